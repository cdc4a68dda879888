/** Words as the corpus counts them: runs of letters and digits, and each Han or Kana character. */
const pattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{M}\p{Nd}])+/gu;

/** @returns {string[]} The words of a text. */
export const tokensOf = (text) => text.normalize('NFC').match(pattern) ?? [];
tokensOf.pattern = pattern;
