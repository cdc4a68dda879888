/** A document that tries to get out: what is printed fetches nothing, reads no file and runs nothing. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, it, onTestFinished, vi } from 'vitest';
import { hasEmbedded } from '../node/support.js';
import { clean, folder, run } from './command.js';

/** A server that counts who comes. */
async function counted() {
  const seen = vi.fn();
  const server = createServer((request, response) => {
    seen(request.url);
    response.end('body { font-size: 300pt }');
  }).listen(0, '127.0.0.1');
  server.on('connection', seen);
  onTestFinished(() => void server.close().closeAllConnections());
  await new Promise((resolve) => server.once('listening', resolve));
  return { seen, at: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const pagesOf = async (path: string) => (await PDFDocument.load(readFileSync(path))).getPageCount();

const options = ['--to', 'pdf', '--browser', 'embedded', '--quiet'];

it.skipIf(!hasEmbedded)(
  'a stylesheet fetches nothing and reads no file (needs the embedded browser)',
  async () => {
    const { seen, at } = await counted();
    const cwd = folder({ 'a.txt': clean, 'huge.css': 'body { font-size: 300pt }' });
    writeFileSync(
      join(cwd, 'out.css'),
      `@import "${at}/import.css"; @import url(file://${cwd}/huge.css);
@font-face { font-family: away; src: url(${at}/font.woff2), url(file://${cwd}/font.woff2); }
body { font-family: away, serif; background: url(${at}/back.png); list-style-image: url(${at}/list.png); cursor: url(${at}/c.cur), auto; }
h1::before { content: url(${at}/before.png); } p { mask: url(${at}/mask.svg#m); filter: url(${at}/f.svg#f); shape-outside: url(${at}/s.png); float: left; }`,
    );
    expect(await run(['a.txt', ...options, '--css', 'out.css'], { cwd })).toMatchObject({ code: 0 });
    expect(seen).not.toHaveBeenCalled();
    expect(await pagesOf(join(cwd, 'a.pdf'))).toBeLessThan(4);
    // The same rules have an effect where they stand in the stylesheet itself.
    expect(await run(['a.txt', ...options, '--css', 'huge.css'], { cwd })).toMatchObject({ code: 0 });
    expect(await pagesOf(join(cwd, 'a.pdf'))).toBeGreaterThan(20);
  },
);

it.skipIf(!hasEmbedded)(
  'Markdown with HTML and pictures in it stays closed, too (needs the embedded browser)',
  async () => {
    const { seen, at } = await counted();
    const cwd = folder({
      'a.md': `# Quiet

<script src="${at}/script.js"></script><iframe src="${at}/frame"></iframe><img src="${at}/img.png">

![far](${at}/picture.png) ![near](file:///etc/hostname) ![up](../up.png)

[link](${at}/link) <meta http-equiv="refresh" content="0;url=${at}/next">
`,
    });
    expect(await run(['a.md', ...options], { cwd })).toMatchObject({ code: 0 });
    expect(seen).not.toHaveBeenCalled();
    const pdf = await PDFDocument.load(readFileSync(join(cwd, 'a.pdf')));
    expect(pdf.getTitle()).toBe('Quiet');
  },
);
