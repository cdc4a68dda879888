/** Breaks a title into lines without a font at hand: widths are those of ordinary serif letters, a little too large. */

/** Han, Kana, Hangul and full-width forms fill a square. */
const square = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff01-\uff60]/u;

/** Widths of the other characters, in parts of the size of the letters. */
const widths: [kind: RegExp, width: number][] = [
  [square, 1],
  [/\p{M}/u, 0],
  [/[MWmw@—ЖМШЩЮжмшщю]/u, 0.92],
  [/\p{Lu}/u, 0.7],
  [/[\s.,:;’'|!()fijlrtI]/u, 0.36],
];

/** Width of a text in parts of the size of its letters. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += widths.find(([kind]) => kind.test(character))?.[1] ?? 0.56;
  return width;
}

/** What must stay together: a word, or a square character with the marks that may not begin a line. */
const unit =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff01-\uff60][\p{Pe}\p{Pf}、。，．！？：；ー]*|[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff01-\uff60]+|\s+/gu;

/** The lines of a text; a word that is wider than a line stands alone on one. */
export function breakLines(text: string, width: number): string[] {
  const lines = [''];
  for (const piece of text.match(unit) ?? []) {
    const longer = lines.at(-1)! + piece;
    if (widthOf(longer.trimEnd()) <= width || lines.at(-1) === '') lines[lines.length - 1] = longer;
    else lines.push(piece.trimStart());
  }
  return lines.map((line) => line.trim()).filter(Boolean);
}
