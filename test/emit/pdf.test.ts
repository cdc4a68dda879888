import type { Root } from 'mdast';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Print } from '../../src/emit/format.js';
import { emitPdf } from '../../src/emit/pdf/index.js';
import { embeddedArchives } from '../../src/node/embedded-archives.js';
import { createPrinter } from '../../src/node/index.js';

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

describe('emitPdf', () => {
  it('hands the HTML of the print medium to the printer, with its paper', async () => {
    const print = vi.fn<Print>(async () => new Uint8Array([1]));
    expect(await emitPdf(tree, { pageSize: 'Letter' }, { print })).toEqual(new Uint8Array([1]));
    const [html, settings] = print.mock.calls[0]!;
    expect(html).toContain('size: Letter');
    expect(html).not.toContain('role="doc-');
    expect(settings).toEqual({ pageSize: 'Letter' });
  });

  it('takes A4 where nothing is said', async () => {
    const print = vi.fn<Print>(async () => new Uint8Array());
    await emitPdf(tree, {}, { print });
    expect(print).toHaveBeenCalledWith(expect.stringContaining('size: A4'), { pageSize: 'A4' });
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
      const pdf = Buffer.from((await emitPdf(tree, {}, { print: printer.print })) as Uint8Array).toString(
        'latin1',
      );
      expect(pdf).toMatch(/^%PDF-/);
      expect(pdf).toContain('/Lang (en)');
      // The document's title, and the two bookmarks.
      expect(pdf.split(`/Title (${longTitle})`)).toHaveLength(3);
      expect(pdf).toContain(`/Title (${longHeading})`);
    },
  );
});
