/** What a tree tells of how it was made: what is not in it, and why its blocks are what they are. */

/** Text of the input that is not text of the article; each entry says why. */
export interface Removed {
  /**
   * `chrome`: page furniture; `metadata`: a line that became date, byline or title metadata;
   * `label`: a list label that the list now carries; `mark`: a quotation prefix, underline, rule or mark of emphasis; `hyphen`: it divided a word at the end of a line;
   * `control`: characters that no output format can hold; `override`: replaced by the user's own value.
   */
  reason: 'chrome' | 'metadata' | 'label' | 'mark' | 'hyphen' | 'control' | 'override';
  /** The text as printed. */
  text: string;
  /** Offset of its first character in the decoded input, in UTF-16 code units. */
  start: number;
}

/** One piece of evidence for a reading of some lines. */
export interface Evidence {
  /** Row of the table of points, e.g. `heading/alone`. */
  rule: string;
  points: number;
  reason: string;
}

/** Why a stretch of lines is what the tree says it is. Lines are 1-based. */
export interface Decision {
  role: string;
  firstLine: number;
  lastLine: number;
  points: number;
  evidence: Evidence[];
  /** The best other reading of the first line, and by how many points the best whole reading beats it. */
  runnerUp?: { role: string; firstLine: number; lastLine: number; margin: number };
}
