/** What an option is: a row of its group's table, read by the parser of arguments, the help and the man page. */

export interface OptionRow {
  /** As they are typed, the long one with its value last: `-o, --output <file>`. */
  flags: string;
  /** What it does, in one line without a full stop. */
  text: string;
  /** Name of the value, where it is not that of the long flag. */
  as?: string;
  /** The only words that it takes. */
  choices?: readonly string[];
  /**
   * What its flag means alone, where its value may be left out. A value is then joined to the flag by `=`, since the word
   * behind it may be an input.
   */
  bare?: string;
  /** Words that shells may propose, where others are taken, too. */
  words?: readonly string[];
  /** Words that may stand in place of a file. */
  instead?: readonly string[];
  /** What holds where it is not given, as it would be typed. */
  preset?: string;
  /** Names of values that exclude this one. */
  conflicts?: string | string[];
  /**
   * Reads what was typed.
   *
   * @param before What the same option gave before, when it is repeated.
   * @throws UsageError
   */
  read?: (typed: string, before: unknown) => unknown;
}

/** Options that belong together, under a title in the help and in the README. */
export interface OptionGroup {
  title: string;
  options: readonly OptionRow[];
}
