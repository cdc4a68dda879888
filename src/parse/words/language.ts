/** What a language's data file holds. All words in lower case; a rule never needs one of them, they only add evidence. */
export interface Words {
  /** BCP 47 primary tag. */
  lang: string;
  /** Words before the names in a byline; also labels such as “author:”. */
  by: string[];
  /** Words between the last two names. */
  and: string[];
  /** Words before a date line's date. */
  published: string[];
  /** Words within written dates that are neither month nor weekday: “de”, “of”, “г”. */
  dateParts: string[];
  /** Headings over a list of sources or notes. */
  sources: string[];
  /** Verbs that stand between a quotation and the name of its speaker, in scripts with capitals. */
  says?: string[];
  /** Words that open a numbered heading. */
  chapter: string[];
  /** Beginnings of captions under pictures, figures and tables, and of the credits beside them. */
  caption: string[];
  /** Beginnings of lines of page furniture. */
  chrome: string[];
  /** Quotation marks, outer first. */
  quotes: [open: string, close: string][];
}
