/** What to convert: files, folders, patterns that the shell did not expand, lists of names, standard input. */
import { type Stats, statSync } from 'node:fs';
import { UsageError } from '../failure.js';
import type { CliOptions } from '../options/index.js';
import type { ProcessLike } from '../run.js';
import { filesBelow } from './folder.js';
import type { Input } from './input.js';
import { readList } from './list.js';
import { isPattern, matches } from './pattern.js';

/** What is asked of the streams; only when it matters, because Node takes its time to open them. */
export type Streams = Pick<ProcessLike, 'stdin'>;

/**
 * Finds the inputs. Only their names are read; a name that stands for nothing stays, and fails when it is read.
 * @throws UsageError; FileError where a list of names cannot be read.
 */
export async function findInputs(
  args: readonly string[],
  options: CliOptions,
  streams: Streams,
): Promise<Input[]> {
  const listed = options.filesFrom === undefined ? [] : await readList(options.filesFrom, options, streams);
  const names = [...args, ...listed];
  checkNames(args, options, streams);
  if (names.length === 0) return options.filesFrom === undefined ? [{ path: undefined }] : [];
  const inputs: Input[] = [];
  for (const name of args)
    if (name === '-') inputs.push({ path: undefined });
    else for await (const input of expand(name, options)) inputs.push(input);
  for (const path of listed) inputs.push({ path, base: options.base });
  return inputs;
}

function checkNames(args: readonly string[], { filesFrom }: CliOptions, streams: Streams): void {
  if (args.length === 0 && filesFrom === undefined && streams.stdin.isTTY)
    throw new UsageError('There is no input. Name a file, or see --help.');
  const readers = args.filter((name) => name === '-').length + (filesFrom === '-' ? 1 : 0);
  if (readers > 1) throw new UsageError('Standard input (-) can be read only once.');
  if (args.includes(''))
    throw new UsageError('An input has an empty name. Name a file, or - for standard input.');
}

/** The files that a name stands for. */
async function* expand(name: string, { recursive, extensions, base }: CliOptions): AsyncGenerator<Input> {
  const found = statusOf(name);
  if (found?.isDirectory() && recursive) {
    for await (const path of filesBelow(name, extensions)) yield { path, base: base ?? name };
  } else if (!found && isPattern(name)) {
    for (const input of await matches(name)) yield { ...input, ...(base !== undefined && { base }) };
  } else yield { path: name, base };
}

/** What a name stands for; nothing where that cannot be told, which reading it will explain. */
function statusOf(name: string): Stats | undefined {
  try {
    return statSync(name);
  } catch {
    return undefined;
  }
}
