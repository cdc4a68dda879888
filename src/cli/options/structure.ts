/** How the structure is recovered, and what stays in it. */
import type { ConvertOptions } from '../../convert.js';
import type { OptionGroup } from './option.js';

export type StructureOptions = Pick<
  ConvertOptions,
  'layout' | 'headingPatterns' | 'keepBoilerplate' | 'typography'
>;

export const structureGroup: OptionGroup = {
  title: 'Structure',
  options: [
    {
      flags: '--layout <kind>',
      text: 'whether lines were wrapped at a column, or each is a block (default: detected)',
      choices: ['wrapped', 'lines'],
    },
    {
      flags: '--heading-pattern <regex>',
      text: 'lines that match are headings, such as ^Chapter, or 3:^§ with the level; may be repeated',
      as: 'headingPatterns',
      read: (pattern, before) => [...((before as string[] | undefined) ?? []), pattern],
    },
    { flags: '--keep-boilerplate', text: 'keep page furniture that would be set aside' },
    {
      flags: '--typography',
      text: 'curl straight quotation marks and apostrophes as the language of the text does',
    },
  ],
};
