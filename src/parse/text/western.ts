/**
 * Patterns with classes of Unicode, in a third of their time where a text is written in Western letters alone, and made in
 * a tenth of it.
 */
import { later } from '../../later.js';

/** What the classes hold of the first 256 characters, of the quotation marks, dashes and signs of currencies. */
const members: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ÿ',
  Lu: 'A-ZÀ-ÖØ-Þ',
  Ll: 'a-zµß-öø-ÿ',
  Lo: 'ªº',
  Lt: '',
  M: '',
  N: '0-9²³¹¼-¾',
  Nd: '0-9',
  P: '!-#%-*,-/:;?@[-\\]_{}¡§«¶·»¿‐-‧‰-⁃⁅-⁑⁓-⁞',
  S: '$+<=>\\^`|~¢-¦¨©¬®-±´¸×÷⁄⁒₠-₿',
};

/** What is beyond them, but for quotation marks, dashes and signs of currencies, whose classes are known. */
const other = /[^\0-\xff\u2000-\u206f\u20a0-\u20bf]/;

/**
 * Chooses a pattern for each text: the one given, or its like for Western letters. A class of Unicode has hundreds of
 * ranges, and what is in none of them takes V8 the longest to find out. Each is made when a text needs it.
 *
 * @param source Of a pattern with the flag `u`, and with no other classes than those above.
 */
export function swift(source: string, flags = ''): (text: string) => RegExp {
  const western = later(() => new RegExp(inWestern(source), flags));
  const universal = later(() => new RegExp(source, `${flags}u`));
  return (text) => (other.test(text) ? universal() : western());
}

/** The source of a pattern with the members in place of the classes. */
function inWestern(source: string): string {
  let isWithin = false;
  return source.replace(/\\[pP]\{([^}]*)\}|\\.|[[\]]/g, (piece, name: string | undefined) => {
    if (name !== undefined) return isWithin ? membersOf(piece, name) : `[${membersOf(piece, name)}]`;
    if (piece === '[' || piece === ']') isWithin = piece === '[';
    return piece;
  });
}

function membersOf(piece: string, name: string): string {
  const found = piece.startsWith('\\p') ? members[name] : undefined;
  if (found === undefined) throw new RangeError(`No class for Western letters: ${piece}`);
  return found;
}
