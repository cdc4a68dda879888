import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, it, vi } from 'vitest';
import type { Page } from '../../src/node/page.js';
import { PagePool } from '../../src/node/page-pool.js';
import { printPage } from '../../src/node/print-page.js';

/** A page that prints what it is told to. */
function pageGiving(pdf: Uint8Array) {
  const closed = vi.fn(async () => {});
  return { closed, page: { print: async () => pdf, close: closed } };
}

const print = (page: Page) =>
  printPage(new PagePool(async () => page), '<p>Tides', { width: 210, height: 297 }, 5000);

async function whole(): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  file.addPage();
  return file.save();
}

it('gives what a page printed', async () => {
  const pdf = await whole();
  expect(await print(pageGiving(pdf).page)).toBe(pdf);
});

it.each([
  ['nothing', async () => new Uint8Array()],
  ['something else', async () => new TextEncoder().encode('<p>Tides %%EOF')],
  ['half of it', async () => (await whole()).slice(0, 200)],
])('takes no PDF that is none, and uses the page no more: %s', async (_, given) => {
  const { page, closed } = pageGiving(await given());
  await expect(print(page)).rejects.toThrow('what it gave is no PDF');
  await vi.waitFor(() => expect(closed).toHaveBeenCalled());
});

it('is given up by a signal, and closes the page', async () => {
  const { page, closed } = pageGiving(await whole());
  const stop = new AbortController();
  const hanging: Page = { ...page, print: () => new Promise(() => {}) };
  const pool = new PagePool(async () => hanging);
  const settings = { width: 210, height: 297, signal: stop.signal };
  const printing = printPage(pool, '<p>Tides', settings, 60_000);
  stop.abort(new Error('enough'));
  await expect(printing).rejects.toThrow('enough');
  await vi.waitFor(() => expect(closed).toHaveBeenCalled());
  await expect(printPage(pool, '<p>Tides', settings, 60_000)).rejects.toThrow('enough');
});
