/** The command: arguments in, files out, an exit code. */
import type { Format } from '../emit/index.js';
import { sheetOf } from '../emit/pdf/sheet.js';
import { type ArticlePlugin, formatsWith, PluginError } from '../extend.js';
import { sourceDate } from '../node/source-date.js';
import { compileHeadingPatterns } from '../parse/text/heading-pattern.js';
import { readCover } from './cover.js';
import { pluginsOf } from './extend/sources.js';
import { explainFailure, UsageError } from './failure.js';
import { writeOutput } from './files.js';
import { findInputs } from './inputs/index.js';
import { type Arguments, parseArguments } from './options/command.js';
import type { CliOptions } from './options/index.js';
import { formatsOf } from './outputs/formats.js';
import { planBatch } from './outputs/plan.js';
import { createLog, type Level, type Log } from './report/log.js';
import type { Tally } from './report/tally.js';
import { send } from './streams.js';
import { readStylesheets } from './stylesheets.js';
import { runBatch } from './work/batch.js';
import type { Run } from './work/shop.js';

export const exitCodes = {
  done: 0,
  failed: 1,
  usage: 2,
  warnings: 3,
  interrupted: 130,
  terminated: 143,
} as const;

/** As a shell counts the end by a signal: 128 and its number. */
const codesOfSignals = { SIGINT: exitCodes.interrupted, SIGTERM: exitCodes.terminated } as const;

/** What is used of `process`, so that tests can pass their own. */
export type ProcessLike = Pick<
  NodeJS.Process,
  'argv' | 'env' | 'stdin' | 'stdout' | 'stderr' | 'once' | 'off'
>;

/**
 * Runs the command.
 * @returns The exit code; see `exitCodes`.
 */
export async function run(process: ProcessLike, version: string): Promise<number> {
  const write = (text: string) => void send(process.stderr, text).catch(() => {});
  let log = createLog(write, 'quiet');
  try {
    const args = await parseArguments(process.argv.slice(2), version);
    if (typeof args === 'string') {
      await writeOutput(undefined, args, process);
      return exitCodes.done;
    }
    log = createLog(write, levelOf(args.options), args.options.logFormat);
    if (args.inputs[0] === 'doctor' && args.inputs.length === 1)
      return await examineMachine(args.options, process, version);
    return await convertAll(args, process, log);
  } catch (error) {
    log.fatal(explainFailure(error).sentence);
    return error instanceof UsageError ? exitCodes.usage : exitCodes.failed;
  }
}

/** A file of this name is `./doctor`. */
async function examineMachine(options: CliOptions, process: ProcessLike, version: string): Promise<number> {
  const { runDoctor } = await import('./doctor/index.js');
  return (await runDoctor(options, process, version)) ? exitCodes.done : exitCodes.failed;
}

function levelOf({ quiet, verbose }: CliOptions): Level {
  if (quiet) return 'quiet';
  return verbose ? 'verbose' : 'normal';
}

async function convertAll(
  { inputs: names, options: given, plugins: sources }: Arguments,
  process: ProcessLike,
  log: Log,
): Promise<number> {
  await checkHeadingPatterns(given);
  checkSheet(given);
  checkSourceDate(process);
  const options = {
    ...given,
    css: await readStylesheets(given.stylesheets),
    cover: await readCover(given.coverFrom),
  };
  const plugins = await pluginsOf(sources);
  const work = await workOf(names, formatsAsked(options, plugins), options, process);
  const stop = new AbortController();
  const interrupt = (signal: keyof typeof codesOfSignals) => stop.abort(codesOfSignals[signal]);
  // A second signal ends the process the hard way: a wait for a pipe that nobody writes to cannot be called off.
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  try {
    const tally = await work({ process, options, plugins, sources, log, signal: stop.signal });
    return exitCodeOf(tally, options, stop.signal);
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
}

function checkSourceDate({ env }: ProcessLike): void {
  try {
    sourceDate(env);
  } catch (error) {
    throw error instanceof RangeError ? new UsageError(error.message) : error;
  }
}

/** What is to be done, checked as a whole before anything is. */
async function workOf(
  names: string[],
  formats: readonly Format[],
  options: CliOptions,
  process: ProcessLike,
) {
  if (options.stream) {
    const { runStream } = await import('./stream/index.js');
    return (run: Run) => runStream(names, formats, run);
  }
  const batch = planBatch(await findInputs(names, options, process), formats, options, process);
  return (run: Run) => runBatch(batch, run);
}

function formatsAsked(options: CliOptions, plugins: readonly ArticlePlugin[]): Format[] {
  try {
    return formatsOf(options, formatsWith(plugins));
  } catch (error) {
    throw error instanceof PluginError ? new UsageError(error.message) : error;
  }
}

async function checkHeadingPatterns({ headingPatterns = [] }: CliOptions): Promise<void> {
  await compileHeadingPatterns(headingPatterns).catch((error: Error) => {
    throw new UsageError(`${error.message} See https://github.com/google/re2/wiki/Syntax.`);
  });
}

function checkSheet({ pageSize, margin }: CliOptions): void {
  try {
    sheetOf(pageSize, margin);
  } catch (error) {
    throw error instanceof RangeError ? new UsageError(error.message) : error;
  }
}

function exitCodeOf(
  { failed, warnings }: Tally,
  { strict }: CliOptions,
  { aborted, reason }: AbortSignal,
): number {
  if (aborted) return reason;
  if (failed > 0) return exitCodes.failed;
  return strict && warnings > 0 ? exitCodes.warnings : exitCodes.done;
}
