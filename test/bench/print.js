// PDF against the bare floor (the same browser and HTML, nothing else) and against others, where they are installed.
// BENCH_PERCOLLATE names percollate's program, BENCH_BROWSER the browser.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { convert } from '../../dist/index.js';
import { subset } from '../../dist/node/embedded-fonts.js';
import { findBrowsers } from '../../dist/node/find-browser.js';
import { fontLibrary } from '../../dist/node/fonts/library.js';
import { bin, has, inFolder, median, round, seed, time, writeArticles } from './measure.js';

const runs = Number(process.env.BENCH_RUNS ?? 9);
const count = Number(process.env.BENCH_ARTICLES ?? 40);
const pages = 2;
const browser = process.env.BENCH_BROWSER ?? findBrowsers()[0];
if (!browser) throw new Error('There is no browser to measure: install one, or name one by BENCH_BROWSER');
const floorScript = fileURLToPath(new URL('floor.js', import.meta.url));
const fonts = fontLibrary();

/** What our printer is given for a text. */
async function pageOf(path) {
  let page;
  const print = async (html) => {
    page = html;
    return new Uint8Array();
  };
  await convert(readFileSync(path), { to: 'pdf', toc: false }, { print, fonts, subset });
  return page;
}

async function writePages(texts, folder) {
  return Promise.all(
    texts.map(async (path) => {
      const file = join(folder, `${basename(path)}.html`);
      writeFileSync(file, await pageOf(path));
      return file;
    }),
  );
}

const node = (...args) => time(process.execPath, args);

/** In turns, so that a machine that slows down slows both. */
function tell(bench, peer, mine, theirs, times) {
  mine();
  theirs();
  const pairs = Array.from({ length: times }, () => [mine(), theirs()]);
  console.log(
    JSON.stringify({
      bench,
      peer,
      browser,
      ms: round(median(pairs.map(([ours]) => ours))),
      peerMs: round(median(pairs.map(([, peers]) => peers))),
      ratio: round(median(pairs.map(([ours, peers]) => ours / peers))),
      runs: times,
    }),
  );
}

await inFolder(async (folder) => {
  const [page] = await writePages([seed], folder);
  const ours = ['--browser', browser, '--quiet', '-o', join(folder, 'ours.pdf')];
  const single = () => node(bin, seed, ...ours);
  tell('single', 'floor', single, () => node(floorScript, browser, 1, page), runs);
  const { BENCH_PERCOLLATE: percollate } = process.env;
  // With a stylesheet of their own: ours is for Chromium.
  const plain = join(folder, 'plain.html');
  const { outputs } = await convert(readFileSync(seed), { to: 'html', defaultCss: false, toc: false });
  writeFileSync(plain, outputs.get('html'));
  const peer = join(folder, 'peer.pdf');
  if (has('weasyprint')) tell('single', 'weasyprint', single, () => time('weasyprint', [plain, peer]), runs);
  if (percollate)
    tell(
      'single',
      'percollate',
      single,
      () => time(percollate, ['pdf', '--no-sandbox', plain, '-o', peer]),
      runs,
    );

  writeArticles(folder, count);
  const texts = readdirSync(join(folder, 'in')).map((name) => join(folder, 'in', name));
  const all = await writePages(texts, folder);
  const batch = [
    ...texts,
    '--to',
    'pdf',
    '--browser',
    browser,
    '--quiet',
    '--no-toc',
    '--out-dir',
    join(folder, 'out'),
  ];
  tell(
    `batch of ${count}`,
    'floor',
    () => node(bin, ...batch, '--jobs', String(pages)),
    () => node(floorScript, browser, pages, ...all),
    Math.ceil(runs / 3),
  );
});
