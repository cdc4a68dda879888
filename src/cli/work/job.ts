/** One job from its input to its files. A failure is an outcome like others, so that the rest goes on. */
import { sourceDate } from '../../node/source-date.js';
import { messageOfFailure } from '../failure.js';
import { cannotRead, writeOutput } from '../files.js';
import type { CliOptions } from '../options/index.js';
import { staleTargets } from '../outputs/fresh.js';
import type { Job, Target } from '../outputs/job.js';
import { accountAsked } from '../report/account.js';
import { type DocumentRecord, recordVersion } from '../report/record.js';
import type { ProcessLike } from '../run.js';
import { readStream } from '../streams.js';
import type { Shop } from './shop.js';
import type { Converted, Failed } from './task.js';

export interface Outcome {
  record: DocumentRecord;
  /** For standard output. */
  text?: string;
}

/** @returns Nothing where the run was stopped before the job was done. */
export async function doJob(job: Job, shop: Shop): Promise<Outcome | undefined> {
  if (shop.signal.aborted) return undefined;
  const record = recordOf(job);
  const turn = shop.turns.take();
  try {
    return await attempt(job, record, turn.come, shop);
  } catch (error) {
    if (shop.signal.aborted) return undefined;
    record.messages.push(messageOfFailure(error));
    return { record: { ...record, status: 'failed' } };
  } finally {
    turn.end();
  }
}

/** The record of a job of which nothing is done yet. */
export const recordOf = ({ name }: Job): DocumentRecord => ({
  version: recordVersion,
  input: name,
  status: 'converted',
  outputs: [],
  messages: [],
  ms: {},
});

/** The file that a job reads, or what stands on standard input, which Node takes its time to open. */
export const inputOf = async (
  { input }: Job,
  process: ProcessLike,
  { maxInput }: CliOptions,
): Promise<string | Uint8Array> => input ?? (await readStream(process.stdin, maxInput).catch(cannotRead));

async function attempt(
  job: Job,
  record: DocumentRecord,
  turn: Promise<void>,
  shop: Shop,
): Promise<Outcome | undefined> {
  const { options, signal } = shop;
  const early = options.name.needsArticle ? undefined : await staleTargets(job.input, job.targets(), options);
  if (early && isDone(job, early)) return { record: { ...record, status: 'skipped' } };
  if (early && options.dryRun) return { record, text: planned(job, early) };
  const converted = await convert(job, early, shop);
  if (signal.aborted) return undefined;
  describe(record, converted);
  if ('failure' in converted) return { record: { ...record, status: 'failed' } };
  const targets = early ?? (await nameAfter(converted, job, turn, shop));
  if (isDone(job, targets)) return { record: { ...record, status: 'skipped' } };
  if (options.dryRun) return { record, text: planned(job, targets) };
  await writeTargets(targets, converted, record, shop);
  const { account } = converted;
  return { record, ...(account !== undefined && { text: account }) };
}

/** Whether nothing is left to do; an account alone has no targets. */
const isDone = ({ formats }: Job, stale: readonly Target[]) => formats.length > 0 && stale.length === 0;

/** What `--dry-run` prints. */
export const planned = ({ name }: Job, targets: readonly Target[]) =>
  targets.map(({ path }) => `${name}\t${path ?? '-'}\n`).join('');

async function convert(
  job: Job,
  targets: readonly Target[] | undefined,
  { options, process, converter }: Shop,
) {
  const formats = (targets?.map(({ format }) => format) ?? job.formats).map(({ name }) => name);
  return converter.convert({
    input: await inputOf(job, process, options),
    maxInput: options.maxInput,
    options: {
      ...options,
      modified: sourceDate(process.env),
      to: options.dryRun ? [] : formats,
      from: job.from,
      path: job.name,
    },
    account: accountAsked(options),
  });
}

/** Puts into a record what was found out. */
export function describe(record: DocumentRecord, converted: Converted | Failed): void {
  if ('failure' in converted) return void record.messages.push(converted.failure);
  const { outputs: _, account: __, ...facts } = converted;
  Object.assign(record, facts);
}

/** Targets whose names needed the article; the first input that asks for a file gets it, whoever is ready first. */
async function nameAfter({ meta }: Converted, job: Job, turn: Promise<void>, { claims, options }: Shop) {
  await turn;
  const targets = job.targets(meta);
  claims.claim(job.name, targets);
  return staleTargets(job.input, targets, options);
}

async function writeTargets(
  targets: readonly Target[],
  { outputs }: Converted,
  record: DocumentRecord,
  { process }: Shop,
) {
  const start = performance.now();
  for (const { format, path } of targets) {
    const data = outputs.get(format.name)!;
    await writeOutput(path, data, process);
    record.outputs.push({ format: format.name, path: path ?? null, bytes: Buffer.byteLength(data) });
  }
  record.ms.write = performance.now() - start;
}
