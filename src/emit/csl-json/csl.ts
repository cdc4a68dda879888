/** The part of CSL-JSON that is read off entries. */
import type { Name } from './names.js';

/** The fields that are read. https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables */
export interface CslFields {
  author?: Name[];
  title?: string;
  'container-title'?: string;
  issued?: { 'date-parts': [[number]] };
  publisher?: string;
  'publisher-place'?: string;
  volume?: string;
  issue?: string;
  page?: string;
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

export interface Described {
  type: 'article-journal' | 'book' | 'chapter' | 'webpage' | 'document';
  fields: CslFields;
  places: Partial<Record<keyof CslFields, Place>>;
  /** What no field says, in the order of the text. */
  note?: string;
}
