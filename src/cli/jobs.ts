/** What to read and what to write: settled, and checked as a whole, before anything is done. */
import { realpathSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { formatOf } from '../convert.js';
import { formats } from '../emit/index.js';
import { type Arguments, type CliOptions, UsageError } from './options.js';

/** Where an output goes: a file, or standard output. */
export type Target = { format: string; path: string } | { format: string; path: undefined };

export interface Job {
  /** File to read; undefined is standard input. */
  input: string | undefined;
  /** How messages name the input. */
  name: string;
  from: 'text' | 'markdown';
  targets: Target[];
}

/** What is known of the streams. */
export interface Terminal {
  stdinIsTerminal: boolean;
  stdoutIsTerminal: boolean;
}

/**
 * Plans the work.
 * @throws UsageError where the arguments do not fit each other; nothing has been written then.
 */
export function plan({ inputs, options }: Arguments, terminal: Terminal): Job[] {
  const files = inputsOf(inputs, terminal);
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
  checkTargets(jobs, terminal);
  return jobs;
}

function inputsOf(inputs: readonly string[], { stdinIsTerminal }: Terminal): (string | undefined)[] {
  if (inputs.length === 0) {
    if (stdinIsTerminal) throw new UsageError('There is no input. Name a file, or see --help.');
    return [undefined];
  }
  if (inputs.filter((input) => input === '-').length > 1)
    throw new UsageError('Standard input (-) can be read only once.');
  return inputs.map((input) => (input === '-' ? undefined : input));
}

function formatsOf({ to, output, explain }: CliOptions): string[] {
  if (to) return to;
  if (output !== undefined && output !== '-') {
    const format = formatByEnding(output);
    if (!format)
      throw new UsageError(
        `The ending of ${output} tells no format. Add --to, one of ${formats.map(({ name }) => name).join(', ')}.`,
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

function checkTargets(jobs: readonly Job[], { stdoutIsTerminal }: Terminal): void {
  const inputs = new Set(jobs.map(({ input }) => input && real(input)));
  const taken = new Map<string, string>();
  let streams = 0;
  for (const { name, targets } of jobs)
    for (const { path, format } of targets) {
      if (path === undefined) {
        if (++streams > 1)
          throw new UsageError(
            'Standard output takes one document in one format. Use --out-dir for several.',
          );
        if (stdoutIsTerminal && isBinary(format))
          throw new UsageError(`${format} is not for a terminal. Use -o FILE.`);
        continue;
      }
      const place = real(path);
      if (inputs.has(place))
        throw new UsageError(`${path} is an input and would be overwritten. Use -o or --out-dir.`);
      const other = taken.get(place);
      if (other !== undefined) throw new UsageError(`${other} and ${name} would both be written to ${path}.`);
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
