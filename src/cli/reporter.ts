/** Messages on standard error: `file:line:column: severity: sentence (rule-id)`. */
import type { VFileMessage } from 'vfile-message';

export type Level = 'quiet' | 'normal' | 'verbose';

export interface Reporter {
  /** Messages of a converted input. */
  messages(name: string, messages: readonly VFileMessage[]): void;
  /** Why an input failed. */
  failure(name: string, sentence: string, rule: string): void;
  /** Why nothing at all was done. */
  fatal(sentence: string): void;
  /** Something about no input in particular. */
  note(sentence: string): void;
  /** What was written; only when verbose. */
  written(name: string, path: string): void;
  /** Warnings seen so far. */
  readonly warnings: number;
}

export function createReporter(write: (text: string) => void, level: Level): Reporter {
  let warnings = 0;
  const line = (text: string) => write(`${printable(text)}\n`);
  return {
    messages(name, messages) {
      for (const message of messages) {
        const severity = message.fatal === undefined ? 'info' : message.fatal ? 'error' : 'warning';
        if (severity === 'warning') warnings++;
        if (severity === 'info' ? level !== 'verbose' : level === 'quiet' && severity === 'warning') continue;
        line(`${place(name, message)}: ${severity}: ${message.reason}${rule(message)}`);
      }
    },
    failure: (name, sentence, rule) => line(`${name}: error: ${sentence} (${rule})`),
    fatal: (sentence) => line(`article-convert: error: ${sentence}`),
    note: (sentence) => {
      if (level !== 'quiet') line(`article-convert: ${sentence}`);
    },
    written: (name, path) => {
      if (level === 'verbose') line(`${name}: wrote ${path}`);
    },
    get warnings() {
      return warnings;
    },
  };
}

function place(name: string, { line, column }: VFileMessage): string {
  return line === undefined ? name : `${name}:${line}:${column ?? 1}`;
}

/** Messages of plugins that others wrote may have no rule. */
const rule = ({ ruleId }: VFileMessage) => (ruleId ? ` (${ruleId})` : '');

/** Text from inputs and file names must not steer a terminal. */
export function printable(text: string): string {
  return text.replace(/[\0-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g, '\ufffd');
}
