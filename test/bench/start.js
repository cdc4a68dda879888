// How long the command takes as a whole process, against an empty Node process on the same machine in the same run.
// Prints one JSON line a format: median milliseconds, and the median of the ratios pair by pair.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const runs = Number(process.env.BENCH_RUNS ?? 15);
const bin = fileURLToPath(new URL('../../bin/article-convert.js', import.meta.url));
const input =
  process.argv[2] ?? fileURLToPath(new URL('../../fixtures/tide-mills/input.txt', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'article-convert-bench-'));

/** Milliseconds that a process takes from its start to its end. */
function time(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
const round = (value) => Math.round(value * 100) / 100;

try {
  for (const format of ['md', 'html', 'epub', 'json']) {
    const args = [bin, input, '--to', format, '-o', join(folder, `out.${format}`)];
    time(args);
    // In turns, so that a machine that slows down slows both.
    const pairs = Array.from({ length: runs }, () => [time(args), time(['-e', '0'])]);
    const ours = median(pairs.map(([mine]) => mine));
    const node = median(pairs.map(([, empty]) => empty));
    const ratio = median(pairs.map(([mine, empty]) => mine / empty));
    console.log(
      JSON.stringify({
        bench: 'start',
        format,
        ms: round(ours),
        nodeMs: round(node),
        ratio: round(ratio),
        runs,
      }),
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
