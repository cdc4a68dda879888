import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  BrowserNotFoundError,
  BrowserStartError,
  createPrinter,
  type Printer,
  type PrinterOptions,
  PrintTimeoutError,
} from '../../src/node/index.js';
import { hasEmbedded, outcome, processes, scratch, startScript, until } from './support.js';

const A4 = { width: 210, height: 297 };

/** A document; what Chromium writes about it into the PDF is plain text: its title, bookmarks and number of pages. */
function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quiet</title>${head}</head><body>${body}</body></html>`;
}

function text(pdf: Uint8Array): string {
  return Buffer.from(pdf).toString('latin1');
}

function pages(pdf: Uint8Array): number {
  return text(pdf).match(/\/Type \/Page\b/g)?.length ?? 0;
}

function printer(options: PrinterOptions = {}): Printer {
  const made = createPrinter({ browser: 'embedded', ...options });
  onTestFinished(() => made[Symbol.asyncDispose]());
  return made;
}

/** Browsers that this process started. */
function browsers(): number[] {
  return processes()
    .filter(({ parent }) => parent === process.pid)
    .map(({ pid }) => pid);
}

describe('createPrinter, without a browser', () => {
  it('starts nothing before a print, and nothing is left to dispose of', async () => {
    await createPrinter({ browser: '/gone' })[Symbol.asyncDispose]();
  });

  it('says that the stated browser is not there, also after warm()', async () => {
    const { print, warm } = boundTo(printer({ browser: '/gone' }));
    warm();
    await expect(print('', A4)).rejects.toThrow(BrowserNotFoundError);
    await expect(print('', A4)).rejects.toThrow(
      'Cannot find the browser “/gone” (--browser): no such program.',
    );
  });

  it.skipIf(process.platform === 'win32')('says what a program that is no browser said', async () => {
    const program = join(scratch(), 'program');
    writeFileSync(program, '#!/bin/sh\necho I am no browser >&2\nexit 3\n', { mode: 0o755 });
    await expect(printer({ browser: program }).print('', A4)).rejects.toThrow(
      `Cannot start the browser ${program}: I am no browser`,
    );
  });

  it.skipIf(process.platform === 'win32')('starts a program that is killed three times', async () => {
    const folder = scratch();
    const program = join(folder, 'program');
    writeFileSync(program, `#!/bin/sh\necho started >>${folder}/log\nkill -9 $$\n`, { mode: 0o755 });
    await expect(printer({ browser: program }).print('', A4)).rejects.toThrow('ended by SIGKILL');
    expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('started\n'.repeat(3));
  });

  it.skipIf(process.platform === 'win32')('says that the system does not run a program', async () => {
    const program = join(scratch(), 'program');
    writeFileSync(program, '#!/gone/interpreter\n', { mode: 0o755 });
    const failing = printer({ browser: program }).print('', A4);
    await expect(failing).rejects.toThrow(BrowserStartError);
    await expect(failing).rejects.toThrow('the system does not run it (ENOENT)');
  });

  it.skipIf(process.platform === 'win32')('gives up a program that says nothing', async () => {
    const program = join(scratch(), 'program');
    writeFileSync(program, '#!/bin/sh\nexec sleep 60\n', { mode: 0o755 });
    await expect(printer({ browser: program, startTimeout: 300 }).print('', A4)).rejects.toThrow(
      'it did not answer within 0.3 seconds',
    );
    if (process.platform === 'linux') expect(browsers()).toEqual([]);
  });
});

