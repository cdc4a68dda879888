/** Every diagnostic of the parser and the enrichment: rule id, severity, sentence. */
import type { Position } from 'unist';

/** How much something matters: an input that fails, something to look at, something to know. */
export type Severity = 'error' | 'warning' | 'info';

/** Something worth telling about an input. */
export interface Diagnostic {
  /** Row of our table, or a name that a plugin gives. */
  rule: string;
  severity: Severity;
  /** One sentence for people. */
  text: string;
  /** Where in the input; absent where it concerns the whole. */
  place?: Position;
}

/** Takes a diagnostic; the library never prints. */
export type Report = (diagnostic: Diagnostic) => void;

interface Row {
  severity: Severity;
  text: (...args: string[]) => string;
}

const table = {
  'empty-input': { severity: 'error', text: () => 'The input holds no text.' },
  'binary-input': {
    severity: 'error',
    text: (what) => `The input is not plain text (${what}). Give the article as text.`,
  },
  'html-input': {
    severity: 'error',
    text: () => 'The input is HTML already. Save the page as plain text, or copy its text, and convert that.',
  },
  'front-matter': {
    severity: 'error',
    text: (language, why) => `The front matter is not ${language}: ${why}.`,
  },
  'lists-too-deep': {
    severity: 'error',
    text: (line, columns) =>
      `Line ${line} is an item of a list that is set in ${columns} columns; lists are read up to 1000. Set it in less.`,
  },
  'encoding-guess': {
    severity: 'info',
    text: (name, reason) => `Read as ${name}: ${reason}. Use --encoding to say otherwise.`,
  },
  'undecodable-bytes': {
    severity: 'warning',
    text: (count, name, places) =>
      `${count} bytes are not valid ${name} and read as U+FFFD (at byte ${places}). Use --encoding to say what they are.`,
  },
  mojibake: {
    severity: 'warning',
    text: (count, row, meant, page) =>
      `${count} times something like “${row}” stands where “${meant}” was meant: the text was once read as ${page} and saved so. It is left as it is; mend the file with iconv -f utf-8 -t ${page}.`,
  },
  'control-characters': {
    severity: 'info',
    text: (count) => `${count} control characters are left out, because no format can hold them.`,
  },
  'words-joined': {
    severity: 'info',
    text: (count) =>
      `${count} words that ends of lines divided are whole again, because the text has them elsewhere; the first is here.`,
  },
  'page-chrome': {
    severity: 'info',
    text: (text) => `Set aside as page chrome: “${text}”. Use --keep-boilerplate to keep it.`,
  },
  'source-uncited': {
    severity: 'info',
    text: (label) => `Source ${label} is never cited.`,
  },
  'citation-without-source': {
    severity: 'warning',
    text: (marker) => `Citation ${marker} has no entry in the source list and stays plain text.`,
  },
  'ambiguous-citation': {
    severity: 'warning',
    text: (marker) => `Citation ${marker} fits several sources and stays plain text.`,
  },
  'mixed-source-marks': {
    severity: 'info',
    text: (marks) => `The source list mixes styles of labels: ${marks}.`,
  },
  'duplicate-source': {
    severity: 'warning',
    text: (label) => `Label ${label} stands twice in the source list; citations go to the first.`,
  },
  'source-out-of-sequence': {
    severity: 'warning',
    text: (label, before) => `Label ${label} follows ${before} in the source list.`,
  },
  'unbalanced-quotation': {
    severity: 'info',
    text: (mark) => `Quotation mark ${mark} has no partner in this block.`,
  },
  'straight-mark': {
    severity: 'warning',
    text: (mark) =>
      `Whether ${mark} is a quotation mark, an apostrophe or a sign of measure is not certain, and it stays straight.`,
  },
  'typography-language': {
    severity: 'warning',
    text: (lang) =>
      `The quotation marks of the language “${lang}” are not known, and straight ones stay. Use --lang to state another.`,
  },
  'ambiguous-date': {
    severity: 'warning',
    text: (text) =>
      `The date “${text}” can be read as day/month or month/day and is left as text. Use --date to state it.`,
  },
  'nested-too-deep': {
    severity: 'warning',
    text: (levels) => `What is nested deeper than ${levels} levels here stands at that level.`,
  },
  'html-as-text': {
    severity: 'warning',
    text: () => 'The HTML here is nested too deeply to be read, and stands as text.',
  },
  'html-left-out': {
    severity: 'warning',
    text: (name) => `The HTML element <${name}> is left out with what is in it: no document holds it.`,
  },
  'picture-left-out': {
    severity: 'warning',
    text: (address, why) =>
      `The picture ${address} is left out, and only its description stands there: ${why}.`,
  },
  'pdf-plain': {
    severity: 'warning',
    text: (why) =>
      `The PDF is as the browser printed it, without author, dates and other metadata: ${why}. Try another browser with --browser.`,
  },
  'pdf-contents': {
    severity: 'warning',
    text: () =>
      'The contents of the PDF are without numbers of pages, because each printing put headings on other pages. Try another browser with --browser, or --no-toc.',
  },
  'pdf-contents-cut': {
    severity: 'warning',
    text: (left) =>
      `The contents of the PDF leave out ${left} headings of lower levels: a browser would take minutes for so many links.`,
  },
  'no-glyph': {
    severity: 'warning',
    text: (character, code) =>
      `No font has the character “${character}” (${code}), and the PDF shows a box in its place. Install a font that has it.`,
  },
  'pdf-not-accessible': {
    severity: 'info',
    text: (faults) =>
      `The PDF does not call itself accessible (PDF/UA), because not all of this holds: ${faults}.`,
  },
} satisfies Record<string, Row>;

export type Rule = keyof typeof table;

/** Makes the diagnostic of a rule; the arguments fill its sentence. */
export function diagnostic(rule: Rule, place: Position | undefined, ...args: string[]): Diagnostic {
  const row: Row = table[rule];
  return { rule, severity: row.severity, text: row.text(...args), ...(place && { place }) };
}

/** An input that cannot be converted; its message is one sentence for people. */
export class ArticleError extends Error {
  override name = 'ArticleError';
  readonly diagnostic: Diagnostic;

  constructor(rule: Rule, ...args: string[]) {
    const made = diagnostic(rule, undefined, ...args);
    super(made.text);
    this.diagnostic = made;
  }
}
