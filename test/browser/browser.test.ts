/** The library in a browser: a page that is bundled from dist gives the same bytes as the command. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BrowserError } from '../../src/node/browser-error.js';
import type { RunningBrowser } from '../../src/node/launch.js';
import { startBrowser } from '../../src/node/start-browser.js';
import { folder, run } from '../cli/command.js';
import { puppetOf } from '../puppet.js';
import { shared } from '../shared.js';

const root = join(import.meta.dirname, '../..');

/** Bundles as for a page: whatever names a module of Node fails. */
const bundle = (contents: string, splitting: boolean) =>
  build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'esm',
    splitting,
    outdir: '/page',
    write: false,
    metafile: true,
    legalComments: 'none',
    logLevel: 'error',
    plugins: [installed],
  });

/** The package under its name, as if it was installed. */
const installed: Plugin = {
  name: 'installed',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^article-convert$/ }, () => ({
      path: join(root, 'dist/index.js'),
      sideEffects: false,
    }));
  },
};

/** Bytes that are loaded before a format is asked for, where a bundle may be split; all bytes, where not. */
async function startSize(contents: string, splitting = true): Promise<{ bytes: number; packed: number }> {
  const { outputFiles, metafile } = await bundle(contents, splitting);
  const contentOf = (path: string) =>
    outputFiles.find((file) => file.path.endsWith(path.slice(path.lastIndexOf('/'))))!.contents;
  const loaded = new Set<string>();
  const load = (path: string): void => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const { kind, path: other } of metafile.outputs[path]!.imports)
      if (kind === 'import-statement') load(other);
  };
  load(Object.keys(metafile.outputs).find((path) => path.endsWith('/stdin.js'))!);
  const contentsLoaded = [...loaded].map(contentOf);
  const sum = (sizes: number[]) => sizes.reduce((all, size) => all + size, 0);
  return {
    bytes: sum(contentsLoaded.map(({ length }) => length)),
    packed: sum(contentsLoaded.map((content) => gzipSync(content).length)),
  };
}

describe('a bundle', () => {
  it('has what is used and nothing else', async () => {
    const { bytes: all } = await startSize(`export { convert } from 'article-convert'`);
    const { bytes: parser } = await startSize(`export { fromArticle } from 'article-convert'`, false);
    const { bytes: meta } = await startSize(`export { articleMeta } from 'article-convert'`, false);
    expect(all).toBeLessThan(850_000);
    expect(parser).toBeLessThan(all / 1.5);
    expect(meta).toBeLessThan(3_000);
  });

  it('is as large as the README says', async () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const [, said] = /takes (\d+) KB \(gzip\)/.exec(readme)!;
    const { packed } = await startSize(`export { convert } from 'article-convert'`);
    expect(packed / 1000 / Number(said)).toBeCloseTo(1, 1);
  });
});

/** The browser of the machine, or nothing. */
const browser: RunningBrowser | undefined = await startBrowser({ timeout: 30_000, onNotice: () => {} }).catch(
  (error) => {
    if (error instanceof BrowserError) return undefined;
    throw error;
  },
);
const puppet = browser && (await puppetOf(browser));
afterAll(() => browser?.stop());

const inputs: Record<string, Uint8Array | undefined> = {
  'tide-mills': readFileSync(join(root, 'fixtures/tide-mills/input.txt')),
  'bridges-ar': readFileSync(join(root, 'fixtures/bridges-ar/input.txt')),
  'seed (skipped where ../shared is not there)': shared('seed/article.txt'),
};

describe.skipIf(!browser)(`a page${browser ? '' : ' (skipped: there is no browser)'}`, () => {
  const formats = ['md', 'html', 'epub'];
  let script: Uint8Array;

  beforeAll(async () => {
    const { outputFiles } = await build({
      entryPoints: [join(import.meta.dirname, 'page.js')],
      bundle: true,
      minify: true,
      platform: 'browser',
      format: 'iife',
      write: false,
      plugins: [installed],
    });
    script = outputFiles[0]!.contents;
  });

  it.each(Object.keys(inputs).filter((name) => inputs[name]))(
    'converts %s to the bytes of the command',
    async (name) => {
      const page = readFileSync(join(import.meta.dirname, 'page.html'));
      const cwd = folder({ 'article.txt': inputs[name]!, 'page.html': page, 'page.js': script });
      expect(await run(['article.txt', '--to', formats.join(',')], { cwd })).toMatchObject({ code: 0 });
      const opened = await puppet!.newPage();
      const failures: string[] = [];
      opened.on('pageerror', (error) => void failures.push(String(error)));
      await opened.goto(`file://${cwd}/page.html`);
      const chooser = await opened.$('#file');
      await chooser!.uploadFile(join(cwd, 'article.txt'));
      await opened.waitForSelector('#downloads a');
      const given = await opened.$$eval('#downloads a', (links) =>
        Promise.all(
          links.map(async (link) => {
            const bytes = new Uint8Array(
              await (await fetch((link as unknown as { href: string }).href)).arrayBuffer(),
            );
            return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
          }),
        ),
      );
      await opened.close();
      expect(failures).toEqual([]);
      for (const [index, format] of formats.entries())
        expect(
          Buffer.from(given[index]!, 'latin1').equals(readFileSync(join(cwd, `article.${format}`))),
          format,
        ).toBe(true);
    },
  );
});
