/** `article-convert doctor`: says whether PDF can be written here, and if not, what to do. */
import { writeOutput } from '../files.js';
import type { CliOptions } from '../options/index.js';
import type { ProcessLike } from '../run.js';
import { adviceOn } from './advice.js';
import { examine } from './examine.js';
import { textOf } from './text.js';

/**
 * Examines this machine and reports on standard output, with `--log-format json` as one object.
 *
 * @returns Whether PDF can be written.
 */
export async function runDoctor(
  options: CliOptions,
  process: Pick<ProcessLike, 'stdout'>,
  version: string,
): Promise<boolean> {
  const findings = await examine(options);
  const report =
    options.logFormat === 'json'
      ? `${JSON.stringify({ version, ...findings, advice: adviceOn(findings) })}\n`
      : textOf(findings, version);
  await writeOutput(undefined, report, process);
  return findings.error === undefined;
}
