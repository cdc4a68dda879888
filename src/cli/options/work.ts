/** How the work is done. */
import { UsageError } from '../failure.js';
import type { OptionGroup } from './option.js';

export interface WorkOptions {
  /** How many documents at a time. */
  jobs?: number;
  stream?: true;
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
