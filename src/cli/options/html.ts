/** Options of HTML. */
import type { ConvertOptions } from '../../convert.js';
import type { OptionGroup } from './option.js';

export interface HtmlCliOptions
  extends Pick<ConvertOptions, 'toc' | 'theme' | 'embedFonts' | 'css' | 'defaultCss' | 'fragment'> {
  /** Files of stylesheets; they are read before anything else, into `css`. */
  stylesheets?: string[];
}

export const htmlGroup: OptionGroup = {
  title: 'HTML',
  options: [
    {
      flags: '--toc',
      text: 'a table of contents, in PDF too (default: from three headings on, in PDF in long documents)',
    },
    { flags: '--no-toc', text: 'no table of contents' },
    {
      flags: '--theme <letters>',
      text: 'letters with serifs or without, in PDF too',
      choices: ['serif', 'sans'],
      preset: 'serif',
    },
    {
      flags: '--embed-fonts',
      text: 'put fonts for the characters of the text into the file, in EPUB too',
      conflicts: 'fragment',
    },
    {
      flags: '--css <file>',
      text: 'stylesheet to add, in EPUB and PDF too; may be repeated',
      as: 'stylesheets',
      read: (file, before) => [...((before as string[] | undefined) ?? []), file],
    },
    { flags: '--no-default-css', text: 'leave the own stylesheet out' },
    {
      flags: '--fragment',
      text: 'only the article element, to be put into another page',
      conflicts: 'stylesheets',
    },
  ],
};
