/** What a person can ask of PDF. */
export interface PdfOptions {
  /** Paper of the pages: `A4` (default), `A5`, `Letter`, or width and height such as `148x210mm`. */
  pageSize?: string | undefined;
  /** One to four lengths, in the order of CSS: `20mm`, `1in 0.8in`. Default: by the paper. */
  margin?: string | undefined;
}
