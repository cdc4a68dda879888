/** The forms in which entries write what they say. */

/** Fields that a mark of their own shows, wherever they stand. Group 1 is the value. */
export const marked: [field: 'DOI' | 'URL' | 'ISBN', pattern: RegExp][] = [
  ['DOI', /(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/[^\s"<>]*[^\s"<>.,;)\]])/iu],
  ['URL', /((?:https?:\/\/|www\.)[^\s"<>]*[^\s"<>.,;)\]])/iu],
  ['ISBN', /ISBN(?:-1[03])?:?\s*((?:97[89][- ]?)?\d(?:[- ]?\d){8}[- ]?[\dXx])(?!\d)/u],
];

const span = '[A-Za-z]{0,3}\\d+(?:\\s?[-–]\\s?[A-Za-z]{0,3}\\d+)?';
const range = '[A-Za-z]{0,3}\\d+\\s?[-–]\\s?[A-Za-z]{0,3}\\d+';
const page = '(?:pp?\\.\\s?|pages?\\s|S\\.\\s?|с\\.\\s?)';

/** Volume, issue and pages as journals are cited; groups are named after the fields. */
export const journals: RegExp[] = [
  // 7(2), 11–25 · 7 (2): 11–25 · 12(3)
  `(?<volume>\\d{1,4})\\s?\\((?<issue>\\d{1,4}(?:\\s?[-–/]\\s?\\d{1,4})?)\\)(?:[.,:;]?\\s?${page}?(?<page>${span}))?`,
  // 2, no. 7 (1987): 147–165 · vol. 7, Nr. 2, S. 11–25
  `(?:\\b[vV](?:ol(?:ume)?)?\\.?\\s?|(?<=\\s))(?<volume>\\d{1,4}),?\\s(?:[nN]o|[nN]r|n|[nN]úm)[.°º]\\s?(?<issue>\\d{1,4})(?:[^\\d]{0,12}(?:\\(?(?:1[5-9]|20)\\d\\d\\)?[:,]\\s?)?${page}?(?<page>${range}))?`,
  // vol. 7, pp. 11–25
  `\\b[vV](?:ol(?:ume)?)?\\.\\s?(?<volume>\\d{1,4})(?:[^\\d]{0,12}(?<page>${span}))?`,
  // 12:3–9
  `(?<![\\d:/])(?<volume>\\d{1,4})\\s?:\\s?(?<page>${range})`,
  // 7, 11–25 · 7 (1987), pp. 11–25
  `(?<![\\d.])(?<volume>\\d{1,3})(?:\\s\\((?:1[5-9]|20)\\d\\d\\))?[,:]\\s${page}?(?<page>${range})`,
  // 475, 163
  `(?<![\\d.])(?<volume>\\d{1,3}),\\s(?<page>[A-Z]?\\d+)\\.?$`,
].map((source) => new RegExp(source, 'u'));
export const pages = new RegExp(
  `(?<!\\p{L})(?:pp?\\.|pages?|S\\.|с\\.|str\\.|págs?\\.)\\s?(?<page>${span})`,
  'u',
);

export const year = /(?<!\d|\d[-–.:/])((?:1[5-9]|20)\d\d)[a-z]?(?![\d\p{L}]|[-–]\d)/gu;
export const quoted =
  /(?:“([^”]{3,300}?)[.,]?”|„([^“”]{3,300}?)[.,]?[“”]|«\s?([^»]{3,300}?)\s?[.,]?»|"([^"]{3,300}?)[.,]?"|‘(.{3,300}?)[.,]?’(?!\p{L})|「([^」]{2,100})」)/u;
/** Place and publisher: `Lobos: Quay Press`. */
export const house = /^[\s.,(]*(\p{Lu}[\p{L}\p{M} ,.’'-]{1,40}?)\s?:\s?(\p{Lu}[^.:;()\d]{1,60}?)[\s.,)]*$/u;
export const within = /^[\s.,]*(?:In|in|En|Dans|W|V|В)\b:?\s/u;

/** Up to a stop that is none of an abbreviation, or to the comma before the last part. */
export const firstPart =
  /^[\s.,:;)\]）(]*([^\s.,:;)\]）(].*?)(?:(?<!(?:^|[\s.])(?:\p{L}|vs|[Ss]t|Dr|Mr))\.(?=\s|$)|(?<=[?!])\s|,\s(?=\p{Lu}[^,]*[,\s.(]*$)|[\s.,(]*$)/u;
