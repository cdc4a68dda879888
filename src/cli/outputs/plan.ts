/** All work of a run, checked as a whole before anything is done. */
import type { Format } from '../../emit/index.js';
import { UsageError } from '../failure.js';
import type { Input } from '../inputs/input.js';
import type { CliOptions } from '../options/index.js';
import { Claims, checkMerged, checkSingleOutput, checkStandardOutput } from './check.js';
import { type Job, jobOf } from './job.js';

export interface Batch {
  /** How many inputs there are. */
  size: number;
  formats: readonly Format[];
  /** What is to be done, made one by one: a job is larger than the name of its input. */
  jobs(): Iterable<Job>;
  /** Holds which file is whose, for names that must wait for their articles. */
  claims: Claims;
}

/**
 * Plans a run.
 *
 * @param formats Those that are asked for.
 * @throws UsageError where the arguments do not fit each other; nothing has been written then.
 */
export function planBatch(
  inputs: readonly Input[],
  formats: readonly Format[],
  options: CliOptions,
  process: { stdout: { isTTY?: boolean } },
): Batch {
  checkSingleOutput(inputs.length, formats.length, options);
  checkMerged(formats, options);
  const batch: Batch = {
    size: inputs.length,
    formats,
    *jobs() {
      for (const input of inputs) yield jobOf(input, formats, options);
    },
    claims: new Claims(inputs),
  };
  if (
    options.report === '-' &&
    (options.output === '-' || options.explain || options.quotes || options.dryRun)
  )
    throw new UsageError('Standard output takes the report or something else. Use --report FILE.');
  checkStandardOutput(batch.jobs(), options, process);
  if (options.merge !== undefined)
    batch.claims.claim('all inputs', [{ format: formats[0]!, path: options.merge }]);
  else if (!options.name.needsArticle)
    for (const { name, targets } of batch.jobs()) batch.claims.claim(name, targets());
  return batch;
}
