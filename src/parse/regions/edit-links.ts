/** Links to edit a section, which wikis print behind its heading: “History[edit]”. They say that the line is a heading. */
import type { Removed } from '../../article.js';
import { later } from '../../later.js';
import { columns, type Line } from '../text/lines.js';
import { signsOf } from '../text/signs.js';
import { languages } from '../words/index.js';

/** Fewest in a text: one alone may be what somebody wrote. */
const fewest = 2;
/** Longest line that ends in one, in characters. */
const longest = 200;

/** The link, with that to its source beside it: “[edit | edit source]”. */
const link = later(() => {
  const word = `(?:${languages.flatMap(({ editLink = [] }) => editLink).join('|')})`;
  return new RegExp(`\\s*\\[\\s*${word}(?:\\s*\\|\\s*${word})?\\s*\\]$`, 'iu');
});

/** Lines without such links, and the links by the index of their line. */
export interface Unlinked {
  lines: readonly Line[];
  links: ReadonlyMap<number, Removed>;
}

/** Cuts the links off their lines. */
export function withoutEditLinks(lines: readonly Line[]): Unlinked {
  const links = new Map<number, Removed>();
  lines.forEach(({ text, to }, index) => {
    if (!text.endsWith(']') || text.length > longest) return;
    const printed = link().exec(text)?.[0];
    if (printed === undefined || printed.length === text.length) return;
    links.set(index, { reason: 'chrome', text: printed.trim(), start: to - printed.trimStart().length });
  });
  if (links.size < fewest) return { lines, links: new Map() };
  return {
    lines: lines.map((line, index) => (links.has(index) ? cut(line, links.get(index)!.start) : line)),
    links,
  };
}

function cut(line: Line, start: number): Line {
  const text = line.text.slice(0, start - line.from).trimEnd();
  return {
    ...line,
    to: line.from + text.length,
    text,
    width: columns(text),
    signs: signsOf(text, 0, text.length),
  };
}
