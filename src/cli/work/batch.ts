/** Converts all inputs, several at a time; what becomes of each is told in their order. */
import { pMapIterable } from 'p-map';
import { writeOutput } from '../files.js';
import type { Batch } from '../outputs/plan.js';
import { openReport } from '../report/file.js';
import { type Progress, showProgress } from '../report/progress.js';
import { Tally } from '../report/tally.js';
import { jobsAtATime, jobsInHand, withConverter } from './crew.js';
import { doJob, type Outcome } from './job.js';
import { mergedOutcomes } from './merge.js';
import type { Run, Shop } from './shop.js';
import { Turns } from './turns.js';

/** Outcomes that may wait for the one before them; so many are small, and a slow input holds nobody up. */
const waiting = 4096;

/** @throws FileError where the report cannot be written. */
export async function runBatch(batch: Batch, run: Run): Promise<Tally> {
  const tally = new Tally();
  const progress = progressOf(batch, tally, run);
  const report =
    run.options.report === undefined ? undefined : await openReport(run.options.report, run.process);
  const jobs = jobsAtATime(batch.size, batch.formats, run.options);
  try {
    await withConverter(jobs, batch.formats, run, async (converter, printer) => {
      const shop: Shop = { ...run, converter, claims: batch.claims, turns: new Turns() };
      const outcomes =
        run.options.merge === undefined ? outcomesOf(batch, shop, jobs) : mergedOutcomes(batch, run, printer);
      for await (const outcome of outcomes) {
        if (!outcome) break;
        await tell(outcome, run);
        await report?.document(outcome.record);
        tally.document(outcome.record);
        progress?.update();
      }
    });
  } finally {
    progress?.stop();
    await report?.close();
  }
  summarise(batch, tally, run);
  return tally;
}

function outcomesOf(batch: Batch, shop: Shop, jobs: number): AsyncIterable<Outcome | undefined> {
  const concurrency = jobsInHand(jobs, batch.formats, shop.options);
  return pMapIterable(batch.jobs(), (job) => doJob(job, shop), {
    concurrency,
    backpressure: concurrency + waiting,
  });
}

/** For people who wait and want to hear more than errors. */
function progressOf({ size }: Batch, tally: Tally, { options, process }: Run): Progress | undefined {
  if (size < 2 || options.quiet || options.logFormat === 'json') return undefined;
  return showProgress(tally, size, process);
}

async function tell({ record, text }: Outcome, { log, process }: Run): Promise<void> {
  log.document(record);
  if (text !== undefined) await writeOutput(undefined, text, process);
}

/** The end of a batch, for people, and for whoever wants to go on with one that was interrupted. */
function summarise({ size }: Batch, tally: Tally, { log, signal, process }: Run): void {
  if (signal.aborted && size > 1)
    log.note(
      `Interrupted after ${tally.done} of ${size} inputs: ${tally}. The same command with --newer goes on.`,
    );
  else if (size > 1 && process.stderr.isTTY) log.note(`${size} inputs: ${tally}.`);
}
