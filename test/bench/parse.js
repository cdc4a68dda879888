// How fast bytes become a tree, and how time and memory grow with the text. Prints JSON lines: first the throughput on
// many ordinary articles in one process, then a row for each size, each in a process of its own. `memoryRatio` is peak
// memory, beyond that of a process that converts a tiny text, over the size of the input.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { enrich, fromArticle, renderHtml, renderMarkdown } from '../../dist/index.js';
import { ordinaryArticle } from './ordinary.js';

const KB = 1024;
const MB = 1024 * KB;
const layouts = ['lines', 'wrapped'];
const largest = Number(process.env.BENCH_MB ?? 64) * MB;
const round = (value, digits = 1) => Number(value.toFixed(digits));
const encode = (text) => new TextEncoder().encode(text);

/** Milliseconds that a call takes, and what it returns. */
function timed(call) {
  const start = performance.now();
  const result = call();
  return [performance.now() - start, result];
}

/** Megabytes a second, from bytes to trees, of the fastest of several passes over articles of ordinary length. */
function throughput(layout) {
  const articles = Array.from({ length: 100 }, (_, seed) => encode(ordinaryArticle(12 * KB, layout, seed)));
  const bytes = articles.reduce((sum, { length }) => sum + length, 0);
  const pass = () => {
    for (const article of articles) fromArticle(article);
  };
  const times = Array.from({ length: 12 }, () => timed(pass)[0]);
  return bytes / MB / (Math.min(...times) / 1000);
}

const peak = () => process.resourceUsage().maxRSS * KB;

/** Runs in a process of its own: all stages on one file, once. */
function measure(path) {
  const bytes = readFileSync(path);
  const [parseMs, tree] = timed(() => fromArticle(bytes));
  const parsePeak = peak();
  const [enrichMs] = timed(() => enrich(tree));
  const enrichPeak = peak();
  const [mdMs] = timed(() => renderMarkdown(tree));
  const mdPeak = peak();
  const [htmlMs] = timed(() => renderHtml(tree));
  return { parseMs, enrichMs, mdMs, htmlMs, parsePeak, enrichPeak, mdPeak, htmlPeak: peak() };
}

function measureApart(path, text) {
  writeFileSync(path, text);
  const { status, stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), path], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`A process ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

function table(folder, stages) {
  const path = join(folder, 'article.txt');
  const base = measureApart(path, ordinaryArticle(KB, 'lines'));
  for (const layout of layouts)
    for (let size = 64 * KB; size <= largest; size *= 4) {
      const text = ordinaryArticle(size, layout);
      const found = measureApart(path, text);
      const row = { bench: 'parse', layout, KB: Math.round(text.length / KB) };
      for (const stage of stages) {
        row[`${stage}Ms`] = Math.round(found[`${stage}Ms`]);
        row[`${stage}MBs`] = round(text.length / MB / (found[`${stage}Ms`] / 1000));
        row[`${stage}MemoryRatio`] = round((found[`${stage}Peak`] - base[`${stage}Peak`]) / text.length);
      }
      console.log(JSON.stringify(row));
    }
}

if (process.argv[2]) console.log(JSON.stringify(measure(process.argv[2])));
else {
  const folder = mkdtempSync(join(tmpdir(), 'article-convert-bench-'));
  try {
    for (const layout of layouts)
      console.log(JSON.stringify({ bench: 'parse', layout, MBs: round(throughput(layout)) }));
    table(folder, ['parse', 'enrich', 'md', 'html']);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
