import type { Root, RootContent } from 'mdast';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { renderPage } from '../../../src/emit/html/work.js';
import { addContents } from '../../../src/emit/pdf/contents.js';
import { pagesOf } from '../../../src/emit/pdf/finish/destinations.js';
import { emitPdf } from '../../../src/emit/pdf/index.js';
import { printNumbered } from '../../../src/emit/pdf/numbered.js';
import { mergeArticles } from '../../../src/merge.js';
import { embeddedArchives } from '../../../src/node/embedded-archives.js';
import { createPrinter } from '../../../src/node/index.js';
import { article, as, heading, paragraph } from '../sample.js';

const words = 'The ferry waits for the tide, and the tide waits for nobody at all. ';

/** An article of chapters, each with so many paragraphs. */
const book = (...lengths: number[]): Root =>
  article(
    'en',
    as(heading(1, 'Ferries'), 'title'),
    ...lengths.flatMap((length, index): RootContent[] => [
      heading(2, `Chapter ${index + 1}`),
      ...Array.from({ length }, () => paragraph(words.repeat(6))),
    ]),
  );

describe('addContents', () => {
  const has = (tree: Root, wanted?: boolean) => addContents(renderPage(tree, 'print'), wanted) !== undefined;

  it('gives contents to long documents and works, and to others when they are asked for', () => {
    expect(has(book(1, 1, 1))).toBe(false);
    expect(has(book(1, 1, 1), true)).toBe(true);
    expect(has(book(30, 30, 30))).toBe(true);
    expect(has(book(30, 30, 30), false)).toBe(false);
    expect(has(book(90))).toBe(false);
    expect(has(mergeArticles([book(1), book(1)]))).toBe(true);
  });

  it('stands behind the header, and names headings that Chromium would name at length by numbers', () => {
    const tree = article('ru', as(heading(1, 'Мосты'), 'title'), heading(2, 'Ночь'), paragraph('Вода.'));
    const page = renderPage(tree, 'print');
    const { numbers } = addContents(page, true)!;
    expect([...numbers.keys()]).toEqual(['section-2']);
    const [body] = page.main.children.filter((child) => child.type === 'element');
    const tags = body!.children.flatMap((child) => (child.type === 'element' ? [child.tagName] : []));
    expect(tags).toEqual(['header', 'nav', 'h2', 'p']);
  });
});

describe('contents of very many headings', () => {
  const paragraphs = (count: number, level: 2 | 3) =>
    Array.from({ length: count }, (_, index) => heading(level, `Day ${index}`));
  const made = (...headings: RootContent[]) =>
    addContents(renderPage(article('en', as(heading(1, 'Tides'), 'title'), ...headings), 'print'), true)!;

  it('leaves out those of lower levels', () => {
    const { numbers, left } = made(heading(2, 'Spring'), ...paragraphs(2500, 3), heading(2, 'Neap'));
    expect({ shown: [...numbers.keys()], left }).toEqual({ shown: ['spring', 'neap'], left: 2500 });
  });

  it('are not there where even those of the highest level are too many', () => {
    const { numbers, left } = made(...paragraphs(2500, 2));
    expect({ shown: numbers.size, left }).toEqual({ shown: 0, left: 2500 });
  });

  it('are whole up to there', () => {
    const { numbers, left } = made(...paragraphs(1999, 2));
    expect({ shown: numbers.size, left }).toEqual({ shown: 1999, left: 0 });
  });

  it('is said, and the document is printed', async () => {
    const report = vi.fn();
    const print = vi.fn(async () => new Uint8Array());
    const days = article('en', as(heading(1, 'Tides'), 'title'), ...paragraphs(2500, 2));
    await emitPdf(days, { toc: true }, { print, report });
    expect(print).toHaveBeenCalledTimes(1);
    expect(report.mock.calls[0]![0].text).toMatch(/^The contents of the PDF leave out 2500 headings/);
  });
});

