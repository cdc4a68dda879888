/** The browser as a resource: pages are used again, what dies is replaced, what is left behind is cleared away. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { embeddedArchives } from '../../src/node/embedded-archives.js';
import { unpackEmbedded } from '../../src/node/embedded-browser.js';
import { createPrinter, type Printer, type PrinterOptions, PrintTimeoutError } from '../../src/node/index.js';
import { folderPrefix, removeLeftFolders } from '../../src/node/left-folders.js';
import type { Page } from '../../src/node/page.js';
import { PagePool } from '../../src/node/page-pool.js';
import { printPage } from '../../src/node/print-page.js';
import { temporaryFolder } from '../../src/node/private-folder.js';
import { hasEmbedded, outcome, processes, scratch, startScript, until } from './support.js';

const A4 = { width: 210, height: 297 };
const page = (title: string, body = '') =>
  `<!doctype html><html lang="en"><title>${title}</title>${body}</html>`;
const text = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');

function printer(options: PrinterOptions = {}): Printer {
  const made = createPrinter({ browser: 'embedded', ...options });
  onTestFinished(() => made[Symbol.asyncDispose]());
  return made;
}

const browsers = () =>
  processes()
    .filter(({ parent }) => parent === process.pid)
    .map(({ pid }) => pid);

describe('PagePool', () => {
  const fakePage = (): Page => ({ print: async () => new Uint8Array(), close: async () => {} });

  it('opens a page for each document at a time, and no more', async () => {
    const open = vi.fn(async () => fakePage());
    const pool = new PagePool(open);
    const [one, two] = await Promise.all([pool.take(), pool.take()]);
    expect(open).toHaveBeenCalledTimes(2);
    pool.giveBack(one!);
    pool.giveBack(two!);
    expect(new Set([await pool.take(), await pool.take()])).toEqual(new Set([one, two]));
    expect(open).toHaveBeenCalledTimes(2);
  });
});

describe('printPage', () => {
  it('gives a page that hangs up, and does not use it again', async () => {
    const hanging = { print: () => new Promise(() => {}), close: vi.fn(async () => {}) };
    const giveBack = vi.fn();
    const pool = { take: async () => hanging, giveBack } as unknown as PagePool;
    await expect(printPage(pool, '', A4, 20)).rejects.toThrow(PrintTimeoutError);
    expect(hanging.close).toHaveBeenCalled();
    expect(giveBack).not.toHaveBeenCalled();
  });
});

it('does not use a page again whose document asks to be replaced', async () => {
  const page = {
    print: async () => new TextEncoder().encode('%PDF-1.7 %%EOF'),
    close: vi.fn(async () => {}),
  };
  const giveBack = vi.fn();
  const pool = { take: async () => page, giveBack } as unknown as PagePool;
  await printPage(pool, '<meta HTTP-EQUIV="refresh" content="9;url=about:blank">', A4, 1000);
  expect([giveBack.mock.calls.length, page.close.mock.calls.length]).toEqual([0, 1]);
  await printPage(pool, '<p>Quiet', A4, 1000);
  expect([giveBack.mock.calls.length, page.close.mock.calls.length]).toEqual([1, 1]);
});

describe.skipIf(!hasEmbedded)('supervision (needs the embedded browser: Linux x64)', () => {
  /** Processes of browsers that show pages. */
  const renderers = (group: number) =>
    processes()
      .filter((each) => each.group === group)
      .map(({ pid }) => pid)
      .filter((pid) => commandOf(pid).includes('--type=renderer'));

  it('prints one document after the other on the same page, and nothing stays of the one before', async () => {
    const { print } = printer();
    const first = await print(page('First', '<h1>One</h1>'), A4);
    const [pid] = browsers();
    const before = renderers(pid!);
    const second = await print(page('Second', '<h1>Two</h1>'), A4);
    expect(text(first)).toContain('/Title (One)');
    expect(text(second)).toContain('/Title (Two)');
    expect(text(second)).not.toContain('(One)');
    expect(renderers(pid!)).toEqual(before);
  });

  it('prints again on a fresh page where the page crashed, in the same browser', async () => {
    const { print } = printer();
    await print(page('Warm'), A4);
    const [pid] = browsers();
    const [victim] = renderers(pid!);
    const printing = print(page('Long', `<h1>Long</h1>${'<p>Text. '.repeat(4000)}`), A4);
    setTimeout(() => process.kill(victim!, 'SIGKILL'), 50);
    expect(text(await printing)).toContain('/Title (Long)');
    expect(browsers()).toEqual([pid]);
  });

  it('replaces the browser after so many documents, and loses none of them', async () => {
    const { print } = printer({ documentsPerBrowser: 3 });
    const seen = new Set<number>();
    const watch = setInterval(() => {
      for (const pid of browsers()) seen.add(pid);
    }, 5);
    onTestFinished(() => clearInterval(watch));
    const titles = Array.from({ length: 8 }, (_, index) => `Number ${index}`);
    const pdfs = await Promise.all(titles.map((title) => print(page(title, `<h1>${title}</h1>`), A4)));
    for (const [index, pdf] of pdfs.entries()) expect(text(pdf)).toContain(`/Title (${titles[index]})`);
    expect(seen.size).toBe(3);
    expect(await until(() => browsers().length === 1)).toBe(true);
  });

  it('clears away the profile of a run that was killed', async () => {
    const temporary = scratch();
    const use = (then: string) => `
      import { createPrinter } from 'src/node/index.ts';
      const printer = createPrinter({ browser: 'embedded' });
      await printer.print('<title>x</title><p>text', { width: 210, height: 297 });
      ${then}`;
    const killed = await startScript(use(`process.stdout.write('ready'); setInterval(() => {}, 1000)`), {
      TMPDIR: temporary,
    });
    await new Promise((resolve) => killed.stdout!.once('data', resolve));
    const [browser] = processes().filter(({ parent }) => parent === killed.pid);
    killed.kill('SIGKILL');
    await outcome(killed);
    // The pipe to the browser closed with us, and the browser with the pipe.
    expect(await until(() => !processes().some(({ group }) => group === browser!.group))).toBe(true);
    expect(readdirSync(temporary)).toHaveLength(1);
    const next = await startScript(use('await printer[Symbol.asyncDispose]()'), { TMPDIR: temporary });
    expect(await outcome(next)).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(temporary)).toEqual([]);
  });
});

