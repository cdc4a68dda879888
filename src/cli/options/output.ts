/** What is written, and where. */
import { formats } from '../../emit/index.js';
import { UsageError } from '../failure.js';
import { type NameRule, nameFields, nameRule } from '../outputs/name.js';
import type { OptionGroup } from './option.js';

export interface OutputOptions {
  /** Names of formats as typed: which there are is known once plugins are loaded. */
  to?: string[];
  output?: string;
  /** File that takes all inputs. */
  merge?: string;
  outDir?: string;
  base?: string;
  name: NameRule;
  /** False where outputs that are there already stay. */
  clobber: boolean;
  newer?: true;
}

const holders = formats
  .filter(({ manyArticles }) => manyArticles)
  .map(({ name }) => name)
  .join(', ');
const formatNames = formats.map(({ name }) => name).join(', ');

export const outputGroup: OptionGroup = {
  title: 'Output',
  options: [
    {
      flags: '--to <formats>',
      text: `what to write, separated by commas: ${formatNames} (default: by the ending of -o, else md)`,
      words: formats.map(({ name }) => name),
      read: formatList,
    },
    {
      flags: '-o, --output <file>',
      text: 'write to this file; - is standard output',
      conflicts: 'outDir',
    },
    {
      flags: '--merge <file>',
      text: `write all inputs into this one file, one after the other: ${holders}`,
      conflicts: ['output', 'outDir', 'explain', 'quotes'],
    },
    { flags: '--out-dir <folder>', text: 'write into this folder, which is made if need be' },
    {
      flags: '--base <folder>',
      text: 'folder below which --out-dir keeps the paths of inputs (default: the folder or pattern that was named)',
    },
    {
      flags: '--name <rule>',
      text: `names of outputs, from ${nameFields.map((field) => `{${field}}`).join(' ')}`,
      read: nameRule,
      preset: '{stem}.{ext}',
    },
    { flags: '--no-clobber', text: 'leave outputs alone that are there already' },
    { flags: '--newer', text: 'leave outputs alone that are not older than their inputs' },
  ],
};

function formatList(text: string, before: unknown): string[] {
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  if (names.length === 0) throw new UsageError(`--to names no format. Formats: ${formatNames}.`);
  return [...((before as string[] | undefined) ?? []), ...names];
}
