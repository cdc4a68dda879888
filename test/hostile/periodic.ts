/**
 * Texts that repeat a piece again and again, between two others: what makes a pattern try all ways is nearly always such
 * a text. `PERIODIC_SECONDS` says how long (60), `PERIODIC_SEED` where chance begins. One that takes far longer than the
 * others is told of and fails.
 */
import { describeEntry } from '../../src/emit/csl-json/entry.js';
import { isPaintable } from '../../src/emit/epub/cover/letters.js';
import { enrich } from '../../src/enrich/index.js';
import { fromArticle } from '../../src/parse/index.js';
import { chance } from './mutate.js';
import { within } from './patience.js';

const { PERIODIC_SECONDS = '60', PERIODIC_SEED = '1' } = process.env;
/** Milliseconds that no text of this size may take, on a machine that does other things, too. */
const most = 5_000;
/** Lengths of lines: one that all recognisers look at, one that is running text. */
const lengths = [190, 880];

const pieces =
  'A|A.|Se|Ada|de|,|and|y|:|Press|The|;|(|)|2004|1|「|」|‘|’|"|Inc.| | | |.|-|a|the|[|]|[1]|¹|①|<|>|@|/|!|?|*|_|—|--|said|von|el|ß|é|中|。|、|א|־|　|\t|&|#|=|%|12|May|http://|x.y|“|”|«|»|<!--|-->|1.|(1)|ibid|p. 3|…|$'.split(
    '|',
  );

const articleOf = (line: string) =>
  `The Bell at Low Water\n\nThe bell rings at low water, and nobody hurries.[1]\n\n${line}\n\nReferences\n\n[1] Moor, A. Bells. 2004.\n${line}\n`;

/** All that looks at a text with patterns, as a line, an entry and a title. */
function readAll(line: string): void {
  enrich(fromArticle(articleOf(line)));
  describeEntry(line);
  isPaintable(line);
}

export async function run(say: (line: object) => void): Promise<boolean> {
  const random = chance(Number(PERIODIC_SEED));
  const below = (limit: number) => Math.floor(random() * limit);
  const piece = () => Array.from({ length: 1 + below(5) }, () => pieces[below(pieces.length)]).join('');
  const end = Date.now() + Number(PERIODIC_SECONDS) * 1000;
  const slow: string[] = [];
  let texts = 0;
  for (; Date.now() < end; texts++) {
    const [part, head, tail] = [piece(), below(2) ? piece() : '', below(2) ? piece() : ''];
    for (const length of lengths) {
      const line = head + part.repeat(Math.ceil(length / part.length)).slice(0, length) + tail;
      try {
        within(most, () => readAll(line));
      } catch (error) {
        slow.push(line);
        say({ line, error: String(error) });
      }
    }
  }
  say({ texts: texts * lengths.length, slow: slow.length });
  return slow.length === 0;
}
