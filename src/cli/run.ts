/** The command: arguments in, files out, an exit code. */
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Conversion, convert, formatOf } from '../convert.js';
import type { Print } from '../emit/format.js';
import { writeFileAtomically } from '../node/atomic-file.js';
import { decode } from '../parse/text/decode.js';
import { splitLines } from '../parse/text/lines.js';
import { explain } from './explain.js';
import { explainFailure } from './failure.js';
import { type Job, plan } from './jobs.js';
import { type Arguments, parseArguments, UsageError } from './options.js';
import { createReporter, type Reporter } from './reporter.js';

export const exitCodes = { done: 0, failed: 1, usage: 2, warnings: 3, interrupted: 130 } as const;

/** What is used of `process`, so that tests can pass their own. */
export type ProcessLike = Pick<NodeJS.Process, 'argv' | 'stdin' | 'stdout' | 'stderr' | 'on' | 'off'>;

/** State of one run. */
interface Run {
  process: ProcessLike;
  args: Arguments;
  reporter: Reporter;
  printer: SharedPrinter;
  stopping: boolean;
}

/**
 * Runs the command.
 * @returns The exit code; see `exitCodes`.
 */
export async function run(process: ProcessLike, version: string): Promise<number> {
  const write = (stream: NodeJS.WriteStream) => (text: string) => void stream.write(text);
  const args = parseArguments(process.argv.slice(2), version, {
    out: write(process.stdout),
    err: write(process.stderr),
  });
  if ('code' in args) return args.code;
  const { quiet, verbose, browser } = args.options;
  const reporter = createReporter(write(process.stderr), quiet ? 'quiet' : verbose ? 'verbose' : 'normal');
  const printer = sharedPrinter(browser, reporter);
  try {
    return await work({ process, args, reporter, printer, stopping: false });
  } catch (error) {
    const { sentence } = explainFailure(error);
    reporter.note(`error: ${sentence}`);
    return error instanceof UsageError ? exitCodes.usage : exitCodes.failed;
  } finally {
    await printer.close();
  }
}

async function work(run: Run): Promise<number> {
  const { process, args, reporter, printer } = run;
  const jobs = plan(args, {
    stdinIsTerminal: Boolean(process.stdin.isTTY),
    stdoutIsTerminal: Boolean(process.stdout.isTTY),
  });
  if (jobs.some(({ targets }) => targets.some(({ format }) => formatOf(format).needsBrowser)))
    await printer.warm();
  const stop = () => {
    run.stopping = true;
    void printer.close();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  let failed = 0;
  for (const job of jobs) {
    if (run.stopping) break;
    if (!(await doJob(job, run))) failed++;
  }
  process.off('SIGINT', stop).off('SIGTERM', stop);
  if (run.stopping) return exitCodes.interrupted;
  if (failed > 0) return exitCodes.failed;
  return args.options.strict && reporter.warnings > 0 ? exitCodes.warnings : exitCodes.done;
}

/** Does one job; a failure is reported, and the others go on. */
async function doJob(job: Job, run: Run): Promise<boolean> {
  const { reporter } = run;
  try {
    const bytes = await (job.input === undefined ? readStream(run.process.stdin) : readFile(job.input));
    const conversion = await convert(bytes, optionsOf(job, run.args), { print: run.printer.print });
    if (!run.stopping) await writeOutputs(job, conversion, run);
    reporter.messages(job.name, conversion.messages);
    if (run.args.options.explain)
      await send(run.process.stdout, explainText(job, bytes, conversion, run.args));
    return true;
  } catch (error) {
    if (run.stopping) return false;
    const { sentence, rule } = explainFailure(error);
    reporter.failure(job.name, sentence, rule);
    return false;
  }
}

function optionsOf({ from, targets, name }: Job, { options }: Arguments) {
  const { title, author, date, lang, encoding, layout, keepBoilerplate, pageSize } = options;
  const stated = {
    ...(title !== undefined && { title }),
    ...(author && { authors: author }),
    ...(date && { date }),
    ...(lang && { lang }),
  };
  return {
    ...stated,
    ...(pageSize && { pageSize }),
    to: targets.map(({ format }) => format),
    from,
    path: name,
    encoding,
    layout,
    keepBoilerplate,
  };
}

async function writeOutputs(
  { targets, name }: Job,
  { outputs }: Conversion,
  { process, reporter }: Run,
): Promise<void> {
  for (const { format, path } of targets) {
    const data = outputs.get(format)!;
    if (path === undefined) await send(process.stdout, data);
    else {
      await mkdir(dirname(path), { recursive: true });
      await writeFileAtomically(path, data);
      reporter.written(name, path);
    }
  }
}

function explainText({ name }: Job, bytes: Uint8Array, { tree }: Conversion, { options }: Arguments): string {
  const { text } = decode(bytes, { encoding: options.encoding }, () => {});
  return explain(
    name,
    tree,
    splitLines(text).map(({ text }) => text),
    options.verbose === true,
  );
}

async function readStream(stream: NodeJS.ReadStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

function send(stream: NodeJS.WriteStream, data: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => stream.write(data, (error) => (error ? reject(error) : resolve())));
}

interface SharedPrinter {
  print: Print;
  /** Starts the browser while the first text is read. */
  warm(): Promise<void>;
  close(): Promise<void>;
}

/** The printer of all jobs; what it needs is loaded when a PDF is asked for. */
function sharedPrinter(browser: string | undefined, reporter: Reporter): SharedPrinter {
  let made: Promise<import('../node/printer.js').Printer> | undefined;
  const get = () =>
    (made ??= import('../node/printer.js').then(({ createPrinter }) =>
      createPrinter({ ...(browser !== undefined && { browser }), onNotice: (text) => reporter.note(text) }),
    ));
  return {
    print: async (html, settings) => (await get()).print(html, settings),
    warm: async () => (await get()).warm(),
    close: async () => (await made)?.[Symbol.asyncDispose](),
  };
}
