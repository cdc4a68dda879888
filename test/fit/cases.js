// Cases to fit the points to: candidates for every article of a corpus with known structure, and how wrong each would be.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reachOver } from '../../dist/parse/decide/reach.js';
import { recognise } from '../../dist/parse/recognise/index.js';
import { survey } from '../../dist/parse/regions/survey.js';
import { decode } from '../../dist/parse/text/decode.js';
import { languageOf } from '../../dist/parse/text/language.js';
import { isBlank, splitLines } from '../../dist/parse/text/lines.js';
import { articleOf } from './from-markdown.js';
import { layOut, layouts } from './layouts.js';
import { losses } from './loss.js';

/**
 * Reads a corpus: a folder an article, with `input.txt` and `truth.json`.
 * @returns {object[]} For each article its name, its source, and `given` as it is and `others` in other layouts:
 *   the number of lines and the candidates of each.
 */
export function readCases(corpus, random = numbers(7)) {
  return readdirSync(corpus)
    .sort()
    .map((name) => {
      const truth = JSON.parse(readFileSync(join(corpus, name, 'truth.json'), 'utf8'));
      const { text } = decode(readFileSync(join(corpus, name, 'input.txt')), {}, () => {});
      const others = truth.layout === 'GB' ? [] : Object.keys(layouts);
      return {
        name,
        source: truth.source,
        given: caseOf(name, text, truth),
        others: others.map((layout) => {
          const again = layOut(text, truth, layout, random);
          return caseOf(name, again.text, again.truth);
        }),
      };
    });
}

/**
 * Reads articles in Markdown with front matter: files of a folder and those in it, as plain text in one layout after the
 * other.
 * @returns {object[]} As `readCases` does, with the `folder` of each.
 */
export function readMarkdown(folder, random = numbers(11)) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => /\.(?:md|markdown)$/.test(name));
  const kinds = Object.keys(layouts);
  return names.sort().flatMap((name) => {
    const article = articleOf(readFileSync(join(folder, name), 'utf8'), random);
    if (!article) return [];
    const [given, ...others] = kinds.map((_, index) => {
      const layout = kinds[(name.length + index) % kinds.length];
      const again = layOut(article.text, article.truth, layout, random);
      return caseOf(name, again.text, again.truth);
    });
    return [{ name, folder, given, others }];
  });
}

/** Numbers from 0 to 1 that are the same on every run. */
export function numbers(seed) {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function caseOf(name, text, truth) {
  const { candidates, lines } = candidatesOf(text);
  const loss = losses(candidates, lines, text, truth);
  candidates.forEach((candidate, index) => {
    candidate.loss = loss[index];
  });
  return { name, layout: truth.layout, lineCount: lines.length, candidates };
}

/** All that an article, as text or as bytes, may be read as. */
export function candidatesOf(article) {
  const text = typeof article === 'string' ? article : decode(article, {}, () => {}).text;
  const lines = splitLines(text);
  const found = recognise(survey(text, lines, languageOf(text)), reachOver(lines.map(isBlank)));
  const candidates = found.map(({ role, first, last, evidence }) => ({
    role,
    first,
    last,
    rules: evidence.map(({ rule }) => rule),
  }));
  return { candidates, lines, lineCount: lines.length };
}
