/** Paper. */

/** Rules that any printed page keeps, whoever prints it. */
export const paper = `h1, h2, h3, h4, h5, h6 { break-after: avoid; break-inside: avoid; }
p, li, blockquote { orphans: 2; widows: 2; }
.verse, tr, pre, .byline, .date { break-inside: avoid; }
thead { display: table-header-group; }
th, td { overflow-wrap: anywhere; }
`;

/**
 * Margins and page numbers. Chromium takes no variables here, and no sizes from anywhere else.
 */
export function pageBox(size: 'A4' | 'Letter' | undefined): string {
  const paper = size ? `size: ${size}; ` : '';
  const numbers =
    'content: counter(page) " / " counter(pages); direction: ltr; font: 9pt "Liberation Serif", "DejaVu Serif", serif;';
  return `@page { ${paper}margin: 25mm 32mm 28mm; @bottom-center { ${numbers} } }\n`;
}

/**
 * The page for Chromium's printer. With `pre-wrap` it paints the blank at the end of each line, so that words of a PDF
 * do not run together when they are copied. No hyphenation, ragged lines: soft hyphens would be copied too.
 */
export const printer = `:root { font-size: 11.5pt; color: #000; background: #fff; }
body { margin: 0; line-height: 1.4; }
h1, h2, h3, h4, h5, h6, p, td, th { white-space: pre-wrap; }
p, li, blockquote { hyphens: manual; text-align: start; }
a { color: inherit; }
`;
