/** Turns of a conversation: a name, a mark, and what is said. Whether names are speakers only the whole text tells. */
import { beginsWithCapital, beginsWithLetter, beginsWithSmall } from './letters.js';
import { swift } from './western.js';

/** How a passage begins that may be a turn. */
export interface Turn {
  /** Who speaks, as printed, without what stands in brackets behind the name. */
  name: string;
  /** The same for each turn of one speaker. */
  key: string;
}

/** A stretch of text, as far as it matters here. */
export interface Passage {
  turn: Turn | undefined;
  /** Whether it ends like a sentence, where it is a turn. */
  isSaid: boolean;
}

/** All passages that are no turns; most texts have nothing else. */
export const silent: Passage = { turn: undefined, isSaid: false };

/** Longest name, with what stands in brackets behind it. */
const longest = 60;

const word = String.raw`[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}\p{N}'’.-]*`;
const name = String.raw`${word}(?: (?:\p{Ll}{1,3} )?${word}){0,3}`;
const capitals = String.raw`\p{Lu}[\p{Lu}\p{M}'’-]*(?:\.? \p{Lu}[\p{Lu}\p{M}'’-]*){0,3}`;
const aside = String.raw`(?: ?[(（[][^()（）[\]]*[)）\]])?`;

/** A name with a colon, or one in capitals with a full stop, as in plays; each asked for where it may be one. */
const forms = [
  {
    kind: 'colon',
    mayBe: (head: string) => head.includes(':') || head.includes('：'),
    pattern: swift(`^(${name})${aside} ?(?::(?=\\s|$)|：)`),
  },
  {
    kind: 'stop',
    mayBe: (head: string) =>
      beginsWithCapital(head) && !beginsWithSmall(head.slice(1)) && head.includes('.', 2),
    pattern: swift(`^(${capitals})(?:${aside}|, [^.:()]{1,40})\\.(?=\\s)`),
  },
];

/** The name that a text begins with, if it may be that of a speaker. */
export function turnOf(text: string): Turn | undefined {
  const head = text.slice(0, longest);
  if (!beginsWithLetter(head)) return undefined;
  for (const { kind, mayBe, pattern } of forms) {
    const found = mayBe(head) ? pattern(head).exec(head)?.[1] : undefined;
    if (found) return { name: found, key: `${kind} ${found.toLowerCase()}` };
  }
  return undefined;
}

/** Whether a text ends like a sentence. */
export const isSaid = (text: string) => sentenceEnd.test(text.slice(-12));
const sentenceEnd = /[.!?…。！？؟۔—]["”’»「」』)\]）*_]*$/;

/** Fewest turns of a conversation. */
const fewest = 4;
/** Shares of the turns that follow one of somebody else, and that end like sentences; and of turns among the passages. */
const mustAlternate = 0.6;
const mustSay = 0.6;
const mustBeAmong = 0.25;

/** Who speaks in a text: their keys; nobody where it is no conversation. */
export function speakersIn(passages: readonly Passage[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { turn } of passages) if (turn) counts.set(turn.key, (counts.get(turn.key) ?? 0) + 1);
  const regular = new Set([...counts].flatMap(([key, count]) => (count > 1 ? [key] : [])));
  const turns = passages.flatMap(({ turn, isSaid }, at) =>
    turn && regular.has(turn.key) ? [{ turn, isSaid, at }] : [],
  );
  if (regular.size < 2 || turns.length < fewest) return new Set();
  const changes = turns.filter(({ turn }, index) => index > 0 && turn.key !== turns[index - 1]!.turn.key);
  const [first, last] = [turns[0]!.at, turns.at(-1)!.at];
  const isConversation =
    changes.length >= (turns.length - 1) * mustAlternate &&
    turns.filter(({ isSaid }) => isSaid).length >= turns.length * mustSay &&
    turns.length >= (last - first + 1) * mustBeAmong;
  if (!isConversation) return new Set();
  // Who speaks once is set as the others are: in capitals.
  if (turns.every(({ turn }) => isInCapitals(turn)))
    for (const { turn } of passages.slice(first, last + 1))
      if (turn && isInCapitals(turn)) regular.add(turn.key);
  return regular;
}

const isInCapitals = ({ name }: Turn) => /\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name);
