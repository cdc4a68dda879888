/** Quotation marks in the text, and whether each may open or close a quotation. */
import type { Nodes } from 'mdast';
import { beginsWithSmall, hasWords } from '../../parse/text/letters.js';
import { languages } from '../../parse/words/index.js';

/** What closes a quotation that a mark opens. German and others open with a mark that closes in English. */
export const closers: Record<string, string> = {
  '“': '”',
  '„': '“”"',
  '‟': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '‘': '’',
  '‚': "‘’'",
  '「': '」',
  '『': '』',
  '"': '"',
  "'": "'",
  '”': '”',
  '〝': '〟',
};
const marks = /["'“”„‟«»‹›‘’‚「」『』〝〟]/g;

export interface Mark {
  char: string;
  /** Index of the sibling, and in its text. */
  child: number;
  at: number;
  canOpen: boolean;
  canClose: boolean;
  /** Between a word and the next one: may well be an apostrophe, as in “the keepers’ house”. */
  isLoose: boolean;
}

/** The marks in the texts of some siblings. */
export function marksIn(children: readonly Nodes[]): Mark[] {
  return children.flatMap((node, child) => {
    if (node.type !== 'text') return [];
    return [...node.value.matchAll(marks)].map(({ 0: char, index: at }) => {
      const before = beforeMarks(node.value, at) ?? (child > 0 ? 'x' : ' ');
      const after =
        node.value.slice(at + 1, at + 1 + longestElision) || (child < children.length - 1 ? 'x' : ' ');
      return { char, child, at, ...abilities(char, before, after) };
    });
  });
}

/** The character before a mark and before straight ones that touch it, of which either may open or close. */
function beforeMarks(text: string, at: number): string | undefined {
  let index = at - 1;
  while (index >= at - deepest && (text[index] === '"' || text[index] === "'")) index--;
  return text[index];
}

/** So many marks at most open together. */
const deepest = 4;

const blank = /[\s([{<—–\-/¿¡"“„«‘‚「『]/;
/** Scripts that put no spaces between words. */
const unspaced = /[\u3041-\u30ff\u3400-\u9fff]/;
/** No letter, or one of a script without spaces. */
const isGap = (char: string) => !hasWords(char) || unspaced.test(char);

/** Words that begin with an apostrophe: ’tis, ’s avonds. */
const elided = new Set(languages.flatMap((language) => language.elided ?? []));
const longestElision = 8;
/** Whether a text begins with what is left of a word behind an apostrophe. */
export const isElision = (after: string) =>
  /^\d\ds?(?!\p{L})/u.test(after) ||
  elided.has(/^\p{L}+(?![\p{L}\p{N}])/u.exec(after)?.[0].toLowerCase() ?? '');

/** A straight mark opens before a word and closes after one; an apostrophe stands within or at the end of a word. */
function abilities(
  char: string,
  before: string,
  after: string,
): Pick<Mark, 'canOpen' | 'canClose' | 'isLoose'> {
  const afterWord = !blank.test(before);
  const beforeLetter = hasWords(after[0]!);
  const isLoose = /[sxz]/i.test(before) && /^\s/.test(after) && beginsWithSmall(after.slice(1));
  switch (char) {
    case '"': {
      const isWithin = /[\u05d0-\u05ea]/.test(before) && /[\u05d0-\u05ea]/.test(after[0]!);
      const canOpen = (!afterWord || unspaced.test(before)) && !/\s/.test(after[0]!);
      return { canOpen: canOpen && !isWithin, canClose: afterWord && !isWithin, isLoose: false };
    }
    case "'":
      return {
        canOpen: blank.test(before) && /[\p{L}"“«]/u.test(after[0]!) && !isElision(after),
        canClose: afterWord && !beforeLetter,
        isLoose,
      };
    case '’':
      return { canOpen: false, canClose: afterWord && !beforeLetter, isLoose };
    case '‘':
      return { canOpen: isGap(before) && !isElision(after), canClose: !beforeLetter, isLoose: false };
    case '”':
      return { canOpen: !afterWord && beforeLetter, canClose: true, isLoose: false };
    case '“':
      return { canOpen: isGap(before), canClose: true, isLoose: false };
    default:
      return { canOpen: true, canClose: true, isLoose: false };
  }
}
