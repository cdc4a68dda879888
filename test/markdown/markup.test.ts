/** HTML within Markdown. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { raw } from 'hast-util-raw';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { holdsMarkup } from '../../src/markdown-in/holds-markup.js';
import { fromMarkdown } from '../../src/markdown-in/index.js';

/** What stands in `article`, without identifiers. */
async function html(markdown: string): Promise<string> {
  const { outputs } = await convert(markdown, { from: 'markdown', to: 'html', fragment: true, lang: 'en' });
  return (outputs.get('html') as string)
    .replace(/ id="[^"]*"/g, '')
    .replace(/<\/?article[^>]*>/g, '')
    .trim();
}

test.each<[string, string, string]>([
  ['signs', 'H<sub>2</sub>O and x<sup>*2*</sup>', '<p>H<sub>2</sub>O and x<sup><em>2</em></sup></p>'],
  ['emphasis', '<b>low</b> and <i>high</i>', '<p><strong>low</strong> and <em>high</em></p>'],
  ['keys', 'Press <kbd>F1</kbd>.', '<p>Press <code>F1</code>.</p>'],
  ['variables', 'The depth <var>d</var>.', '<p>The depth <em>d</em>.</p>'],
  ['lines within a paragraph', 'Ebb <pre>*and*</pre> flow.', '<p>Ebb <em>and</em> flow.</p>'],
  ['another language', 'La <span lang="fr">mer</span>.', '<p>La <span lang="fr">mer</span>.</p>'],
  ['a span that says nothing', 'The <span class="x">sea</span>.', '<p>The sea.</p>'],
  [
    'a link',
    '<a href="https://example.org/">The sea</a>',
    '<p><a href="https://example.org/">The sea</a></p>',
  ],
  ['an anchor', '<a name="sea"></a>The sea', '<p>The sea</p>'],
  ['a title', '<h1 align="center">The <em>sea</em></h1>', '<header>\n<h1>The <em>sea</em></h1>\n</header>'],
  ['Markdown in HTML', '<div>\n\nThe *sea*.\n\n</div>', '<p>The <em>sea</em>.</p>'],
  ['a paragraph in a paragraph', '<p>\n\nThe *sea*.\n\n</p>', '<p>The <em>sea</em>.</p>'],
  ['a block in a paragraph', 'The <div>wide</div> sea', '<p>The wide sea</p>'],
  ['a list', '<ul><li>Ebb</li><li>Flow</li></ul>', '<ul>\n<li><p>Ebb</p></li>\n<li><p>Flow</p></li>\n</ul>'],
  [
    'what folds away',
    '<details>\n<summary>More</summary>\n\n- Ebb\n\n</details>',
    '<p><strong>More</strong></p>\n<ul>\n<li><p>Ebb</p></li>\n</ul>',
  ],
  [
    'a film',
    '<iframe src="https://example.org/v" title="Ebb"></iframe>',
    '<p><a href="https://example.org/v">Ebb</a></p>',
  ],
  ['a comment', 'The sea.\n\n<!-- not this -->', '<p>The sea.</p>'],
  [
    'tags that are not closed',
    'The <b>wide *sea* is\n\nhere',
    '<p>The <strong>wide <em>sea</em> is</strong></p>\n<p>here</p>',
  ],
])('%s', async (_, markdown, expected) => {
  expect(await html(markdown)).toBe(expected);
});

test('a table without headings has no row for them', async () => {
  const table = await html('<table><tr><td>Ebb</td></tr><tr><td>Flow</td></tr></table>');
  expect(table).toContain('<tr>\n<td>Ebb</td>\n</tr>');
  expect(table).not.toContain('<thead>');
  expect(await html('|   |\n| - |\n| Ebb |\n| Flow |')).toBe(table);
});

test('the caption of a table stands before it', async () => {
  const table = '<table><caption>Tides</caption><tr><th>Ebb</th></tr><tr><td>low</td></tr></table>';
  const [caption, ...rest] = (await html(table)).split('\n');
  expect(caption).toBe('<p class="caption">Tides</p>');
  expect(rest.join('')).toContain('<th scope="col">Ebb</th>');
});

test('a table keeps its alignment and its lines', async () => {
  const markdown = '<table><tr><th>Tide</th></tr><tr><td align="right">low<br>tide</td></tr></table>';
  const table = await html(markdown);
  expect(table).toMatch(/<th scope="col"[^>]*>Tide<\/th>[\s\S]*<td class="align-right">low<br>tide<\/td>/);
  const { outputs } = await convert(markdown, { from: 'markdown', to: 'md', lang: 'en' });
  expect(await html(outputs.get('md') as string)).toBe(table);
});

const attacks = [
  '<script>run()</script>',
  '<SCRIPT SRC=https://example.org/x.js></SCRIPT>',
  '<img src=x onerror=run()>',
  '<svg onload=run()><script>run()</script></svg>',
  '<svg><style><img src=x onerror=run()></style></svg>',
  '<math><mtext></table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=run()&gt;">',
  '<a href="javascript:run()">a</a>',
  '<a href="jAvAsCrIpT&colon;run()">a</a>',
  '<a href=" &#1; javascript:run()">a</a>',
  '<a href="data:text/html,<script>run()</script>">a</a>',
  '<iframe src="javascript:run()" title="x"></iframe>',
  '<iframe srcdoc="<script>run()</script>"></iframe>',
  '<form action="javascript:run()"><button formaction="javascript:run()">a</button></form>',
  '<object data="javascript:run()"></object><embed src="javascript:run()">',
  '<style>@import "https://example.org/x.css"</style>',
  '<div style="background:url(javascript:run())">a</div>',
  '<link rel="stylesheet" href="https://example.org/x.css"><meta http-equiv="refresh" content="0;url=javascript:run()">',
  '<base href="https://example.org/"><a href="x">a</a>',
  '<template><script>run()</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=run()>">',
  '<span lang="x" dir="y" onmouseover="run()">a</span>',
  '<b title="&quot; onclick=&quot;run()">a</b>',
];

