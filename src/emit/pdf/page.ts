/** The page that the printer is given. */

import { fontsFor, letteringOf } from '../fonts/index.js';
import type { EmitContext, EmitOptions } from '../format.js';
import type { RenderedArticle } from '../html/article.js';
import { documentText, stylesOf } from '../html/index.js';
import { printStyle } from '../html/style/index.js';
import { excerpt } from '../html/text.js';
import type { Sheet } from './sheet.js';

/** A longer title would not stand in one line above the text. */
const runningLength = 60;
const pageNumbers = '0123456789/';

export interface ComposedPage {
  /** The document as it is by now: contents get their numbers late. */
  html: () => string;
  /** All characters of the page. */
  characters: Set<string>;
  /** Characters that none of our fonts has. */
  uncovered: Set<string>;
}

/** @param article What is printed. */
export async function composePage(
  article: RenderedArticle,
  { width, height, margin }: Sheet,
  options: EmitOptions,
  context: Pick<EmitContext, 'fonts' | 'subset'>,
): Promise<ComposedPage> {
  const theme = options.theme ?? 'serif';
  const runningTitle = excerpt(article.title, runningLength);
  const lettering = letteringOf(article.main, runningTitle + pageNumbers);
  const { faces, use, margins, uncovered } = await fontsFor(lettering, article.meta.lang, theme, context);
  const box = {
    size: `${width}mm ${height}mm`,
    margin: margin.map((length) => `${length}mm`).join(' '),
    runningTitle,
  };
  const styles = stylesOf(`${printStyle(box, theme)}${use}${margins}`, options);
  const characters = new Set(lettering.flatMap((face) => [...face.characters]));
  return { html: () => withFaces(documentText(article, styles, 'print'), faces), characters, uncovered };
}

const endOfTitle = '</title>\n';

/** Fonts are put into the text as they are: to look through them for what must be escaped takes longer than all the rest. */
function withFaces(document: string, faces: string): string {
  const at = document.indexOf(endOfTitle) + endOfTitle.length;
  return `${document.slice(0, at)}<style>\n${faces}</style>\n${document.slice(at)}`;
}
