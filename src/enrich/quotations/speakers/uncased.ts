/** Speakers in scripts without capitals: by the place of the name between marks, verb and what else their language shows names with. */
import type { Words } from '../../../parse/words/index.js';
import type { Beside, SpeakerFinder } from './index.js';

/** Where a language puts the name. Group 1 is the name. */
interface Places {
  before?: RegExp[];
  behind?: RegExp[];
  /** Before the quotation, where the verb stands behind it. */
  around?: [before: RegExp, behind: RegExp][];
}

const any = (words: readonly string[] = []) =>
  `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;

/** How each language writes it. */
const readers: Record<string, (words: Words) => Places> = {
  // قال أحمد منصور: «…» · «…»، قال أحمد منصور.
  ar: ({ says }) => verbFirst(says),
  // אמר דוד כהן: "…" · "…", אמר דוד כהן.
  he: ({ says }) => verbFirst(says),
  // احمد محمدی گفت: «…» · «…»، احمد محمدی گفت.
  fa: ({ says }) => ({
    before: [new RegExp(`(?:^|[.؟!؛،:]\\s)(${name})\\s${any(says)}[:،,]\\s?$`, 'u')],
    behind: [new RegExp(`^[،,]?\\s(${name})\\s${any(says)}(?=[.،؛]|$)`, 'u')],
  }),
  // 张小明说：“…” · “……，”张小明说。 · 约翰·史密斯表示，“…”
  zh: ({ says, surnames = [], honorifics, notNames = [] }) => {
    const given = `(?:(?!${any(notNames)}|${any(says)})\\p{sc=Han}){1,2}`;
    const person = `((?:[${surnames.join('')}]${given}|\\p{sc=Han}{1,6}(?:·\\p{sc=Han}{1,8})+?))${any(honorifics)}?`;
    return {
      before: [new RegExp(`(?:^|[^\\p{sc=Han}·])${person}${any(says)}[：:，,]?$`, 'u')],
      behind: [new RegExp(`^[，,]?${person}${any(says)}(?!\\p{sc=Han}|[：:])`, 'u')],
    };
  },
  // 山田さんは「…」と話した。 · 「…」と山田さんは言う。
  ja: ({ says, honorifics }) => {
    const person = `([\\p{sc=Han}\\p{sc=Kana}ー・]{1,12}?)${any(honorifics)}`;
    return {
      behind: [new RegExp(`^と、?${person}[はがも]?、?${any(says)}`, 'u')],
      around: [
        [
          new RegExp(`(?:^|[、。\\s])${person}[はがも]、?$`, 'u'),
          new RegExp(`^(?:と|って|などと)[^「『。]{0,12}?${any(says)}`, 'u'),
        ],
      ],
    };
  },
  // 김민수 교수는 "…"라고 말했다. · 김 씨는 "…"라며 …
  ko: ({ says, honorifics }) => ({
    around: [
      [
        new RegExp(`(?:^|[\\s,.])(\\p{sc=Hang}{1,4})\\s?${any(honorifics)}(?:은|는|이|가|께서는)\\s$`, 'u'),
        new RegExp(`^이?(?:라고|고|라며)(?:[^"“.]{0,20}\\s)?${any(says)}`, 'u'),
      ],
    ],
  }),
};

/** One to four words between the verb, or the head of a sentence, and a mark. */
const name = '[\\p{L}\\p{M}]+(?:\\s[\\p{L}\\p{M}׳״\'"-]+){1,3}';

const verbFirst = (says: Words['says']): Places => ({
  before: [new RegExp(`(?:^|[^\\p{L}\\p{M}])${any(says)}\\s(${name})\\s?[:،,]\\s?$`, 'u')],
  behind: [new RegExp(`^[،,.]?\\s?(?:كما\\s)?${any(says)}\\s(${name})(?=[.،,؛]|$)`, 'u')],
});

/** The finder of a language whose names have no capitals; nothing for others. */
export function uncasedFinder(words: Words, lang: string): SpeakerFinder | undefined {
  const reader = readers[lang];
  if (!reader) return undefined;
  let places: Places | undefined;
  const notNames = new Set(words.notNames);
  const certain = (found: string | undefined) =>
    found?.split(/\s/).some((part) => notNames.has(part)) ? undefined : found;
  return ({ before, quote, behind }: Beside) => {
    places ??= reader(words);
    const isSentence = /[.。]\P{L}*$/u.test(quote);
    const found = [
      ...(places.before ?? []).map((pattern) => pattern.exec(before)?.[1]),
      ...(isSentence ? [] : (places.behind ?? [])).map((pattern) => pattern.exec(behind)?.[1]),
      ...(places.around ?? []).map(([one, two]) => (two.test(behind) ? one.exec(before)?.[1] : undefined)),
    ];
    return found.map(certain);
  };
}
