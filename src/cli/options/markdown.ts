/** Options of Markdown. */
import type { ConvertOptions } from '../../convert.js';
import { UsageError } from '../failure.js';
import type { OptionGroup } from './option.js';

export type MarkdownCliOptions = Pick<ConvertOptions, 'citations' | 'wrap' | 'frontMatter'>;

export const markdownGroup: OptionGroup = {
  title: 'Markdown',
  options: [
    {
      flags: '--citations <form>',
      text: 'citations as notes, as links to the list of sources, or as printed (default: footnotes)',
      choices: ['footnotes', 'links', 'plain'],
    },
    {
      flags: '--wrap <columns>',
      text: 'break lines of paragraphs at this column (default: none are broken)',
      read: columns,
    },
    { flags: '--no-front-matter', text: 'leave the metadata before the text out' },
  ],
};

function columns(text: string): number {
  const count = Number(text);
  if (!/^\d+$/.test(text) || count < 20)
    throw new UsageError(`--wrap “${text}” is no whole number of at least 20 columns.`);
  return count;
}
