/** Options by their long names. */
import { didYouMean } from '../closest.js';
import { optionGroups } from './index.js';
import type { OptionRow } from './option.js';

/** Rows of the tables by their long names, without the hyphens before them. */
export const optionRows: ReadonlyMap<string, OptionRow> = new Map(
  optionGroups.flatMap(({ options }) => options.map((row) => [longName(row), row] as const)),
);

function longName({ flags }: OptionRow): string {
  return /--([\w-]+)/.exec(flags)![1]!;
}

/** Says that there is no such option, and which one may have been meant. */
export function unknownOption(flag: string): string {
  const known = [...optionRows.keys()].map((name) => `--${name}`);
  return `Unknown option '${flag}'.${didYouMean(flag, known) || ' See --help.'}`;
}

/** The name of the value that an option gives; that of `--no-toc` is that of `--toc`. */
export function valueName(name: string): string {
  const positive = name.replace(/^no-/, '');
  return optionRows.get(name)?.as ?? positive.replace(/-./g, ([, letter]) => letter!.toUpperCase());
}
