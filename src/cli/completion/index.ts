/** `--completion`: scripts for shells, made from the tables of options. */
import { optionGroups } from '../options/index.js';
import { bashCompletion } from './bash.js';
import { fishCompletion } from './fish.js';
import { type Flags, flagsOf } from './flags.js';
import { zshCompletion } from './zsh.js';

const scripts = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };

export type Shell = keyof typeof scripts;

/** What the parser of arguments adds. */
const others: Flags[] = [
  { long: '--version', words: [], text: 'print the version', repeatable: false },
  { short: '-h', long: '--help', words: [], text: 'print this help', repeatable: false },
];

export function completionFor(shell: Shell): string {
  const options = optionGroups.flatMap(({ options }) => options.map(flagsOf));
  return scripts[shell]('article-convert', [...options, ...others]);
}
