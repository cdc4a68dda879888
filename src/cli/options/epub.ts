/** Options of EPUB. */
import type { OptionGroup } from './option.js';

export interface EpubCliOptions {
  /** What the cover is made of; it is read before anything else, into `cover`. */
  coverFrom?: string;
}

export const epubGroup: OptionGroup = {
  title: 'EPUB',
  options: [
    {
      flags: '--cover <file>',
      text: 'picture of the cover; or svg (default) or png, to have one drawn',
      as: 'coverFrom',
      instead: ['svg', 'png'],
    },
  ],
};
