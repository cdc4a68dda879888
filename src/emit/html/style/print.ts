/** Paper. */

/** Rules that any printed page keeps, whoever prints it. */
export const paper = `h1, h2, h3, h4, h5, h6, dt, .speaker { break-after: avoid; break-inside: avoid; }
main > * + article { break-before: page; }
p, li, blockquote { orphans: 2; widows: 2; }
.verse, pre { orphans: 3; widows: 3; }
tr, .byline, .date { break-inside: avoid; }
.attribution { break-before: avoid; }
thead { display: table-header-group; }
th, td { overflow-wrap: anywhere; }
`;

/** The page that the rules of a stylesheet make. */
export interface PageBox {
  /** Its `size`; absent where the printer knows. */
  size?: string;
  margin: string;
  /** What stands above the text, from the second page on. */
  runningTitle?: string;
}

/** For whoever prints a page of the screen. */
export const plainBox: PageBox = { margin: '25mm 32mm 28mm' };

const furniture = 'font: 9pt "Source Serif 4", "Liberation Serif", "DejaVu Serif", serif;';

/** Margins, running title and page numbers. Chromium takes no variables here, and no sizes from anywhere else. */
export function pageBox({ size, margin, runningTitle }: PageBox): string {
  const paper = size ? `size: ${size}; ` : '';
  const numbers = `@bottom-center { content: counter(page) " / " counter(pages); direction: ltr; ${furniture} }`;
  if (!runningTitle) return `@page { ${paper}margin: ${margin}; ${numbers} }\n`;
  return `@page { ${paper}margin: ${margin}; ${numbers} @top-center { content: ${quoted(runningTitle)}; ${furniture} } }
@page :first { @top-center { content: none; } }
`;
}

/** A string of CSS: what could end it is written as its number. */
const quoted = (text: string) =>
  `"${text.replace(/["\\\p{Cc}]/gu, (character) => `\\${character.codePointAt(0)!.toString(16)} `)}"`;

/**
 * The page for Chromium's printer. With `pre-wrap` it paints the blank at the end of each line, so that words of a PDF
 * do not run together when they are copied. No hyphenation, ragged lines: soft hyphens would be copied too. A label that
 * floats would be painted before all other text of its page, and read out there. An Arabic letter that is moved below
 * the one before it leaves a gap above the line, which is read as the end of a word.
 */
export const printer = `:root { font-size: 11.5pt; color: #000; background: #fff; }
body { margin: 0; line-height: 1.4; }
h1, h2, h3, h4, h5, h6, p, td, th { white-space: pre-wrap; }
p, li, blockquote { hyphens: manual; text-align: start; }
a { color: inherit; }
.whole { white-space: nowrap; }
.together { break-inside: avoid; }
h1, h2, h3, h4, h5, h6 { text-wrap: balance; }
.sources .label { float: none; display: inline-block; min-width: 2.25em; }
:lang(ar), :lang(fa), :lang(ur), :lang(ps), :lang(sd), :lang(ug), :lang(ckb) { font-kerning: none; }
:lang(ko) { word-break: keep-all; }
.caption:has(+ table) { break-after: avoid; }
.fit th, .fit td { overflow-wrap: break-word; }
.fit .divided, .fit .address { overflow-wrap: anywhere; }
.small { font-size: .9em; }
.smaller { font-size: .8em; }
.smallest { font-size: .7em; }
.smallest th, .smallest td { padding-inline: .4em; }
.contents { break-after: page; }
.contents p { font-size: 1.4em; font-weight: bold; margin-block-end: .6em; }
.contents ol { list-style-type: none; padding: 0; }
.contents ol ol { padding-inline-start: 1.5em; }
.contents li { margin-block-end: 0; }
.contents a { display: flex; justify-content: space-between; gap: 1em; padding-block: .2em; break-inside: avoid; text-decoration: none; }
.contents .page { flex: none; min-width: 3em; text-align: end; font-variant-numeric: tabular-nums; }
`;
