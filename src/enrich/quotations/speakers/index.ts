/** Who says a quotation: a name and a verb of saying right beside it. */
import type { Nodes, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { nearLanguages } from '../../../parse/words/index.js';
import { namedBefore, namedBehind, namedWithin } from './cased.js';
import { uncasedFinder } from './uncased.js';
import { holdsVerb } from './verbs.js';
import { WordsOf } from './words-of.js';

/** Characters of the text beside a quotation that are looked at. */
const reach = 100;

/** What stands beside a quotation, without other quotations. */
export interface Beside {
  before: string;
  /** The quotation with its marks. */
  quote: string;
  behind: string;
}

/** Finds the speakers of quotations; the names that are found are all those that the text allows for. */
export type SpeakerFinder = (beside: Beside) => (string | undefined)[];

/** The finder for the language of a tree. */
export function speakersOf(tree: Root): SpeakerFinder {
  const lang = (tree.data?.stated?.lang ?? tree.data?.lang ?? 'und').split('-')[0]!;
  const uncased = uncasedFinder(nearLanguages(lang)[0]!, lang);
  if (uncased) return uncased;
  const words = new WordsOf(tree, lang);
  return (beside) => [namedBefore(beside, words), namedWithin(beside), namedBehind(beside, words)];
}

/** Gives the quotations among siblings their speakers. Where both sides name somebody else, none is given. */
export function giveSpeakers(siblings: readonly Nodes[], find: SpeakerFinder): void {
  siblings.forEach((node, index) => {
    if (node.type !== 'inlineQuote') return;
    const [before, behind] = [siblings[index - 1], siblings[index + 1]].map((text) =>
      text?.type === 'text' ? text.value : '',
    ) as [string, string];
    const isFollowed = siblings[index + 2]?.type === 'inlineQuote' && behind.length <= reach;
    const beside = {
      before: before.slice(-reach),
      quote: plainText(node),
      behind: behind.slice(0, reach),
    };
    const names = new Set(find(beside).filter((name) => name !== undefined));
    const [speaker] = names;
    if (speaker && names.size === 1) node.data = { ...node.data, speaker };
    if (isFollowed && isInterrupted(beside)) node.data = { ...node.data, goesOn: true };
  });
}

/** Between two parts of one quotation stand a verb of saying and commas: `“It rose,” she said, “and fell.”` */
function isInterrupted({ quote, behind }: Beside): boolean {
  if (!/[,;，、；—–-]\s?$/.test(behind) || /[.。!?]\s/.test(behind)) return false;
  const isBroken = /^[,，、]/.test(behind) || /[,，、—–!?！？…-]\P{L}?$/u.test(quote);
  return isBroken && holdsVerb(behind);
}
