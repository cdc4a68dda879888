/** The page for `man`, made from the tables of options when the command is built. */
import { description, exitCodeTexts } from './help.js';
import { optionGroups } from './index.js';
import type { OptionRow } from './option.js';

/** Writes the page in the language of `man`, see man(7). */
export function manual(version: string): string {
  return [
    `.TH ARTICLE\\-CONVERT 1 "" "article\\-convert ${version}" "User Commands"`,
    '.SH NAME',
    'article\\-convert \\- recover the structure of plain\\-text articles',
    '.SH SYNOPSIS',
    '.B article\\-convert',
    '[\\fIoption\\fR]... [\\fIinput\\fR]...',
    '.SH DESCRIPTION',
    roff(description),
    'A file goes to a file beside it with the ending of the format; standard input (no input, or',
    '.BR \\- )',
    'goes to standard output.',
    'Outputs are overwritten, inputs never.',
    '.SH OPTIONS',
    ...optionGroups.flatMap(({ title, options }) =>
      options.length > 0 ? [`.SS "${roff(title)}"`, ...options.flatMap(entryOf)] : [],
    ),
    '.SH EXIT STATUS',
    ...exitCodeTexts.flatMap(([code, text]) => ['.TP', `.B ${code}`, roff(text)]),
    '',
  ].join('\n');
}

function entryOf({ flags, text, preset }: OptionRow): string[] {
  const term = roff(flags)
    .replace(/<(\w+)>/g, '\\fI$1\\fB')
    .replace(/\[(\w+)\]/g, '[\\fI$1\\fB]');
  const ending = preset === undefined ? '.' : ` (default: ${preset}).`;
  return ['.TP', `\\fB${term}\\fR`, roff(`${text[0]!.toUpperCase()}${text.slice(1)}${ending}`)];
}

/** Hyphens that stay hyphens when they are copied; no line begins with a command by accident. */
const roff = (text: string) =>
  text.replace(/[\\-]/g, '\\$&').replaceAll('\\\\', '\\e').replace(/^[.']/, '\\&$&');
