/** What the help says around the options. */

export const description =
  'Recovers the structure of a plain-text article and writes Markdown, HTML, EPUB and PDF.';

/** Exit codes and what they mean; `exitCodes` names them. */
export const exitCodeTexts: readonly [code: number, text: string][] = [
  [0, 'all done'],
  [1, 'some input failed'],
  [2, 'wrong use'],
  [3, 'warnings under --strict'],
  [130, 'interrupted'],
  [143, 'terminated'],
];

export const epilogue = `
Examples:
  article-convert article.txt                        writes article.md beside it
  article-convert article.txt --to html,epub,pdf     writes three files beside it
  article-convert article.txt -o book/chapter1.epub  the format is told by the ending
  curl -s https://example.org/a.txt | article-convert --to html > a.html
  article-convert texts/*.txt --to pdf --out-dir out one browser prints all of them
  article-convert article.txt --explain              why each line is what it is
  article-convert article.txt --quotes=table         who says what, and where
  article-convert article.md --to pdf                the way on after editing the Markdown
  article-convert doctor                             whether PDF can be written here, and what to install

Exit codes: ${exitCodeTexts.map((row) => row.join(' ')).join(', ')}.`;
