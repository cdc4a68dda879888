/** Options of files under those that are typed. */
import { extname } from 'node:path';
import { UsageError } from '../failure.js';
import type { Parsed } from './command.js';
import { type KeptOption, readOptionsFile } from './file.js';
import { optionRows, unknownOption, valueName } from './rows.js';

/**
 * Options of files as arguments, without those that something after them gives or excludes.
 *
 * @param files A later one has the last word.
 * @param typed What was typed has it over all of them.
 * @param parse Reads arguments.
 * @throws UsageError
 */
export async function keptArguments(
  files: readonly string[],
  typed: Parsed,
  parse: (args: readonly string[]) => Parsed,
): Promise<string[]> {
  const kept: string[] = [];
  const given = new Set(typed.given);
  // The ending of a file that was typed tells its format.
  if (extname(typed.options.merge ?? typed.options.output ?? '')) given.add('to');
  for (const file of files.toReversed()) {
    const { options } = await readOptionsFile(file);
    const own = said(file, () => check(options, parse));
    kept.unshift(...options.filter(({ name }) => isFree(name, given)).flatMap(({ args }) => args));
    for (const name of own) given.add(name);
  }
  return kept;
}

/** Reads the options of a file by themselves. @returns The names of the values that they give. */
function check(options: readonly KeptOption[], parse: (args: readonly string[]) => Parsed) {
  const unknown = options.find(({ name }) => !optionRows.has(name));
  if (unknown) throw new UsageError(unknownOption(`--${unknown.name}`));
  return parse(options.flatMap(({ args }) => args)).given;
}

function said<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(`${file}: ${error.message}`) : error;
  }
}

/** Whether no value is given that is the same one or does not go with it. */
function isFree(name: string, given: ReadonlySet<string>): boolean {
  if (given.has(valueName(name)) || conflictsOf(name).some((other) => given.has(other))) return false;
  return ![...optionRows.keys()].some(
    (other) => given.has(valueName(other)) && conflictsOf(other).includes(valueName(name)),
  );
}

const conflictsOf = (name: string) => [optionRows.get(name)?.conflicts ?? []].flat();