describe('removeLeftFolders', () => {
  it('removes what belongs to a process that has ended, and nothing else', async () => {
    const folder = scratch();
    const mine = folderPrefix('profile');
    const [, space] = /^article-convert-(\w+)-/.exec(mine)!;
    // A process that has ended has a number that is free again.
    const ended = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
    await new Promise((resolve) => ended.once('exit', resolve));
    const stay = [
      `${mine}aaaaaa`,
      `article-convert-01234567-${ended.pid}-profile-aaaaaa`,
      `article-convert-bench-${ended.pid}`,
      `others-${space}-${ended.pid}-profile-aaaaaa`,
    ];
    const left = ['aaaaaa', 'bbbbbb'].map((end) => `article-convert-${space}-${ended.pid}-profile-${end}`);
    for (const name of [...stay, ...left]) mkdirSync(join(folder, name, 'Default'), { recursive: true });
    // One is killed as soon as it has made its folder.
    rmdirSync(join(folder, left[0]!, 'Default'));
    await removeLeftFolders(folder);
    expect(readdirSync(folder).toSorted()).toEqual(stay.toSorted());
  });

  it('says whose a folder is from its first moment', async () => {
    const { path, remove } = await temporaryFolder('profile');
    expect(basename(path).slice(0, -6)).toBe(folderPrefix('profile'));
    expect(readdirSync(path)).toEqual([]);
    await remove();
    expect(existsSync(path)).toBe(false);
  });
});

describe('a browser elsewhere', () => {
  it.each(['ws', 'http'])('that is not there is told: %s', async (protocol) => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const browserUrl = `${protocol}://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    await new Promise((resolve) => server.close(resolve));
    const failing = createPrinter({ browserUrl }).print(page('x'), A4);
    await expect(failing).rejects.toThrow(
      `Cannot reach the browser at ${browserUrl} (--browser-url): nobody answers there.`,
    );
  });

  it('that says nothing is given up', async () => {
    const silent = createServer(() => {}).listen(0, '127.0.0.1');
    onTestFinished(() => void silent.close().closeAllConnections());
    await new Promise((resolve) => silent.once('listening', resolve));
    const browserUrl = `ws://127.0.0.1:${(silent.address() as AddressInfo).port}/x`;
    const failing = createPrinter({ browserUrl, startTimeout: 200 }).print(page('x'), A4);
    await expect(failing).rejects.toThrow('it did not answer within 0.2 seconds');
  });

  it.skipIf(!hasEmbedded)(
    'prints, closed as our own, and stays when we go (needs the embedded browser)',
    async () => {
      const seen = vi.fn();
      const server = createServer(seen).on('connection', seen).listen(0, '127.0.0.1');
      onTestFinished(() => void server.close());
      await new Promise((resolve) => server.once('listening', resolve));
      const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const { browserUrl, running } = await startElsewhere();
      const made = createPrinter({ browserUrl });
      const body = `<link rel="preconnect" href="${at}"><h1>Far</h1><img src="${at}/i.png"><script>document.title = 'Ran'</script>`;
      const pdf = text(await made.print(page('Away', body), A4));
      expect(pdf).toContain('/Title (Far)');
      expect(pdf).not.toContain('Ran');
      expect(seen).not.toHaveBeenCalled();
      await made[Symbol.asyncDispose]();
      expect(running()).toBe(true);
    },
  );
});

async function startElsewhere() {
  const { path, libraries, fontConfig } = await unpackEmbedded(embeddedArchives()!);
  const profile = scratch();
  const child = spawn(
    path,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
    ],
    {
      env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fontConfig },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const ended = new Promise((resolve) => child.once('exit', resolve));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  let said = '';
  const browserUrl = await new Promise<string>((resolve, reject) => {
    child.stderr!.on('data', (chunk) => {
      said += chunk;
      const address = /ws:\/\/\S+/.exec(said)?.[0];
      if (address) resolve(address);
    });
    child.once('exit', () => reject(new Error(said)));
  });
  return { browserUrl, running: () => child.exitCode === null && child.signalCode === null };
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
