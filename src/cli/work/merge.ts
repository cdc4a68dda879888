/** `--merge`: all inputs become one file, which is written when every one of them could be read, or not at all. */
import { basename, extname } from 'node:path';
import type { Root } from 'mdast';
import { createConverter } from '../../convert.js';
import { mergeArticles } from '../../merge.js';
import { fonts, subset } from '../../node/embedded-fonts.js';
import { paint } from '../../node/painter.js';
import { sourceDate } from '../../node/source-date.js';
import { writeOutput } from '../files.js';
import type { CliOptions } from '../options/index.js';
import { staleTargets } from '../outputs/fresh.js';
import type { Target } from '../outputs/job.js';
import type { Batch } from '../outputs/plan.js';
import type { DocumentRecord } from '../report/record.js';
import { convertTree } from './document.js';
import { describe, inputOf, type Outcome, planned, recordOf } from './job.js';
import type { SharedPrinter } from './printer.js';
import type { Run } from './shop.js';

interface Chapter {
  record: DocumentRecord;
  /** Nothing where the input could not be read. */
  tree?: Root;
}

/** What becomes of each input; in the order of the inputs, which is that of the articles. */
export async function* mergedOutcomes(
  batch: Batch,
  run: Run,
  printer: SharedPrinter,
): AsyncGenerator<Outcome> {
  const jobs = [...batch.jobs()];
  const target = jobs[0]!.targets()[0]!;
  const stale = await Promise.all(jobs.map(({ input }) => staleTargets(input, [target], run.options)));
  if (stale.every(({ length }) => length === 0))
    return yield* jobs.map((job) => ({ record: { ...recordOf(job), status: 'skipped' as const } }));
  if (run.options.dryRun)
    return yield* jobs.map((job) => ({ record: recordOf(job), text: planned(job, [target]) }));
  const chapters: Chapter[] = [];
  for (const job of jobs) {
    if (run.signal.aborted) return;
    chapters.push(await read(job, run));
  }
  await bind(chapters, target, run, printer);
  yield* chapters.map(({ record }) => ({ record }));
}

/** What is stated of title, people and day is said of the work. */
async function read(
  job: Parameters<typeof recordOf>[0],
  { options, plugins, process }: Run,
): Promise<Chapter> {
  const { title: _, authors: __, date: ___, ...others } = options;
  const task = {
    input: await inputOf(job, process, options),
    maxInput: options.maxInput,
    options: { ...others, to: [], from: job.from, path: job.name },
  };
  const done = await convertTree(task, createConverter({ plugins, paint }).convert);
  const record = recordOf(job);
  describe(record, 'failure' in done ? done : done.converted);
  return 'failure' in done ? { record: { ...record, status: 'failed' } } : { record, tree: done.tree };
}

/** Writes the file, or says of the inputs that could be read that nothing was written. */
async function bind(chapters: Chapter[], target: Target, run: Run, printer: SharedPrinter): Promise<void> {
  const records = chapters.map(({ record }) => record);
  const trees = chapters.flatMap(({ tree }) => tree ?? []);
  if (trees.length < chapters.length) {
    for (const record of records) if (record.status === 'converted') record.status = 'skipped';
    return run.log.note(`${target.path} was not written: not every input could be read.`);
  }
  const start = performance.now();
  const data = await emit(workOf(trees, target, run.options), target, run, records, printer);
  if (run.signal.aborted) return;
  await writeOutput(target.path, data, run.process);
  for (const record of records)
    record.outputs.push({ format: target.format.name, path: target.path!, bytes: Buffer.byteLength(data) });
  records.at(-1)!.ms[target.format.name] = performance.now() - start;
}

/** A work that nobody named has the name of its file. */
function workOf(
  trees: Root[],
  { path }: Target,
  { title, authors, date, lang, publisher, keywords }: CliOptions,
): Root {
  const stated = Object.entries({ authors, date, lang, publisher, keywords }).filter(
    ([, value]) => value !== undefined,
  );
  return mergeArticles(trees, {
    ...Object.fromEntries(stated),
    title: title ?? basename(path!, extname(path!)),
  });
}

/** What there is to tell of the file stands with the last input. */
async function emit(
  tree: Root,
  { format }: Target,
  { options, process }: Run,
  records: DocumentRecord[],
  { print }: SharedPrinter,
) {
  const write = await format.load();
  return write(
    tree,
    { ...options, modified: sourceDate(process.env) },
    {
      print,
      fonts,
      subset,
      paint,
      report: ({ severity, rule, text }) => void records.at(-1)!.messages.push({ severity, rule, text }),
    },
  );
}
