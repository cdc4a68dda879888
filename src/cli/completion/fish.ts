import type { Flags } from './flags.js';

/** A file for fish's folder of completions. */
export function fishCompletion(program: string, options: readonly Flags[]): string {
  return options.map((option) => `complete -c ${program}${partsOf(option)}\n`).join('');
}

function partsOf({ short, long, words, value, text }: Flags): string {
  const parts = short ? [`-s ${short.slice(1)}`] : [];
  parts.push(`-l ${long.slice(2)}`);
  if (words.length > 0) parts.push(`-x -a ${quoted(words.join(' '))}`);
  else if (value === 'folder') parts.push(`-x -a '(__fish_complete_directories)'`);
  else if (value) parts.push(value === 'file' ? '-r -F' : '-x');
  return ` ${parts.join(' ')} -d ${quoted(text)}`;
}

/** fish knows \' within single quotes. */
const quoted = (text: string) => `'${text.replace(/['\\]/g, '\\$&')}'`;
