/** What to read and what to write: settled, and checked as a whole, before anything is done. */
import { realpathSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { formatOf } from '../convert.js';
import { formats } from '../emit/index.js';
import { UsageError } from './failure.js';
import type { Arguments, CliOptions } from './options.js';

export interface Target {
  format: string;
  /** File to write; undefined is standard output. */
  path: string | undefined;
}

export interface Job {
  /** File to read; undefined is standard input. */
  input: string | undefined;
  /** How messages name the input. */
  name: string;
  from: 'text' | 'markdown';
  targets: Target[];
}

/** What is asked of the streams; only when it matters, because Node takes its time to open them. */
export interface Streams {
  stdin: { isTTY?: boolean };
  stdout: { isTTY?: boolean };
}

/**
 * Plans the work.
 * @throws UsageError where the arguments do not fit each other; nothing has been written then.
 */
export function plan({ inputs, options }: Arguments, streams: Streams): Job[] {
  const files = inputsOf(inputs, streams);
  const asked = formatsOf(options);
  if (options.output !== undefined) checkSingleOutput(files, asked, options);
  const jobs = files.map(
    (input): Job => ({
      input,
      name: input ?? '<stdin>',
      from: options.from ?? (input && formatByEnding(input) === 'md' ? 'markdown' : 'text'),
      targets: asked.map((format) => targetOf(input, format, options)),
    }),
  );
  checkStreams(jobs, options, streams);
  checkFiles(jobs);
  return jobs;
}

function inputsOf(inputs: readonly string[], { stdin }: Streams): (string | undefined)[] {
  if (inputs.length === 0) {
    if (stdin.isTTY) throw new UsageError('There is no input. Name a file, or see --help.');
    return [undefined];
  }
  if (inputs.filter((input) => input === '-').length > 1)
    throw new UsageError('Standard input (-) can be read only once.');
  if (inputs.includes(''))
    throw new UsageError('An input has an empty name. Name a file, or - for standard input.');
  return inputs.map((input) => (input === '-' ? undefined : input));
}

function formatsOf({ to, output, explain }: CliOptions): string[] {
  if (to) return to;
  if (output === '') throw new UsageError('-o has an empty name. Name a file, or - for standard output.');
  if (output !== undefined && output !== '-') {
    const format = formatByEnding(output);
    if (!format)
      throw new UsageError(
        `The ending of “${output}” tells no format. Add --to with one of ${formats.map(({ name }) => name).join(', ')}.`,
      );
    return [format];
  }
  return explain && output === undefined ? [] : ['md'];
}

function formatByEnding(path: string): string | undefined {
  const ending = extname(path).slice(1).toLowerCase();
  return ending === 'txt' ? undefined : formats.find(({ extensions }) => extensions.includes(ending))?.name;
}

function checkSingleOutput(
  files: readonly unknown[],
  asked: readonly string[],
  { outDir }: CliOptions,
): void {
  if (files.length > 1) throw new UsageError('-o takes one input. Use --out-dir for several.');
  if (asked.length > 1) throw new UsageError('-o takes one format. Use --out-dir for several.');
  if (outDir !== undefined) throw new UsageError('-o and --out-dir exclude each other.');
}

function targetOf(input: string | undefined, format: string, { output, outDir }: CliOptions): Target {
  if (output !== undefined) return { format, path: output === '-' ? undefined : output };
  const [ending] = formatOf(format).extensions;
  if (input === undefined)
    return { format, path: outDir === undefined ? undefined : join(outDir, `stdin.${ending}`) };
  const stem = basename(input, extname(input)) || basename(input);
  return { format, path: join(outDir ?? dirname(input), `${stem}.${ending}`) };
}

/** Standard output takes one thing. */
function checkStreams(jobs: readonly Job[], { explain }: CliOptions, { stdout }: Streams): void {
  const streamed = jobs.flatMap(({ targets }) => targets).filter(({ path }) => path === undefined);
  if (streamed.length === 0) return;
  if (streamed.length > 1)
    throw new UsageError('Standard output takes one document in one format. Use --out-dir for several.');
  if (explain)
    throw new UsageError(
      'Standard output takes the document or its explanation. Use -o FILE for the document.',
    );
  const [{ format }] = streamed as [Target];
  if (isBinary(format) && stdout.isTTY) throw new UsageError(`${format} is not for a terminal. Use -o FILE.`);
}

/** No output is an input, and no two outputs are one file, by whatever names and links. */
function checkFiles(jobs: readonly Job[]): void {
  const inputs = new Set(jobs.map(({ input }) => input && real(input)));
  const taken = new Map<string, string>();
  for (const { name, targets } of jobs)
    for (const { path } of targets) {
      if (path === undefined) continue;
      const place = real(path);
      if (inputs.has(place))
        throw new UsageError(`${path} is an input and would be overwritten. Use -o or --out-dir.`);
      const other = taken.get(place);
      if (other !== undefined)
        throw new UsageError(`${other} and ${name} would both be written to ${path}. Use -o or --out-dir.`);
      taken.set(place, name);
    }
}

const isBinary = (format: string) => !/^text\/|json$/.test(formatOf(format).mediaType);

/** A path without links, as far as it exists. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const folder = dirname(resolve(path));
    return folder === resolve(path) ? folder : join(real(folder), basename(path));
  }
}
