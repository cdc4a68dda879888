/** The forms in which entries write numbers, addresses and quoted titles. `\u0001` stands for what was read before. */
import { swift } from '../../parse/text/western.js';

/** Fields that a mark of their own shows, wherever they stand. */
export const marked: [pattern: RegExp, confidence: number][] = [
  [/(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)?(?<DOI>10\.\d{4,9}\/[^\s"<>]*[^\s"<>.,;)\]])/iu, 0.99],
  [/(?<URL>(?:https?:\/\/|www\.)[^\s"<>]*[^\s"<>.,;)\]])/iu, 0.98],
  [/ISBN(?:-1[03])?:?\s*(?<ISBN>(?:97[89][- ]?)?\d(?:[- ]?\d){8}[- ]?[\dXx])(?!\d)/u, 0.99],
];

const number = '[A-Za-z]{0,3}\\d+';
const range = `${number}\\s?[-–—]+\\s?${number}`;
const span = `${number}(?:\\s?[-–—]+\\s?${number})?`;
const page = '(?:(?:pp?|pages?|S|s|с|стр|str|págs?)\\.?\\s?)';
const vol = '(?:[vV](?:ol(?:ume)?)?\\.?|Bd\\.?|Band|[tT]\\.|tome|[тТ]\\.)\\s?';
const no = '(?:[nN]os?|[nN]r|[nN]|[nN]úms?|[iI]ss(?:ue)?|№|č)[.°º]{0,2}\\s?';
const issue = '(?<issue>[A-Z]?\\d{1,4}[A-Z]?(?:\\s?[-–/&,]\\s?\\d{1,4}){0,3})';
/** What may stand between volume and pages: a mark, and a date that was read. */
const gap = '(?:\\s?[.,:;]?\\s?\\(?\\u0001*\\)?\\s?[.,:;]?\\s?)';
/** The same, where it must part two numbers. */
const part = '(?:\\s?[.,:;]\\s?|[.,]?\\s?\\(?\\u0001+\\)?[.,:;]?\\s?)';
const before = '(?<![\\d.:/\\p{L}-])';

/** Volume, issue and pages as journals are cited. */
export const journals = [
  // 7(2), 11–25 · 7 (2): 11–25 · 12(3) · vol. 7 (no. 2)
  `${before}(?:${vol})?(?<volume>\\d{1,4}),?\\s?\\((?:${no})?${issue}\\)(?:${gap}${page}?(?<page>${span}))?`,
  // 2, no. 7 (1987): 147–165 · vol. 7, Nr. 2, S. 11–25
  `${before}(?:${vol})?(?<volume>\\d{1,4}),?\\s?${no}${issue}(?:${gap}${page}?(?<page>${span}))?`,
  // 83.3 (2011): 621–648 · 1/4: 5–9 · 33, 2 (2005): 76–80
  `${before}(?:${vol})?(?<volume>\\d{1,4})(?:[./:]|,\\s)(?<issue>\\d{1,3})(?!\\d)${part}${page}?(?<page>${span})`,
  // vol. 7, pp. 11–25 · vol. 7
  `(?<!\\p{L})${vol}(?<volume>\\d{1,4})(?![\\d.])(?:${gap}${page}?(?<page>${span}))?`,
  // 12:3–9 · 39: 41
  `${before}(?<volume>\\d{1,4})\\s?:\\s?${page}?(?<page>${span})`,
  // 48 (1986): 1–26 · 7, 11–25
  `${before}(?<volume>\\d{1,4})(?!\\d)${part}${page}?(?<page>${range})`,
  // n°121, p. 33–40
  `(?<!\\p{L})${no}(?<issue>\\d{1,4})(?:${gap}${page}?(?<page>${span}))?`,
  // 475, 163
  `${before}(?<volume>\\d{1,3}),\\s(?<page>[A-Za-z]?\\d+)(?=[.,]?\\s*(?:\\u0001|$))`,
  // 17 416–429
  `(?<=[\\p{L}.,]\\s)(?<volume>\\d{1,4})\\s(?<page>${range})`,
].map((source) => swift(source));
export const pages = swift(
  `(?<!\\p{L})(?:pp?\\.|pages?|S\\.|с\\.|str\\.|págs?\\.|Seiten?)\\s?(?<page>${span})`,
);
/** The pages of a chapter, `7–19`, which are no years. */
export const pagesAlone =
  /(?<=[,.:)\u0001]\s)(?<page>(?!1[5-9]\d\d|20\d\d)\d{1,4}\s?[-–]\s?\d{1,4})(?=\s*(?:[.,;)\u0001]|$))/u;
export const edition = swift(
  String.raw`(?<![\p{L}\d])(?<edition>\d{1,2}(?:st|nd|rd|th|e|è|ª|º|\.)?\s?(?:ed(?:n|ition|\.)|Aufl(?:age|\.)|éd(?:ition|\.)|изд\.|wyd\.|版)|(?:[Rr]ev(?:ised|\.)?|[Ff]irst|[Ss]econd|[Tt]hird)\s(?:ed(?:n|ition|\.)))(?![\p{L}])`,
);

export const quoted =
  /(?:“([^”]{3,300}?)[.,]?”|„([^“”]{3,300}?)[.,]?[“”]|«\s?([^»]{3,300}?)\s?[.,]?»|"([^"]{3,300}?)[.,]?"|‘(.{3,300}?)[.,]?’(?!\p{L})|「([^」]{2,100})」|``(.{3,300}?)[.,]?'')/u;
