// What the benchmarks share: they run whole processes, in turns, and print one JSON line a figure.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const bin = join(root, 'bin/article-convert.js');
export const seed = join(root, 'fixtures/tide-mills/input.txt');

export const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
export const round = (value) => Math.round(value * 100) / 100;
export const has = (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

/** Milliseconds that a process takes from its start to its end. */
export function time(program, args, cwd) {
  const start = performance.now();
  const { status, stderr, error } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw error ?? new Error(`${program} ${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}

/** Runs with a folder of its own, which is removed afterwards. */
export async function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'article-convert-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes articles into `in`: the texts of the fixtures in turns, each with a line of its own at the end. */
export function writeArticles(folder, count) {
  const fixtures = join(root, 'fixtures');
  const texts = readdirSync(fixtures, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => read(join(fixtures, name, 'input.txt')));
  mkdirSync(join(folder, 'in'));
  for (let index = 0; index < count; index++)
    writeFileSync(join(folder, `in/${index}.txt`), `${texts[index % texts.length]}\n${index}.\n`);
}

function read(path) {
  try {
    return [readFileSync(path, 'utf8')];
  } catch {
    return [];
  }
}