describe('printNumbered', () => {
  const contents = () => addContents(renderPage(book(1, 1), 'print'), true)!;
  const pdf = new Uint8Array();
  const shown = ({ numbers }: ReturnType<typeof contents>) =>
    [...numbers.values()].map(({ children }) =>
      children.map((child) => 'value' in child && child.value).join(''),
    );

  it('prints again with the numbers that the first printing had', async () => {
    const made = contents();
    const seen: string[][] = [];
    const print = vi.fn(async () => {
      seen.push(shown(made));
      return pdf;
    });
    const pages = new Map([...made.numbers.keys()].map((id, index) => [id, index + 3]));
    expect(await printNumbered(made, print, async () => pages)).toEqual({ printed: pdf, settled: true });
    expect(seen).toEqual([
      ['', ''],
      ['3', '4'],
    ]);
  });

  it('shows no numbers where they never hold', async () => {
    const made = contents();
    let count = 0;
    const restless = async () => new Map([...made.numbers.keys()].map((id) => [id, ++count]));
    expect(await printNumbered(made, async () => pdf, restless)).toEqual({ printed: pdf, settled: false });
    expect(shown(made)).toEqual(['', '']);
  });

  it('leaves a PDF that cannot be read to those who tell of it', async () => {
    const print = vi.fn(async () => pdf);
    const failing = () => Promise.reject(new Error('no PDF'));
    expect(await printNumbered(contents(), print, failing)).toEqual({ printed: pdf, settled: true });
    expect(print).toHaveBeenCalledTimes(1);
  });
});

describe.skipIf(!embeddedArchives())('printed (needs the embedded browser: Linux x64)', () => {
  const printed = async (tree: Root, options = {}) => {
    const printer = createPrinter({ browser: 'embedded' });
    onTestFinished(() => printer[Symbol.asyncDispose]());
    const pages: string[] = [];
    const report = vi.fn();
    const { fonts } = printer;
    const print = vi.fn<typeof printer.print>((html, settings) => {
      pages.push(html);
      return printer.print(html, settings);
    });
    const pdf = (await emitPdf(tree, options, { print, fonts, report })) as Uint8Array;
    const numbers = Array.from(
      pages.at(-1)!.matchAll(/<span class="page">(\d*)<\/span>/g),
      ([, number]) => number,
    );
    return { pdf, numbers, report, times: pages.length };
  };

  it('gives each heading the number of its page', async () => {
    const { pdf, numbers, report, times } = await printed(book(3, 12, 25, 1), { toc: true });
    const places = await pagesOf(pdf);
    const expected = [1, 2, 3, 4].map((chapter) => String(places.get(`chapter-${chapter}`)));
    expect(numbers).toEqual(expected);
    expect(new Set(expected).size).toBeGreaterThan(2);
    expect(times).toBe(2);
    expect(report).not.toHaveBeenCalled();
  });

  it('keeps each heading on the page of the text under it', async () => {
    // Links make places of both; the headings come to stand at every height of the page.
    const ids = Array.from({ length: 40 }, (_, index) => index);
    const mark = (name: string, text: string) => `<a href="#${name}">.</a><span id="${name}">${text}</span>`;
    const body = ids.map(
      (id) =>
        `<h2>${mark(`h${id}`, 'Heading')}</h2><p>${mark(`p${id}`, '')}${words.repeat(3 + (id % 4))}</p>`,
    );
    const printer = createPrinter({ browser: 'embedded' });
    onTestFinished(() => printer[Symbol.asyncDispose]());
    const { printStyle } = await import('../../../src/emit/html/style/index.js');
    const style = printStyle({ size: '120mm 180mm', margin: '18mm' }, 'serif');
    const html = `<!doctype html><html lang="en"><title>x</title><style>${style}</style><main>${body.join('')}</main></html>`;
    const places = await pagesOf(await printer.print(html, { width: 120, height: 180 }));
    const torn = ids.filter((id) => places.get(`h${id}`) !== places.get(`p${id}`));
    expect(places.size).toBe(80);
    expect(torn).toEqual([]);
    const without = html.replaceAll('break-after: avoid;', '');
    const loose = await pagesOf(await printer.print(without, { width: 120, height: 180 }));
    expect(ids.some((id) => loose.get(`h${id}`) !== loose.get(`p${id}`))).toBe(true);
  });
});