describe.skipIf(!hasEmbedded)('print (needs the embedded browser: Linux x64)', () => {
  const shared = createPrinter({ browser: 'embedded' });
  const { print } = shared;
  afterAll(() => shared[Symbol.asyncDispose]());

  it('gives a tagged PDF with title, language, bookmarks and the stated paper', async () => {
    const pdf = await print(page('<h1>One</h1><h2>Two</h2><p>Text</p>'), A4);
    expect(text(pdf)).toMatch(/^%PDF-/);
    for (const part of [
      '/Title (Quiet)',
      '/Lang (en)',
      '/Marked true',
      '/StructTreeRoot',
      '/Title (One)',
      '/Title (Two)',
    ])
      expect(text(pdf)).toContain(part);
    expect(text(pdf)).toMatch(/\/MediaBox \[0 0 59[45]\.\d+ 84[12]\.\d+\]/);
    const small = await print(page('x'), { width: 148, height: 210 });
    expect(text(small)).toMatch(/\/MediaBox \[0 0 4(?:19|20)\.?\d* 59[45]\.?\d*\]/);
  });

  it('lets the document’s @page rule choose the paper', async () => {
    const pdf = await print(page('x', '<style>@page { size: Letter }</style>'), A4);
    expect(text(pdf)).toContain('/MediaBox [0 0 612 792]');
  });

  it('keeps the spaces of a bookmark whose heading wraps, where the heading is pre-wrap', async () => {
    const style = '<style>h1 { width: 6em; white-space: pre-wrap }</style>';
    const pdf = await print(page('<h1>A heading that needs several lines</h1>', style), A4);
    expect(text(pdf)).toContain('/Title (A heading that needs several lines)');
  });

  it('runs no script, in the document or in a frame', async () => {
    const script = `<script>document.title = 'Ran'; top.document.title = 'Ran'; document.write('<h1>Ran</h1>')</script>`;
    const frames = `<iframe srcdoc="${script.replaceAll('"', '&quot;')}"></iframe><iframe src="data:text/html,${encodeURIComponent(script)}"></iframe>`;
    const handlers = `<img src="data:," onerror="document.title = 'Ran'"><svg onload="document.title = 'Ran'"></svg>`;
    const pdf = text(await print(page(script + frames + handlers), A4));
    expect(pdf).toContain('/Title (Quiet)');
    expect(pdf).not.toContain('(Ran)');
  });

  it('lets no request out, and no connection', async () => {
    const seen = vi.fn();
    const server = createServer(seen).on('connection', seen).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once('listening', resolve));
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const head = `
      <link rel="preconnect" href="${at}"><link rel="dns-prefetch" href="${at}">
      <link rel="stylesheet" href="${at}/a.css"><link rel="preload" as="image" href="${at}/preload.png">
      <link rel="prefetch" href="${at}/next"><link rel="icon" href="${at}/icon.png"><link rel="manifest" href="${at}/m">
      <style>@import "${at}/b.css"; @font-face { font-family: f; src: url(${at}/f.woff2) } p { font-family: f }
        body { background: url(${at}/back.png) }</style>`;
    const body = `
      <p>Text<img src="${at}/i.png" srcset="${at}/j.png 2x"><video src="${at}/v" poster="${at}/p.png" autoplay></video>
      <iframe src="${at}/frame"></iframe><object data="${at}/o"></object><embed src="${at}/e">
      <audio src="${at}/audio" autoplay></audio><a href="${at}/link" ping="${at}/ping">link</a>`;
    const pdf = await print(page(body, head), A4);
    expect(pages(pdf)).toBe(1);
    expect(seen).not.toHaveBeenCalled();
  });

  it('stays on the document when that wants to go elsewhere', async () => {
    const pdf = await print(
      page('<h1>Here</h1>', '<meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/">'),
      A4,
    );
    expect(text(pdf)).toContain('/Title (Here)');
  });

  it('reads no file, but takes what stands in the document', async () => {
    const folder = scratch();
    const tall = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="5000"/>';
    writeFileSync(join(folder, 'tall.svg'), tall);
    mkdirSync(join(folder, 'sub'));
    const image = (url: string) => page(`<img src="${url}">`);
    expect(pages(await print(image(`data:image/svg+xml,${encodeURIComponent(tall)}`), A4))).toBeGreaterThan(
      3,
    );
    expect(pages(await print(image(`file://${folder}/tall.svg`), A4))).toBe(1);
    const frame = page(
      `<iframe src="file://${folder}/tall.svg"></iframe><object data="file://${folder}/tall.svg">`,
    );
    expect(pages(await print(frame, A4))).toBe(1);
  });

  it('prints at the same time on one browser', async () => {
    const before = browsers();
    const bodies = Array.from({ length: 5 }, (_, index) => `<h1>Number ${index}</h1>`);
    const pdfs = await Promise.all(bodies.map((body) => print(page(body), A4)));
    for (const [index, pdf] of pdfs.entries()) expect(text(pdf)).toContain(`/Title (Number ${index})`);
    expect(browsers()).toEqual(before);
    expect(before).toHaveLength(1);
  });

  it('prints a long document', async () => {
    const pdf = await print(page('<p>Some words of a long text. '.repeat(5000)), A4);
    expect(pages(pdf)).toBeGreaterThan(50);
  });

  it('starts another browser after a crash', async () => {
    const [pid] = browsers();
    process.kill(pid!, 'SIGKILL');
    const [one, two] = await Promise.all([print(page('<h1>One</h1>'), A4), print(page('<h1>Two</h1>'), A4)]);
    expect(text(one!)).toContain('/Title (One)');
    expect(text(two!)).toContain('/Title (Two)');
    expect(browsers()).toHaveLength(1);
    expect(browsers()).not.toContain(pid);
  });

  it('prints a document whose browser is ended twice', async () => {
    const printing = print(page(`<h1>Ended</h1>${'<p>Text. '.repeat(6000)}`), A4);
    for (let ended = 0; ended < 2; ended++) {
      const old = browsers();
      await new Promise((resolve) => setTimeout(resolve, 100));
      for (const pid of old) process.kill(pid, 'SIGKILL');
      expect(await until(() => browsers().some((pid) => !old.includes(pid)))).toBe(true);
    }
    expect(text(await printing)).toContain('/Title (Ended)');
  });

  it('starts another browser when that crashes in the middle', async () => {
    const [pid] = browsers();
    const printing = Array.from({ length: 3 }, (_, index) =>
      print(page(`<h1>${index}</h1>${'<p>Text. '.repeat(3000)}`), A4),
    );
    setTimeout(() => process.kill(pid!, 'SIGKILL'), 100);
    for (const [index, pdf] of (await Promise.all(printing)).entries())
      expect(text(pdf)).toContain(`/Title (${index})`);
    expect(browsers()).not.toContain(pid);
  });
});