const harmless = /^(?:https?:|mailto:|#|[^:]*$)/;

/** Elements and attributes of a page that run or load something. */
function dangers(page: string): string[] {
  const found: string[] = [];
  visit(raw({ type: 'raw', value: page } as never), 'element', ({ tagName, properties }) => {
    if (/^(?:script|style|iframe|object|embed|svg|math|form|button|base|link|meta|template)$/.test(tagName))
      found.push(tagName);
    for (const [name, value] of Object.entries(properties))
      if (
        /^(?:on|style$|srcDoc$|formAction$)/i.test(name) ||
        (/^(?:href|src)$/.test(name) && !harmless.test(String(value)))
      )
        found.push(`${tagName} ${name}=${value}`);
  });
  return found;
}

test('the search for dangers finds them', () => {
  const found = attacks.filter((attack) => dangers(attack).length > 0);
  expect(found.length).toBeGreaterThan(attacks.length - 4);
});

test.each(attacks)('nothing runs or loads: %s', async (attack) => {
  for (const around of [attack, `The ${attack} sea`, `- The sea\n\n  ${attack}`, `> ${attack}\n\n${attack}`])
    expect(dangers(await html(around))).toEqual([]);
});

test('nothing runs or loads, however it is put together', async () => {
  const signs = ['<', '>', '"', "'", '--', '<!--', '`', '*', '\n\n', '[a](', ')', '<b>', '</p>'];
  const part = fc.constantFrom(...attacks, ...signs);
  await fc.assert(
    fc.asyncProperty(fc.array(part, { minLength: 2, maxLength: 5 }), async (parts) => {
      expect(dangers(await html(parts.join('')))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('what is left out with its text is told with its place', async () => {
  const { messages } = await convert('The sea.\n\n<script>run()</script>', { from: 'markdown', to: 'html' });
  expect(messages.map(({ ruleId, line, reason }) => [ruleId, line, reason])).toEqual([
    ['html-left-out', 3, 'The HTML element <script> is left out with what is in it: no document holds it.'],
  ]);
});

test('HTML that stays HTML in Markdown is written and read alike', async () => {
  const given =
    'H<sub>2</sub>O, a <mark>high *tide*</mark> and <abbr title="“low” &amp; &quot;ebb&quot;">LW</abbr>.\n';
  const { outputs } = await convert(given, { from: 'markdown', to: 'md', frontMatter: false });
  expect(outputs.get('md')).toBe(given);
});

const fixtures = new URL('../../fixtures/', import.meta.url);
test.each(readdirSync(fixtures).filter((name) => existsSync(new URL(`${name}/output.md`, fixtures))))(
  'Markdown of our own needs no reader of HTML: %s',
  (name) => {
    const markdown = readFileSync(new URL(`${name}/output.md`, fixtures), 'utf8');
    expect(holdsMarkup(fromMarkdown(markdown))).toBe(false);
  },
);

/** All that are or were elements of HTML, and one that never was. */
const names =
  'html head body title base link meta style address article aside footer header h1 hgroup main nav section search blockquote dd div dl dt figcaption figure hr li menu ol p pre ul a abbr b bdi bdo br cite code data dfn em i kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr area audio img map track video embed fencedframe iframe object picture portal source svg math canvas noscript script del ins caption col colgroup table tbody td tfoot th thead tr button datalist fieldset form input label legend meter optgroup option output progress select selectedcontent textarea details dialog summary slot template acronym big center dir font frame frameset image marquee menuitem nobr noembed noframes param plaintext rb rtc strike tt xmp listing keygen bgsound basefont applet isindex command content shadow blink spacer x-own'.split(
    ' ',
  );

test.each([
  ['in a paragraph', (name: string) => `Ebb <${name}>one **two** three</${name}> flow.`],
  ['as a block', (name: string) => `<${name}>one two three</${name}>\n\nEbb and flow.`],
  ['around Markdown', (name: string) => `<${name}>\n\none **two** three\n\n</${name}>\n\nEbb and flow.`],
])('what any element says is kept, or it is told of: %s', async (_, write) => {
  const silent: string[] = [];
  for (const name of names) {
    const { outputs, messages } = await convert(`# Sea\n\n${write(name)}\n\nEnd.\n`, {
      from: 'markdown',
      to: 'html',
    });
    const page = (outputs.get('html') as string).replace(/<head>.*<\/head>/s, '').replace(/<[^>]*>/g, ' ');
    const isWhole = ['Ebb', 'one', 'two', 'three', 'flow', 'End'].every((word) => page.includes(word));
    if (!isWhole && !messages.some(({ ruleId }) => ruleId === 'html-left-out')) silent.push(name);
  }
  expect(silent).toEqual([]);
});
