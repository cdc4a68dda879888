/** Every diagnostic of the parser and the enrichment: rule id, severity, sentence. */
import type { Position } from 'unist';

export type Severity = 'error' | 'warning' | 'info';

/** Something worth telling about an input. */
export interface Diagnostic {
  rule: Rule;
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
  'encoding-guess': {
    severity: 'info',
    text: (name, reason) => `Read as ${name}: ${reason}. Use --encoding to say otherwise.`,
  },
  'undecodable-bytes': {
    severity: 'warning',
    text: (count, name) =>
      `${count} bytes are not valid ${name} and read as U+FFFD. Use --encoding to say what they are.`,
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
  'mixed-source-marks': {
    severity: 'info',
    text: (marks) => `The source list mixes styles of labels: ${marks}.`,
  },
  'duplicate-source': {
    severity: 'warning',
    text: (label) => `Label ${label} stands twice in the source list; citations go to the first.`,
  },
  'unbalanced-quotation': {
    severity: 'info',
    text: (mark) => `Quotation mark ${mark} has no partner in this block.`,
  },
  'ambiguous-date': {
    severity: 'warning',
    text: (text) =>
      `The date “${text}” can be read as day/month or month/day and is left as text. Use --date to state it.`,
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
