// Against others, where they are installed: many articles to Markdown, and one to EPUB. `ratio` is their time by ours.
import { bin, has, inFolder, median, round, seed, time, writeArticles } from './measure.js';

const count = Number(process.env.BENCH_ARTICLES ?? 1000);
const runs = Number(process.env.BENCH_RUNS ?? 5);

/** `each` reads names of texts and converts them one by one; its figure is taken from `share` of the articles. */
const batchPeers = [
  { name: 'pandoc', program: 'pandoc', share: 1, each: 'pandoc -f markdown -t markdown {} -o {}.md' },
  {
    name: 'calibre',
    program: 'ebook-convert',
    share: 0.02,
    each: 'ebook-convert {} {}.txt --txt-output-formatting markdown',
  },
];

const bookPeers = [
  {
    name: 'pandoc',
    program: 'pandoc',
    args: ['-f', 'markdown', '-s', '-M', 'title=x', seed, '-o', 'peer.epub'],
  },
  { name: 'calibre', program: 'ebook-convert', args: [seed, 'peer.epub'] },
];

inFolder((folder) => {
  writeArticles(folder, count);
  // Into a new folder each time, as the others write: the files that are replaced cost the system as much as a conversion.
  const convert = (_, run) =>
    time(process.execPath, [bin, '-r', 'in', '--out-dir', `out-${run}`, '--quiet'], folder);
  convert(undefined, 'first');
  const ms = median(Array.from({ length: 3 }, convert));
  console.log(
    JSON.stringify({ bench: 'batch', articles: count, ms: round(ms), perSecond: round(count / (ms / 1000)) }),
  );
  for (const { name, program, share, each } of batchPeers) {
    if (!has(program)) continue;
    const some = Math.max(1, Math.round(count * share));
    const list = `ls in/*.txt | head -n ${some} | xargs -P2 -I{} ${each}`;
    const peerMs = time('sh', ['-c', list], folder) * (count / some);
    console.log(
      JSON.stringify({
        bench: 'batch',
        peer: `${name}, xargs -P2`,
        articles: some,
        peerMs: round(peerMs),
        ratio: round(peerMs / ms),
      }),
    );
  }
});

inFolder((folder) => {
  const convert = () => time(process.execPath, [bin, seed, '-o', 'ours.epub'], folder);
  for (const { name, program, args } of bookPeers) {
    if (!has(program)) continue;
    const pairs = Array.from({ length: runs }, () => [convert(), time(program, args, folder)]);
    const ratio = median(pairs.map(([mine, theirs]) => theirs / mine));
    console.log(
      JSON.stringify({
        bench: 'epub',
        peer: name,
        ms: round(median(pairs.map(([mine]) => mine))),
        peerMs: round(median(pairs.map(([, theirs]) => theirs))),
        ratio: round(ratio),
        runs,
      }),
    );
  }
});
