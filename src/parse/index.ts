/** A plain-text article to a tree: the pipeline. */
import type { Root } from 'mdast';
import { diagnostic, type Report } from '../messages.js';
import { build } from './build/index.js';
import { placeOf } from './build/leaf.js';
import { type Choice, decide } from './decide/index.js';
import { reachOver } from './decide/reach.js';
import { recognise } from './recognise/index.js';
import { type Survey, survey } from './regions/survey.js';
import { reportControls } from './text/controls.js';
import { findDates } from './text/date.js';
import { decode } from './text/decode.js';
import type { HeadingPattern } from './text/heading-pattern.js';
import { languageOf } from './text/language.js';
import { isBlank, splitLines } from './text/lines.js';
import { reportMojibake } from './text/mojibake.js';
import { placeAt } from './text/place.js';
import { refuseBinary, refuseNonText } from './text/refuse.js';

/** What is known of an input beforehand. */
export interface ArticleOptions {
  /** WHATWG label of the encoding of the bytes; detected where it is absent. */
  encoding?: string | undefined;
  /** BCP 47 tag; detected where it is absent. */
  lang?: string | undefined;
  /** Whether lines were wrapped at a column, or each is a block; told by their lengths where it is absent. */
  layout?: 'wrapped' | 'lines' | undefined;
  /** Lines that are headings, whatever else speaks against it. */
  headings?: readonly HeadingPattern[] | undefined;
  /** Told of what is worth knowing. */
  report?: Report | undefined;
}

/**
 * Recovers the structure of an article.
 *
 * @param input The bytes of a file, or text.
 * @returns mdast; every letter and digit of the input is in it or in its `data.removed`. Inline structure (quotations,
 *   citations, links) is added by `enrich`.
 * @throws ArticleError where the input is empty, binary, or HTML already.
 * @example
 * ```js
 * import { enrich, fromArticle } from 'article-convert';
 *
 * const tree = enrich(fromArticle('Tides\n\n“They rise,” said Ann Lee.'));
 * tree.children.map(({ type }) => type); // ['heading', 'paragraph']
 * tree.children[1].children[0].type; // 'inlineQuote'
 * ```
 */
export function fromArticle(input: Uint8Array | string, options: ArticleOptions = {}): Root {
  const { text, encoding } =
    typeof input === 'string' ? { text: input.toWellFormed() } : bytesToText(input, options);
  refuseNonText(text);
  if (options.report) reportFaults(text, options.report);
  const lines = splitLines(text);
  const lang = options.lang ?? languageOf(text);
  const known = survey(text, lines, lang, options);
  const choices = decide(lines.length, recognise(known, reachOver(lines.map(isBlank))));
  reportDates(choices, known, options.report);
  const tree = build(choices, known, options.report);
  if (options.report) reportHyphens(tree, text, options.report);
  return encoding ? { ...tree, data: { ...tree.data, encoding } } : tree;
}

function bytesToText(bytes: Uint8Array, options: ArticleOptions) {
  refuseBinary(bytes);
  return decode(bytes, options, options.report ?? (() => {}));
}

/** Tells of characters that are no text, or not the text that was meant. */
function reportFaults(text: string, report: Report): void {
  reportControls(text, report);
  reportMojibake(text, report);
}

/** Tells how many words were put together that ends of lines had divided. */
function reportHyphens({ data }: Root, text: string, report: Report): void {
  const hyphens = data!.removed!.filter(({ reason }) => reason === 'hyphen');
  const [first] = hyphens;
  if (first) report(diagnostic('words-joined', placeAt(text, first.start), String(hyphens.length)));
}

/** Lines of the head that may hold a date. */
const headLength = 12;

/** Tells of dates in the head that could be read in two ways, and therefore were not read. */
function reportDates(choices: readonly Choice[], known: Survey, report: Report = () => {}): void {
  for (const choice of choices.slice(0, headLength)) {
    const { text } = known.block(choice.first, choice.last);
    if (text.length > 120 || choice.facts.date) continue;
    findDates(text, known.lang, (printed) =>
      report(diagnostic('ambiguous-date', placeOf(choice, known), printed)),
    );
  }
}
