/** An option as shells complete it. */
import type { OptionRow } from '../options/option.js';

export interface Flags {
  /** `-o` */
  short?: string;
  /** `--output` */
  long: string;
  /** Words that the value may be. */
  words: readonly string[];
  /** What kind of value there is, as its placeholder says. */
  value?: 'file' | 'folder' | 'other';
  text: string;
  repeatable: boolean;
}

const kinds: Record<string, Flags['value']> = { file: 'file', path: 'file', folder: 'folder' };

/** A value that may be left out is not completed: the word behind the flag is an input. */
export function flagsOf({ flags, text, choices, words = choices ?? [] }: OptionRow): Flags {
  const [, short, long, value] = /^(?:(-\w), )?(--[\w-]+)(?: <(\w+)>| \[\w+\])?$/.exec(flags)!;
  return {
    ...(short && { short }),
    long: long!,
    words: value ? words : [],
    ...(value && { value: kinds[value] ?? 'other' }),
    text,
    repeatable: text.includes('may be repeated'),
  };
}

/** In single quotes, for all three shells. */
export const quote = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
