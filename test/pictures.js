/** Takes the pictures of the README from what the command and the library give now: `npm run pictures`. Needs `pdftoppm`. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { CdpBrowser } from 'puppeteer/internal/cdp/Browser.js';
import { createConverter } from '../dist/node/index.js';
import { startBrowser } from '../dist/node/start-browser.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const input = join(root, 'fixtures/tide-mills/input.txt');
const pictures = join(root, '.github/images');
const work = mkdtempSync(join(tmpdir(), 'article-convert-pictures-'));

const converter = createConverter();
const browser = await startBrowser({ timeout: 30_000, onNotice: () => {} });
const puppet = await CdpBrowser._create(browser.connection, [], false, null);
try {
  const { outputs } = await converter.convert(readFileSync(input), { to: ['html', 'pdf'] });
  for (const [format, data] of outputs) writeFileSync(join(work, `article.${format}`), data);
  await shoot('article.html', 'html.png', 760, 1000);
  const target = join(pictures, 'pdf');
  execFileSync('pdftoppm', ['-png', '-r', '87', '-singlefile', join(work, 'article.pdf'), target]);
  await preparePage();
  await shoot('page.html', 'browser.png', 1280, 760, async (page) => {
    await (await page.$('#file')).uploadFile(input);
    await page.waitForSelector('#downloads a');
    await page.waitForFrame((frame) => frame.parentFrame() && frame.$('h1'));
  });
} finally {
  await Promise.all([browser.stop(), converter[Symbol.asyncDispose]()]);
  rmSync(work, { recursive: true });
}

async function preparePage() {
  copyFileSync(join(root, 'test/browser/page.html'), join(work, 'page.html'));
  await build({
    entryPoints: [join(root, 'test/browser/page.js')],
    alias: { 'article-convert': join(root, 'dist/index.js') },
    bundle: true,
    minify: true,
    outfile: join(work, 'page.js'),
  });
}

async function shoot(file, picture, width, height, prepare = async () => {}) {
  const page = await puppet.newPage();
  await page.setViewport({ width, height });
  await page.goto(pathToFileURL(join(work, file)).href);
  await prepare(page);
  await page.screenshot({ path: join(pictures, picture) });
  await page.close();
}
