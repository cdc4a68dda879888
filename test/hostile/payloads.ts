/** Texts that are code somewhere, and where an article may hold them. */

/** What runs, fetches or ends something where it is not taken as text; each sets `pwned` where it can. */
export const payloads: readonly string[] = [
  '<script>pwned=1</script>',
  '<img src=x onerror=pwned=1>',
  '<svg/onload=pwned=1>',
  '"><script>pwned=1</script><a x="',
  "' onmouseover='pwned=1",
  '</title><script>pwned=1</script>',
  '</style><script>pwned=1</script><style>',
  '</script><script>pwned=1</script>',
  '--><script>pwned=1</script><!--',
  ']]><script>pwned=1</script><![CDATA[',
  '<?xml-stylesheet href="http://127.0.0.1:9/x.css"?>',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]> &e;',
  '<iframe srcdoc="<script>parent.pwned=1</script>">',
  '<meta http-equiv="refresh" content="0;url=javascript:pwned=1">',
  '<base href="http://127.0.0.1:9/">',
  '<link rel=stylesheet href=http://127.0.0.1:9/x.css>',
  '<a href="javascript:pwned=1">here</a>',
  '&lt;script&gt;pwned=1&lt;/script&gt; &#60;b&#62; &amp;amp;',
  '[here](javascript:pwned=1)',
  '![here](http://127.0.0.1:9/x.png)',
  '[here]: javascript:pwned=1',
  '<javascript:pwned=1>',
  'javascript:pwned=1//https://example.org',
  'data:text/html,<script>pwned=1</script>',
  'vbscript:pwned vs. JaVaScRiPt:pwned=1',
  'See https://example.org/"onclick="pwned=1 there',
  '`code` **bold** _slanted_ ~~gone~~ | a | b |',
  '# No heading',
  '> No quotation',
  '- [x] no task',
  '[^1]: no note',
  '```js pwned=1',
  '--- no: front matter',
  "title: !!js/function 'pwned=1'",
  '{{ pwned }} {% pwned %} $\u007bpwned} <%= pwned %> #{pwned}',
  '& *anchor !tag %YAML @at `tick` "quote\' \\x41 \\u0041',
  'a: b # c, [d], {e: f}',
  'null', // Words that are no text in YAML.
  '2021-05-03T00:00:00Z',
  '</p><style>*{display:none}</style>',
  '*/ body { background: url(http://127.0.0.1:9/x) } /*',
  '\\) /JS (app.alert\\(1\\)) /S /JavaScript',
  '%PDF-1.7 endobj endstream <</OpenAction 1 0 R>>',
  'toString __proto__ constructor',
  '\u202egnp.exe\u202c',
  '$(touch pwned) `touch pwned` ; touch pwned',
  '=HYPERLINK("http://127.0.0.1:9/")',
];

const sentence = 'The tide comes in twice a day, and twice a day the mill turns.';

/** An article with a text in every role that takes one. */
export const articleWith = (text: string): string => `${text}

By ${text}

3 May 2021

${sentence} ${text} ${sentence} ${sentence}

${text}

${sentence} “${text},” said Ada Moor [1]. ${sentence}

> ${text}
> — ${text}

1. ${text}
2. ${text}

    ${text}
    ${text}

Figure 1: ${text}

${sentence} ${sentence}

Sources

[1] ${text}
[2] Moor, Ada: ${text}. Northhaven 2019. https://example.org/?q=${encodeURI(text)}
`;

/** What a person may state, with a text in it. */
export const statedWith = (text: string) => ({
  title: text,
  subtitle: text,
  authors: [text, `Ada ${text}`],
  description: text,
  publisher: text,
  source: text,
});
