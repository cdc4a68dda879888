/** What a language's data file holds. All words in lower case; a rule never needs one of them, they only add evidence. */
export interface Words {
  /** BCP 47 primary tag. */
  lang: string;
  /** Words before the names in a byline. */
  by: string[];
  /** Words that are so only with a mark behind them, whichever it is: “Author: ”, “文｜”. In scripts without blanks between words a blank is one. */
  authorLabel?: string[];
  /** Words behind the name in a byline: “김민수 기자”. */
  byBehind?: string[];
  /** Words between the last two names. */
  and: string[];
  /** Further words behind a part of a word that its second part completes: “up- or downstream”. */
  or?: string[];
  /** Words before a date line's date. */
  published: string[];
  /** Words within written dates that are neither month nor weekday: “de”, “of”, “г”. */
  dateParts: string[];
  /** Headings over a list of sources or notes. */
  sources: string[];
  /** Verbs that stand between a quotation and the name of its speaker. */
  says?: string[];
  /** Words that may open a sentence before the name of its subject: “yesterday”. Days and months are known besides. */
  opens?: string[];
  /** Words that are no part of a name beside a verb of saying, in scripts without capitals. */
  notNames?: string[];
  /** What stands behind the names of people. */
  honorifics?: string[];
  /** Family names that people’s names begin with, where names have no capitals and no blank: the most frequent. */
  surnames?: string[];
  /** What is left of words that begin with an apostrophe: “tis”. */
  elided?: string[];
  /** Names of the fields in the header of a mail, as mail programs print them. */
  mail?: { from: string[]; date: string[]; subject: string[] };
  /** What stands for the source that was named last. A blank or stop within may be missing. */
  ibid?: string[];
  /** What stands for a work named before, behind the name of its author. */
  opCit?: string[];
  /** What wikis call the link to edit a section. */
  editLink?: string[];
  /** Words that open a numbered heading. */
  chapter: string[];
  /** Beginnings of captions under pictures, figures and tables, and of the credits beside them. */
  caption: string[];
  /** Beginnings of lines of page furniture. */
  chrome: string[];
  /** Quotation marks, outer first. */
  quotes: [open: string, close: string][];
}
