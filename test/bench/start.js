// How long the command takes as a whole process, against an empty Node process on the same machine in the same run.
import { join } from 'node:path';
import { bin, inFolder, median, round, seed, time } from './measure.js';

const runs = Number(process.env.BENCH_RUNS ?? 15);
const input = process.argv[2] ?? seed;

inFolder((folder) => {
  for (const format of ['md', 'html', 'epub', 'json']) {
    const args = [bin, input, '--to', format, '-o', join(folder, `out.${format}`)];
    time(process.execPath, args);
    // In turns, so that a machine that slows down slows both.
    const pairs = Array.from({ length: runs }, () => [
      time(process.execPath, args),
      time(process.execPath, ['-e', '0']),
    ]);
    console.log(
      JSON.stringify({
        bench: 'start',
        format,
        ms: round(median(pairs.map(([mine]) => mine))),
        nodeMs: round(median(pairs.map(([, empty]) => empty))),
        ratio: round(median(pairs.map(([mine, empty]) => mine / empty))),
        runs,
      }),
    );
  }
});
