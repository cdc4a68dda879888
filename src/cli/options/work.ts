/** How the work is done. */
import { UsageError } from '../failure.js';
import type { OptionGroup } from './option.js';

export interface WorkOptions {
  /** How many documents at a time. */
  jobs?: number;
  stream?: true;
  /** Bytes. */
  maxInput: number;
  /** Seconds. */
  timeout?: number;
}

export const workGroup: OptionGroup = {
  title: 'Work',
  options: [
    {
      flags: '-j, --jobs <number>',
      text: 'how many inputs are converted at a time (default: as many as there are processors)',
      read: positive,
    },
    {
      flags: '--max-input <size>',
      text: 'refuse inputs that are larger than this, such as 500KB or 2GB',
      read: size,
      preset: '64MB',
    },
    {
      flags: '--timeout <seconds>',
      text: 'give an input up that takes longer than this; with PDF within prints and between steps, and not with --merge, whose file needs all (default: none is given up)',
      read: seconds,
      conflicts: 'merge',
    },
    {
      flags: '--stream',
      text: 'read documents as JSON lines {"id", "text"}, and write a JSON line about each to standard output',
      // Those that are about files, or say what the results say.
      conflicts: [
        'output',
        'outDir',
        'filesFrom',
        'recursive',
        'report',
        'merge',
        'explain',
        'quotes',
        'dryRun',
        'newer',
      ],
    },
  ],
};

function positive(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new UsageError(`--jobs “${text}” is no number from 1 to 9999.`);
  return Number(text);
}

const units: Record<string, number> = { B: 1, KB: 1e3, MB: 1e6, GB: 1e9 };

function size(text: string): number {
  const [, number, unit = 'B'] = /^(\d{1,12})([KMG]?B)?$/i.exec(text) ?? [];
  if (number === undefined || Number(number) === 0)
    throw new UsageError(`--max-input “${text}” is no size. Examples: 500KB, 64MB, 2GB.`);
  return Number(number) * units[unit.toUpperCase()]!;
}

function seconds(text: string): number {
  const number = Number(text);
  if (!/^\d+(?:\.\d+)?$/.test(text) || number <= 0 || number > 86_400)
    throw new UsageError(`--timeout “${text}” is no number of seconds up to 86400.`);
  return number;
}
