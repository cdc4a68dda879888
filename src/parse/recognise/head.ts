/** Where the head of a text ends and its running text begins. */
import { once } from '../regions/once.js';
import type { Block, Survey } from '../regions/survey.js';
import { isChromePhrase } from './chrome-phrase.js';
import { creditsOf } from './credits.js';

/** Index of the first block of running text; 0 where there is none, since nothing then tells a head from a text. */
export const firstText = once(({ blocks }) =>
  Math.max(
    0,
    blocks.findIndex(({ shape }) => shape.length > 160 || shape.sentences > 1),
  ),
);

/** A date, or a name that something says is the author's. */
export function isCredit(block: Block, survey: Survey): boolean {
  const credits = creditsOf(block, survey);
  return (
    credits !== undefined && (credits.stated || (credits.date !== undefined && credits.rest.length < 12))
  );
}

/** The longest line before the first running text, credits apart. */
export const longestInHead = once((survey): Block | undefined => {
  const text = survey.blocks.findIndex(({ shape }) => shape.length > 160 || shape.sentences > 2);
  const head = survey.blocks.slice(0, Math.max(0, text)).filter((line) => !isCredit(line, survey));
  return head.toSorted((a, b) => b.shape.length - a.shape.length)[0];
});

/** Blocks of the head that may be furniture wherever its longest line stands, and as many as are looked at. */
const fewestOfMenu = 8;
const mostOfMenu = 80;

/** How many blocks at the beginning may be menus: those over the longest line of the head, and a few in any case. */
export const menuLength = once((survey) => {
  const longest = longestInHead(survey);
  const over = longest ? survey.blockOf[longest.first]! : 0;
  return Math.min(Math.max(fewestOfMenu, Math.min(over, mostOfMenu)), firstText(survey));
});

/** Whether a line of the head, which is none of names, stands over one that says who wrote the article or when. */
export function isOverCredits(block: Block, survey: Survey): boolean {
  const next = survey.blockOf[block.last]! + 1;
  const below = survey.blocks[next];
  // A long title is taken for the first running text.
  if (!below || next > firstText(survey) + 1 || creditsOf(block, survey)) return false;
  return isCredit(below, survey);
}

/** Whether a line of the head stands there twice: over the menu and under it, or in large letters and in the text. */
export const isSaidTwice = (block: Block, survey: Survey) =>
  block.shape.words > 1 && block.shape.length > 8 && (headCounts(survey).get(block.text) ?? 0) > 1;

const headCounts = once((survey) => {
  const counts = new Map<string, number>();
  for (const { text } of survey.blocks.slice(0, Math.min(mostOfMenu, firstText(survey))))
    counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
});

/**
 * Whether the head holds little but a title and credits, so that its lines are no menu: one line that is no credit, or
 * two, unless credits under the second say that it is the title.
 */
export const isHeadBrief = once((survey) => {
  const head = survey.blocks.slice(0, firstText(survey));
  const others = head.filter((block) => !isCredit(block, survey));
  if (others.length < 2) return true;
  const after = head[head.indexOf(others[1]!) + 1];
  return others.length === 2 && !(after && isCredit(after, survey));
});

/** An arrow between names, behind words of furniture: the way to a page, as sites print it. Titles may have arrows, too. */
const arrow = /\s[>»›→]\s/;
/** Blocks of the head that are looked at, and the shortest title that a trail may end with, in words. */
const mostInHead = 12;
const fewestWords = 3;

/** Lines of the head that lead to the page: arrows behind words of furniture, or words that end with the whole of a later line. */
const trails = once((survey): ReadonlySet<Block> => {
  const head = survey.blocks.slice(0, Math.min(mostInHead, firstText(survey)));
  return new Set(
    head.filter(
      (block, index) =>
        (arrow.test(block.text) && isChromePhrase(block.text, survey)) ||
        endOf(block, head.slice(index + 1), survey),
    ),
  );
});

/**
 * Of the later lines the one that a line ends with as a whole: behind an arrow or a stroke, joined to what stands before
 * it, or behind words of furniture. A title may end with the words of another line, too.
 */
const endOf = ({ text }: Block, later: readonly Block[], survey: Survey) =>
  later.find((block) => {
    const from = text.length - block.text.length;
    return (
      block.shape.words >= fewestWords &&
      from > 0 &&
      text.toLowerCase().endsWith(block.text.toLowerCase()) &&
      (/[>»›→|/]\s*$|\p{Ll}$/u.test(text.slice(0, from)) || isChromePhrase(text, survey))
    );
  });

/** Whether a line of the head is the way to the page. */
export const isTrail = (block: Block, survey: Survey) => trails(survey).has(block);

/** Lines that a way to the page ends with. */
const ends = once((survey): ReadonlySet<Block | undefined> => {
  const head = survey.blocks.slice(0, Math.min(mostInHead, firstText(survey)));
  return new Set(
    [...trails(survey)].map((block) => endOf(block, head.slice(head.indexOf(block) + 1), survey)),
  );
});

/** Whether the way to the page, printed over a line, ends with it: so does only the title. */
export const endsTrail = (block: Block, survey: Survey) => ends(survey).has(block);
