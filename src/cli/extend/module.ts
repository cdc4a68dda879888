/** Code of others: configurations and plugins. */
import { pathToFileURL } from 'node:url';
import { firstLine, placeInCode, UsageError } from '../failure.js';
import load from './import.cjs';

/**
 * Runs a module.
 *
 * @param what How messages name it.
 * @returns Its default export.
 * @throws UsageError where it cannot be run.
 */
export async function runModule(what: string, path: string): Promise<unknown> {
  try {
    return (await load(pathToFileURL(path).href)).default;
  } catch (error) {
    throw new UsageError(`${what} cannot be run: ${reasonOf(error, path)}`);
  }
}

function reasonOf(error: unknown, path: string): string {
  if (!(error instanceof Error)) return `it threw ${String(error)}.`;
  const sentence = `${firstLine(error)}${placeInCode(error)}.`;
  const missing = /^Cannot find package '([^']+)'/.exec(error.message)?.[1];
  if (missing) return `${sentence} Install it with npm install ${missing}.`;
  if (error.name === 'SyntaxError' && !placeInCode(error))
    return `${sentence} Where, says node --check ${path}.`;
  return sentence;
}