describe.skipIf(!hasEmbedded)('a printer’s life (needs the embedded browser: Linux x64)', () => {
  it('gives up a document that takes too long, and prints on', async () => {
    const { print } = printer({ printTimeout: 1 });
    await expect(print(page('x'), A4)).rejects.toThrow(PrintTimeoutError);
    await expect(print(page('x'), A4)).rejects.toThrow('the browser did not finish within 0.001 seconds');
  });

  it('tells each notice once', async () => {
    const onNotice = vi.fn();
    const { print } = printer({ onNotice });
    await Promise.all([print(page('x'), A4), print(page('x'), A4)]);
    const told = onNotice.mock.calls.map(([sentence]) => sentence);
    expect(told).toEqual([...new Set(told)]);
  });

  it('does not print after it was disposed of, also while it was starting', async () => {
    const made = printer();
    made.warm();
    await made[Symbol.asyncDispose]();
    await expect(made.print(page('x'), A4)).rejects.toThrow('the printer is disposed of');
  });

  it.each([0, 100, 200, 300])(
    'ends what is being printed when it is disposed of after %i ms',
    async (delay) => {
      const made = printer();
      const printing = made.print(page('<p>Text. '.repeat(5000)), A4).catch((error: Error) => error.message);
      await new Promise((resolve) => setTimeout(resolve, delay));
      await made[Symbol.asyncDispose]();
      expect(await printing).toBe('Cannot print: the printer is disposed of');
      expect(browsers()).toEqual([]);
    },
  );

  const use = (then: string) => `
    import { createPrinter } from 'src/node/index.ts';
    const printer = createPrinter({ browser: 'embedded' });
    const pdf = await printer.print('<title>x</title><p>text', { width: 210, height: 297 });
    if (pdf.length < 1000) throw new Error('no PDF');
    ${then}
  `;
  it.each([
    ['when it is disposed of', 'await printer[Symbol.asyncDispose]()', 0],
    ['when we exit without that', 'process.exit(7)', 7],
    ['when we fail', 'queueMicrotask(() => { throw new Error("ours") })', 1],
  ])('leaves no process and no profile %s', async (_, then, code) => {
    const temporary = scratch();
    const child = await startScript(use(then), { TMPDIR: temporary });
    const groups = new Set<number>();
    const watch = setInterval(() => {
      for (const { pid, parent, group } of processes())
        if (parent === child.pid && group === pid) groups.add(group);
    }, 10);
    const ended = await outcome(child);
    clearInterval(watch);
    expect(ended).toMatchObject({ code, stderr: code === 1 ? expect.stringContaining('ours') : '' });
    expect(groups.size).toBeGreaterThan(0);
    expect(await until(() => !processes().some(({ group }) => groups.has(group)))).toBe(true);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it.each(['SIGKILL', 'SIGTERM'] as const)('leaves no process when we are ended by %s', async (signal) => {
    const temporary = scratch();
    const child = await startScript(use(`process.stdout.write('ready'); setInterval(() => {}, 1000)`), {
      TMPDIR: temporary,
    });
    await new Promise((resolve) => child.stdout!.once('data', resolve));
    const groups = processes()
      .filter(({ parent }) => parent === child.pid)
      .map(({ group }) => group);
    expect(groups).toHaveLength(1);
    child.kill(signal);
    await outcome(child);
    expect(await until(() => !processes().some(({ group }) => groups.includes(group)))).toBe(true);
  });
});

/** Methods that may be taken off their object. */
function boundTo(made: Printer): Pick<Printer, 'print' | 'warm'> {
  return { print: made.print, warm: () => made.warm() };
}
