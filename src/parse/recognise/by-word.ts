/** Words that say who wrote an article, with the mark that may stand between them and the name. */
import type { Survey } from '../regions/survey.js';
import { byWordAtEnd, wordAtStart } from '../words/match.js';
import { beginsWithPerson } from './names.js';

/** One mark is as good as another: “文：”, “文／”, “Author | ”. */
const mark = /^\s*[:：/／|｜=＝・]\s*|^\s+[—–-]\s+/;
/** Characters of scripts that write no blank between words: there a blank is a mark, too. */
const unspaced = /[\u3041-\u9fff\uff00-\uffef]$/;
/** Letters of scripts in which a word may go on behind a by-word, and names have no capitals to tell that. */
const uncased = /[\u3041-\u9fff\uac00-\ud7a3\uff00-\uffef]$/;

/**
 * Length of the by-word that a text begins with, and of the mark behind it.
 * @returns 0 where there is none.
 */
export function byAtStart(text: string, survey: Survey): number {
  const label = wordAtStart(text, 'authorLabel', survey.words);
  const marked = label === 0 ? 0 : markAt(text, label);
  if (marked > 0) return label + marked;
  const by = wordAtStart(text, 'by', survey.words);
  const end = by === 0 ? 0 : by + markAt(text, by);
  // “作者” begins “作者简介”, and “글” “글 쓰는 법”.
  const isCertain = end > by || !uncased.test(text.slice(0, by)) || beginsWithPerson(text.slice(by), survey);
  return isCertain ? end : 0;
}

function markAt(text: string, end: number): number {
  const behind = text.slice(end);
  const found = mark.exec(behind) ?? (unspaced.test(text.slice(0, end)) && /^\s+/.exec(behind));
  return found ? found[0].length : 0;
}

/**
 * Where the name ends that a by-word stands behind, as in “김민수 기자” and “佐藤真理＝文”.
 * @returns The length of the text where none does.
 */
export function endBeforeBy(text: string, { words }: Survey): number {
  const length = byWordAtEnd(text, words);
  const before = text.slice(0, text.length - length);
  const apart = length === 0 ? undefined : /\s*[/／|｜=＝・]\s*$|\s+$/.exec(before);
  return apart ? before.length - apart[0].length : text.length;
}
