import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { FootnoteDefinition, Root } from 'mdast';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Print } from '../../../src/emit/format.js';
import { emitPdf } from '../../../src/emit/pdf/index.js';
import { embeddedArchives } from '../../../src/node/embedded-archives.js';
import { createPrinter } from '../../../src/node/index.js';
import { paintedText } from './painted.js';

const longTitle =
  'What the keepers of small harbours say about the long winters and the short summers of the north';
const longHeading =
  'A heading that is so long that it cannot possibly stand in one line of a page, whatever its paper';

const tree: Root = {
  type: 'root',
  data: { lang: 'en' },
  children: [
    { type: 'heading', depth: 1, data: { role: 'title' }, children: [{ type: 'text', value: longTitle }] },
    { type: 'paragraph', children: [{ type: 'text', value: 'A first paragraph.' }] },
    { type: 'heading', depth: 2, children: [{ type: 'text', value: longHeading }] },
    { type: 'paragraph', children: [{ type: 'text', value: 'A second paragraph.' }] },
  ],
};

const source = (label: string, value: string): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier: label,
  label,
  children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
});

const withSources: Root = {
  type: 'root',
  data: { lang: 'en' },
  children: [
    { type: 'paragraph', children: [{ type: 'text', value: 'The harbour.' }] },
    { type: 'heading', depth: 2, data: { role: 'sources' }, children: [{ type: 'text', value: 'Sources' }] },
    source('1', 'A tide table.'),
    source('2', 'A log.'),
  ],
};

describe('emitPdf', () => {
  it('hands the HTML of the print medium to the printer, with its paper', async () => {
    const print = vi.fn<Print>(async () => new Uint8Array([1]));
    expect(await emitPdf(tree, { pageSize: 'Letter' }, { print })).toEqual(new Uint8Array([1]));
    const [html, settings] = print.mock.calls[0]!;
    expect(html).toContain('size: 215.9mm 279.4mm;');
    expect(html).not.toContain('role="doc-');
    expect(settings).toMatchObject({ width: 215.9, height: 279.4 });
  });

  it('takes A4 where nothing is said', async () => {
    const print = vi.fn<Print>(async () => new Uint8Array());
    await emitPdf(tree, {}, { print });
    expect(print.mock.calls[0]![1]).toMatchObject({ width: 210, height: 297 });
  });

  it('says that it needs a printer', async () => {
    await expect(emitPdf(tree, {}, {})).rejects.toThrow(
      'Cannot write PDF: got no printer, expected `context.print`',
    );
  });

  it.skipIf(!embeddedArchives())(
    'keeps the spaces of bookmarks (needs the embedded browser: Linux x64)',
    async () => {
      const printer = createPrinter({ browser: 'embedded' });
      onTestFinished(() => printer[Symbol.asyncDispose]());
      const { context, catalog } = await PDFDocument.load(
        (await emitPdf(tree, {}, { print: printer.print })) as Uint8Array,
      );
      const titles = context
        .enumerateIndirectObjects()
        .flatMap(([, object]) => (object instanceof PDFDict ? [object.lookup(PDFName.of('Title'))] : []))
        .filter((title) => title instanceof PDFString || title instanceof PDFHexString)
        .map((title) => title.decodeText());
      // The document's title, and the two bookmarks.
      expect(titles).toEqual([longTitle, longTitle, longHeading]);
      expect(catalog.lookup(PDFName.of('Lang'), PDFString).asString()).toBe('en');
    },
  );

  it.skipIf(!embeddedArchives())(
    'paints lines from right to left in the order of reading (needs the embedded browser: Linux x64)',
    async () => {
      const printer = createPrinter({ browser: 'embedded' });
      onTestFinished(() => printer[Symbol.asyncDispose]());
      const { print, fonts } = printer;
      const value = 'השעון עומד בחצר. הוא של Lee Moor, משנת 1887.';
      const hebrew: Root = {
        type: 'root',
        data: { lang: 'he' },
        children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
      };
      const [page] = await paintedText((await emitPdf(hebrew, {}, { print, fonts })) as Uint8Array);
      const turned = [...value.matchAll(/\p{Script=Hebrew}+|\p{L}+|\p{N}+/gu)].map(([word]) =>
        /[א-ת]/.test(word) ? [...word].toReversed().join('') : word,
      );
      // Stretches of one font stay turned around, their words too.
      const words = page!.match(/\p{L}+|\p{N}+/gu)!.slice(2);
      expect(words.toSorted()).toEqual(turned.toSorted());
      expect(words.indexOf('1887')).toBe(words.length - 1);
      expect(words.slice(0, 3).toReversed()).toEqual(turned.slice(0, 3));
      expect(words.join(' ')).toContain('Lee Moor');
    },
  );

  it.skipIf(!embeddedArchives())(
    'paints labels of sources where they are read (needs the embedded browser: Linux x64)',
    async () => {
      const printer = createPrinter({ browser: 'embedded' });
      onTestFinished(() => printer[Symbol.asyncDispose]());
      const { print, fonts } = printer;
      const [page] = await paintedText((await emitPdf(withSources, {}, { print, fonts })) as Uint8Array);
      expect(page).toContain('The harbour. Sources 1 A tide table. 2 A log.');
    },
  );
});
