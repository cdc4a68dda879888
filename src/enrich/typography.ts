/** Straight quotation marks and apostrophes to those of the text’s language, where pairing tells what they are. */
import type { Nodes, Root, Text } from 'mdast';
import { roleOf } from '../article.js';
import { diagnostic, type Report } from '../messages.js';
import { hasWords } from '../parse/text/letters.js';
import { languages } from '../parse/words/index.js';
import { closers, isElision, type Mark } from './quotations/marks.js';
import type { Pair } from './quotations/pairs.js';
import { type Passage, passagesOf } from './quotations/passages.js';
import { sliceText } from './slice.js';

type Marks = readonly [open: string, close: string];

/**
 * Curls the straight marks of a tree, one character for one: nothing else of the text changes. What is not certain stays
 * as it is, and is told of. The tree is changed.
 */
export function curl(tree: Root, report: Report): void {
  const lang = tree.data?.stated?.lang ?? tree.data?.lang ?? 'und';
  const passages = passagesOf({ ...tree, children: tree.children.filter(isShown) }).filter(isStraight);
  if (passages.length === 0) return;
  const style = languages.find((language) => language.lang === lang.split('-')[0])?.quotes;
  if (style) {
    for (const passage of passages) curlPassage(passage, style, report);
    curlStated(tree);
  } else report(diagnostic('typography-language', undefined, lang));
}

/** Days and names are read from their lines and not printed with them. */
const isShown = (node: Nodes) => !['chrome', 'byline', 'date'].includes(roleOf(node) ?? '');
const isStraight = ({ marks }: Passage) => marks.some(({ char }) => char === '"' || char === "'");

/** Front matter says again what stands in the text. */
function curlStated(tree: Root): void {
  const { lang, stated = {} } = tree.data ?? {};
  for (const field of ['title', 'subtitle', 'description'] as const) {
    if (stated[field] === undefined) continue;
    const text: Text = { type: 'text', value: stated[field] };
    const alone: Root = { type: 'root', children: [{ type: 'paragraph', children: [text] }], data: {} };
    alone.data = { lang: stated.lang ?? lang ?? 'und' };
    curl(alone, () => {});
    stated[field] = text.value;
  }
}

function curlPassage({ parent, marks, pairs }: Passage, style: readonly Marks[], report: Report): void {
  const textOf = ({ child }: Mark) => parent.children[child] as Text;
  const put = (mark: Mark, char: string) => {
    const text = textOf(mark);
    text.value = text.value.slice(0, mark.at) + char + text.value.slice(mark.at + 1);
  };
  const partners = new Set(pairs.flatMap(({ open, close }) => [open, close]));
  const isLone = (mark: Mark) => mark.char === '"' && !partners.has(mark) && !signOf(mark, textOf(mark));
  const hasLone = marks.some(isLone);
  const unsure = hasLone ? unsurePairs(pairs, textOf) : new Set<Pair>();
  const paired = new Set<Mark>();
  for (const [pair, [open, close]] of marksOf(
    pairs.filter((pair) => !unsure.has(pair)),
    style,
  )) {
    for (const mark of [pair.open, pair.close]) if (mark) paired.add(mark);
    put(pair.open, open);
    if (pair.close) put(pair.close, close);
  }
  for (const mark of marks) {
    if (paired.has(mark) || !(mark.char === '"' || mark.char === "'")) continue;
    const text = textOf(mark);
    const sign = signOf(mark, text);
    const isPartner = hasLone && mark.char === "'" && !/\p{L}/u.test(text.value[mark.at + 1] ?? '');
    if (sign && !isPartner) put(mark, sign);
    else report(diagnostic('straight-mark', sliceText(text, mark.at, mark.at + 1).position, mark.char));
  }
}

/** The marks that pairs get, in the order of the text; within one of its own kind a quotation has the other kind. */
function marksOf(pairs: readonly Pair[], [outer, inner = outer]: readonly Marks[]): [Pair, Marks][] {
  const isBefore = (a: Mark, b: Mark) => a.child - b.child || a.at - b.at;
  const around: [Pair, Marks][] = [];
  return pairs
    .toSorted((a, b) => isBefore(a.open, b.open))
    .map((pair) => {
      while (
        around.length > 0 &&
        around.at(-1)![0].close &&
        isBefore(around.at(-1)![0].close!, pair.open) < 0
      )
        around.pop();
      const marks = styled(pair, outer!, inner!, around.at(-1)?.[1][0]);
      around.push([pair, marks]);
      return [pair, marks];
    });
}

function styled({ open, close }: Pair, outer: Marks, inner: Marks, around: string | undefined): Marks {
  if (open.char === '"' || open.char === "'") {
    const [own, other] = open.char === '"' ? [outer, inner] : [inner, outer];
    return own[0] === around ? other : own;
  }
  const isStraight = close?.char === '"' || close?.char === "'";
  const usual = [outer, inner].find(([mark]) => mark === open.char)?.[1] ?? closers[open.char]![0]!;
  return [open.char, isStraight ? usual : (close?.char ?? usual)];
}

/** Beside a double mark without a partner others may be signs of inches, or close what it opens. */
const unsurePairs = (pairs: readonly Pair[], textOf: (mark: Mark) => Text): ReadonlySet<Pair> =>
  new Set(
    pairs.filter(
      ({ close }) => close?.char === '"' && /\p{N}/u.test(textOf(close).value[close.at - 1] ?? ''),
    ),
  );

/** What a mark without a partner is: an apostrophe, or in Hebrew itself, as a sign of abbreviations. */
function signOf({ char, at }: Mark, { value }: Text): string | undefined {
  const [before = '', after = ''] = [value[at - 1], value[at + 1]];
  if (/[\u05d0-\u05ea]/.test(before) && (char === "'" || /[\u05d0-\u05ea]/.test(after))) return char;
  if (char === '"') return undefined;
  if (/\p{L}/u.test(before) || (/\p{N}/u.test(before) && /\p{L}/u.test(after))) return '’';
  return !hasWords(before) && isElision(value.slice(at + 1, at + 9)) ? '’' : undefined;
}
