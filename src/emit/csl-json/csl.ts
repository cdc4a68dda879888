/** The part of CSL-JSON that is read off entries. */
import type { Name } from './names.js';

/** A day, a month, or a year alone. */
export interface CslDate {
  'date-parts': [[year: number, month?: number, day?: number]];
}

/** The fields that are read. https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables */
export interface CslFields {
  author?: Name[];
  editor?: Name[];
  translator?: Name[];
  title?: string;
  'container-title'?: string;
  issued?: CslDate;
  accessed?: CslDate;
  publisher?: string;
  'publisher-place'?: string;
  edition?: string;
  genre?: string;
  volume?: string;
  issue?: string;
  page?: string;
  language?: string;
  URL?: string;
  DOI?: string;
  ISBN?: string;
}

export interface Place {
  /** Index of the first character in the text of the entry, and behind the last one. */
  start: number;
  end: number;
  /** How sure the reading is, from 0 to 1: a judgement about its form, no measured share. */
  confidence: number;
}

/** https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types */
export type CslType =
  | 'article-journal'
  | 'article-magazine'
  | 'article-newspaper'
  | 'book'
  | 'chapter'
  | 'document'
  | 'legislation'
  | 'post'
  | 'post-weblog'
  | 'report'
  | 'thesis'
  | 'webpage';

export interface Described {
  type: CslType;
  fields: CslFields;
  places: Partial<Record<keyof CslFields, Place>>;
  /** Dashes in place of the authors, which are those of the entry before. */
  repeats?: Place;
  /** What no field says, in the order of the text. */
  note?: string;
}
