/** The command: arguments in, files out, an exit code. */
import { type Conversion, convert, formatOf } from '../convert.js';
import { decode } from '../parse/text/decode.js';
import { splitLines } from '../parse/text/lines.js';
import { explain } from './explain.js';
import { explainFailure, UsageError } from './failure.js';
import { readInput, writeOutput } from './files.js';
import { type Job, plan } from './jobs.js';
import { type Arguments, type CliOptions, parseArguments } from './options.js';
import { type SharedPrinter, sharedPrinter } from './printer.js';
import { createReporter, type Level, type Reporter } from './reporter.js';
import { send } from './streams.js';

export const exitCodes = { done: 0, failed: 1, usage: 2, warnings: 3, interrupted: 130 } as const;

/** What is used of `process`, so that tests can pass their own. */
export type ProcessLike = Pick<NodeJS.Process, 'argv' | 'stdin' | 'stdout' | 'stderr' | 'once' | 'off'>;

/** State of one run. */
interface Run {
  process: ProcessLike;
  options: CliOptions;
  reporter: Reporter;
  printer: SharedPrinter;
  stopping: boolean;
}

/**
 * Runs the command.
 * @returns The exit code; see `exitCodes`.
 */
export async function run(process: ProcessLike, version: string): Promise<number> {
  const report = (text: string) => void send(process.stderr, text).catch(() => {});
  try {
    const args = parseArguments(process.argv.slice(2), version);
    if (typeof args !== 'string') return await start(args, process, report);
    await writeOutput({ path: undefined }, args, process);
    return exitCodes.done;
  } catch (error) {
    createReporter(report, 'quiet').fatal(explainFailure(error).sentence);
    return error instanceof UsageError ? exitCodes.usage : exitCodes.failed;
  }
}

async function start(args: Arguments, process: ProcessLike, report: (text: string) => void): Promise<number> {
  const jobs = plan(args, process);
  const { options } = args;
  const reporter = createReporter(report, levelOf(options));
  const printer = sharedPrinter(options.browser, reporter);
  try {
    return await work(jobs, { process, options, reporter, printer, stopping: false });
  } finally {
    await printer.close();
  }
}

function levelOf({ quiet, verbose }: CliOptions): Level {
  if (quiet) return 'quiet';
  return verbose ? 'verbose' : 'normal';
}

/** Does the jobs one after another, and stops between two of them, or while one waits, when it is told to. */
async function work(jobs: readonly Job[], run: Run): Promise<number> {
  const { process, options, reporter, printer } = run;
  const stop = () => {
    run.stopping = true;
    process.stdin.destroy();
    void printer.close();
  };
  // A second signal ends the process the hard way: a wait for a pipe that nobody writes to cannot be called off.
  process.once('SIGINT', stop).once('SIGTERM', stop);
  if (jobs.some(({ targets }) => targets.some(({ format }) => formatOf(format).needsBrowser)))
    await printer.warm();
  let failed = 0;
  for (const job of jobs) {
    if (run.stopping) break;
    if (!(await doJob(job, run))) failed++;
  }
  process.off('SIGINT', stop).off('SIGTERM', stop);
  if (run.stopping) return exitCodes.interrupted;
  if (failed > 0) return exitCodes.failed;
  return options.strict && reporter.warnings > 0 ? exitCodes.warnings : exitCodes.done;
}

/** Does one job; a failure is reported, and the others go on. */
async function doJob(job: Job, run: Run): Promise<boolean> {
  const { process, options, reporter, printer } = run;
  try {
    const bytes = await readInput(job, process);
    const conversion = await convert(bytes, conversionOptions(job, options), { print: printer.print });
    if (run.stopping) return false;
    reporter.messages(job.name, conversion.messages);
    await writeOutputs(job, conversion, run);
    if (options.explain)
      await writeOutput({ path: undefined }, explainText(job, bytes, conversion, options), process);
    return true;
  } catch (error) {
    if (run.stopping) return false;
    const { sentence, rule } = explainFailure(error);
    reporter.failure(job.name, sentence, rule);
    return false;
  }
}

function conversionOptions({ from, targets, name }: Job, options: CliOptions) {
  const { title, author, date, lang, encoding, layout, keepBoilerplate, pageSize } = options;
  return {
    ...(title !== undefined && { title }),
    ...(author && { authors: author }),
    ...(date && { date }),
    ...(lang && { lang }),
    ...(pageSize && { pageSize }),
    to: targets.map(({ format }) => format),
    from,
    path: name,
    encoding,
    layout,
    keepBoilerplate,
  };
}

async function writeOutputs({ targets, name }: Job, { outputs }: Conversion, { process, reporter }: Run) {
  for (const target of targets) {
    await writeOutput(target, outputs.get(target.format)!, process);
    if (target.path !== undefined) reporter.written(name, target.path);
  }
}

function explainText({ name }: Job, bytes: Uint8Array, { tree }: Conversion, options: CliOptions): string {
  const { text } = decode(bytes, { encoding: options.encoding }, () => {});
  const lines = splitLines(text).map(({ text }) => text);
  return explain(name, tree, lines, options.verbose === true);
}
