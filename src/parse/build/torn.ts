/** Paragraphs that the end of a printed page tore apart. */
import type { Removed } from '../../article.js';
import type { Choice } from '../decide/index.js';
import type { Survey } from '../regions/survey.js';

/**
 * Puts torn paragraphs together: one that ends within a sentence, page furniture, and one that goes on with a small
 * letter. The furniture between them goes to `removed`.
 */
export function mendParagraphs(choices: readonly Choice[], survey: Survey, removed: Removed[]): Choice[] {
  const mended: Choice[] = [];
  for (const choice of choices) {
    const before = mended.findLastIndex(({ role }) => role !== 'page');
    const open = mended[before];
    if (open && before < mended.length - 1 && isTorn(open, choice, survey)) {
      for (const { first } of mended.splice(before + 1)) {
        const { text, from } = survey.lines[first]!;
        removed.push({ reason: 'chrome', text, start: from });
      }
      mended[before] = { ...open, last: choice.last };
    } else mended.push(choice);
  }
  return mended;
}

function isTorn(open: Choice, next: Choice, { block }: Survey): boolean {
  if (open.role !== 'paragraph' || next.role !== 'paragraph') return false;
  const ending = block(open.last, open.last).shape.ending;
  return (ending === 'none' || ending === 'comma') && block(next.first, next.first).shape.start === 'lower';
}
