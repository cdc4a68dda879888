/** What a person can ask of Markdown. */
export interface MarkdownOptions {
  /**
   * How citations are written: as notes `[^2]` (default), as links to the entries of the list, for readers that know no
   * notes, or as they were printed.
   */
  citations?: 'footnotes' | 'links' | 'plain' | undefined;
  /** Column at which lines of paragraphs are broken. Default: none are. */
  wrap?: number | undefined;
  /** Whether the metadata stands before the text. Default: yes. */
  frontMatter?: boolean | undefined;
}
