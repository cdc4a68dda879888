/** Which formats are asked for, of all that there are. */
import { formatOf } from '../../convert.js';
import type { Format } from '../../emit/index.js';
import { didYouMean } from '../closest.js';
import { UsageError } from '../failure.js';
import type { CliOptions } from '../options/index.js';

/**
 * The formats that are asked for.
 *
 * @param known The built-in ones and those of plugins.
 * @throws UsageError
 */
export function formatsOf(
  { to, output: single, merge, explain, quotes }: CliOptions,
  known: readonly Format[],
): Format[] {
  const output = merge ?? single;
  if (to) return [...new Set(to.map((name) => formatNamed(name, known)))];
  if (output !== undefined && output !== '-') {
    const format = formatByEnding(output, known);
    if (!format)
      throw new UsageError(
        `The ending of “${output}” tells no format. Add --to with one of ${namesOf(known)}.`,
      );
    return [format];
  }
  return (explain || quotes) && output === undefined ? [] : [formatOf('md')];
}

function formatNamed(name: string, known: readonly Format[]): Format {
  try {
    return formatOf(name.toLowerCase(), known);
  } catch {
    const spellings = known.flatMap(({ name, extensions }) => [name, ...extensions]);
    throw new UsageError(
      `There is no format “${name}”.${didYouMean(name, spellings)} Formats: ${namesOf(known)}.`,
    );
  }
}

const namesOf = (known: readonly Format[]) => known.map(({ name }) => name).join(', ');

/** The format whose files have the ending of a name, and the longest of such endings: `a.csl.json` is not just JSON. */
export function formatByEnding(path: string, known: readonly Format[]): Format | undefined {
  const name = path.toLowerCase();
  const fitting = known.flatMap((format) =>
    format.extensions.filter((ending) => name.endsWith(`.${ending}`)).map((ending) => ({ format, ending })),
  );
  return fitting.sort((a, b) => b.ending.length - a.ending.length)[0]?.format;
}
