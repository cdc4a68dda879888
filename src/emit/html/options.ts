/** What the letters of a text look like. */
export type Theme = 'serif' | 'sans';

/** What a person can ask of the HTML format. */
export interface HtmlFormatOptions {
  /**
   * Whether a table of contents stands under the header. Default: from three headings on, in PDF in long documents only;
   * never in a fragment.
   */
  toc?: boolean | undefined;
  /** Letters with serifs (default) or without, in PDF too. */
  theme?: Theme | undefined;
  /** Whether fonts for all characters of the text are put into the document, in EPUB too. Default: no. */
  embedFonts?: boolean | undefined;
  /** Only the `article` element, without document and style, to be put into a page that is there. */
  fragment?: boolean | undefined;
  /** A stylesheet that follows ours. */
  css?: string | undefined;
  /** Whether our stylesheet is there at all. Default: yes. */
  defaultCss?: boolean | undefined;
}
