/** Messages on standard error, one a line: for people `file:line:column: severity: sentence (rule-id)`, or JSON. */
import type { DocumentRecord, Message } from './record.js';

export type Level = 'quiet' | 'normal' | 'verbose';

export interface Log {
  /** What became of an input. */
  document(record: DocumentRecord): void;
  /** Why nothing at all was done. */
  fatal(sentence: string): void;
  /** Something about no input in particular. */
  note(sentence: string): void;
}

/** One line of a log. */
interface Entry extends Omit<Message, 'severity'> {
  severity: Message['severity'] | 'note';
  input?: string;
}

/** What is told at each level. */
const told: Record<Level, readonly Entry['severity'][]> = {
  quiet: ['error'],
  normal: ['error', 'warning', 'note'],
  verbose: ['error', 'warning', 'note', 'info'],
};

/** Makes the log of a run. */
export function createLog(write: (text: string) => void, level: Level, form: 'text' | 'json' = 'text'): Log {
  const line = form === 'json' ? JSON.stringify : textOf;
  const tell = (entry: Entry) => {
    if (told[level].includes(entry.severity)) write(`${line(entry)}\n`);
  };
  return {
    document({ input, messages, outputs }) {
      for (const message of messages) tell({ input, ...message });
      for (const { path } of outputs)
        if (path !== null) tell({ input, severity: 'info', rule: 'written', text: `wrote ${path}` });
    },
    fatal: (text) => tell({ severity: 'error', text }),
    note: (text) => tell({ severity: 'note', text }),
  };
}

function textOf({ input, severity, rule, text, line, column }: Entry): string {
  const place = input === undefined ? 'article-convert' : line ? `${input}:${line}:${column ?? 1}` : input;
  if (severity === 'note' || rule === 'written') return printable(`${place}: ${text}`);
  return printable(`${place}: ${severity}: ${text}${rule ? ` (${rule})` : ''}`);
}

/** Text from inputs and file names must not steer a terminal. */
export function printable(text: string): string {
  return text.replace(/[\0-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g, '\ufffd');
}
