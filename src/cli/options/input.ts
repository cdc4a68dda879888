/** What is read, and how. */
import type { ConvertOptions } from '../../convert.js';
import { UsageError } from '../failure.js';
import type { OptionGroup } from './option.js';

export interface InputOptions extends Pick<ConvertOptions, 'from' | 'encoding'> {
  recursive?: true;
  /** Endings without the dot, in lower case. */
  extensions: string[];
  filesFrom?: string;
  null?: true;
}

export const inputGroup: OptionGroup = {
  title: 'Input',
  options: [
    { flags: '-r, --recursive', text: 'convert the files below the folders that are named' },
    {
      flags: '--extensions <list>',
      text: 'endings of the files that --recursive takes, separated by commas',
      read: extensionList,
      preset: 'txt,text',
    },
    {
      flags: '--files-from <file>',
      text: 'read names of inputs from this file, one a line; - is standard input',
    },
    {
      flags: '-0, --null',
      text: 'the names that --files-from reads end with a NUL, as find -print0 writes them',
    },
    {
      flags: '--from <kind>',
      text: 'what the inputs are (default: markdown for .md, else text)',
      choices: ['text', 'markdown'],
    },
    {
      flags: '--encoding <name>',
      text: 'encoding of the inputs, such as windows-1252 (default: detected)',
      read: encodingLabel,
    },
  ],
};

function extensionList(text: string): string[] {
  const endings = text.split(',').map((ending) => ending.trim().replace(/^\./, '').toLowerCase());
  if (endings.includes(''))
    throw new UsageError(`--extensions “${text}” is no list of endings. Example: txt,text.`);
  return endings;
}

function encodingLabel(text: string): string {
  try {
    return new TextDecoder(text).encoding;
  } catch {
    throw new UsageError(`There is no encoding “${text}”. Examples: utf-8, windows-1252, shift_jis.`);
  }
}
