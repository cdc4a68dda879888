/** Articles as HTML: one self-contained file for a browser, or the page that is handed to a printer. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Root } from 'mdast';
import { embeddedFonts } from '../fonts/embedded.js';
import { addressOf, letteringOf } from '../fonts/index.js';
import type { Emit, EmitContext, EmitOptions } from '../format.js';
import type { RenderedArticle } from './article.js';
import { htmlDocument } from './document.js';
import { markup } from './markup.js';
import type { Medium } from './medium.js';
import type { HtmlFormatOptions } from './options.js';
import { screenArticle, screenMain } from './screen.js';
import { printStyle, screenStyle } from './style/index.js';
import { plainBox } from './style/print.js';
import { renderPage } from './work.js';

/** What {@link renderHtml} takes. */
export interface HtmlOptions extends HtmlFormatOptions {
  /** `print` is what Chromium's printer is given. */
  medium?: 'screen' | 'print';
}

/**
 * Renders an article, or several, as HTML.
 *
 * @param tree An article's tree, or that of a work; it is not changed.
 * @returns The whole document, or the `article` element alone; the same tree and options give the same text.
 * @example
 * ```js
 * import { enrich, fromArticle, renderHtml } from 'article-convert';
 *
 * const html = renderHtml(enrich(fromArticle('Tides\n\nThey rise.')), { fragment: true });
 * html.includes('Tides</h1>'); // true
 * ```
 */
export function renderHtml(tree: Root, options: HtmlOptions = {}): string {
  const { medium = 'screen', theme = 'serif', toc, fragment } = options;
  const article = renderPage(tree, medium);
  if (fragment) return fragmentText(article, toc);
  if (medium === 'screen') article.main.children = screenMain(article, toc);
  const ours = medium === 'print' ? printStyle(plainBox, theme) : screenStyle(theme);
  return documentText(article, stylesOf(ours, options), medium);
}

/** The document around a rendered article, as text. */
export function documentText(article: RenderedArticle, styles: readonly string[], medium: Medium): string {
  return markup(htmlDocument(article, styles, medium).children);
}

/** Our stylesheet and that of a person, as far as they are wanted. */
export function stylesOf(ours: string, { css, defaultCss = true }: HtmlOptions): string[] {
  return [defaultCss ? ours : undefined, css].filter((style) => style !== undefined);
}

function fragmentText(page: RenderedArticle, toc = false): string {
  const { lang, dir } = page.meta;
  const children = page.parts ? lines(screenMain(page, toc)) : screenArticle(page, toc).children;
  return markup([h('article', { lang, dir: dir === 'rtl' ? 'rtl' : undefined }, children), line]);
}

const lines = (elements: Element[]) => ['\n', ...elements.flatMap((element) => [element, '\n'])];

const line = { type: 'text', value: '\n' } as const;

/** The HTML format. */
export const emitHtml: Emit = (tree, options, context) =>
  options.embedFonts && !options.fragment
    ? withFonts(tree, options, context)
    : renderHtml(tree, { ...options, medium: 'screen' });

async function withFonts(tree: Root, options: EmitOptions, context: EmitContext): Promise<string> {
  const { theme = 'serif', toc } = options;
  const article = renderPage(tree, 'screen');
  article.main.children = screenMain(article, toc);
  const lettering = letteringOf(article.main, '');
  const { files, use } = await embeddedFonts(lettering, article.meta.lang, theme, context);
  const faces = files.map(({ rule, data }) => rule(addressOf(data))).join('');
  return documentText(article, stylesOf(`${faces}${screenStyle(theme)}${use}`, options), 'screen');
}
