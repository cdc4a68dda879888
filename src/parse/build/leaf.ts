/** Lines to leaves of the tree, with their places in the input. */
import type { BlockContent, Break, Code, Paragraph, Text } from 'mdast';
import type { Point, Position } from 'unist';
import { type Pieces, pieceSize } from '../../article.js';
import type { Choice } from '../decide/index.js';
import type { Survey } from '../regions/survey.js';
import type { Piece } from '../regions/tables/index.js';
import { type Folded, fold, printable } from '../text/fold.js';
import { isBlank, type Line } from '../text/lines.js';

/** The place of an offset that lies in a known line. */
function pointIn(line: Line, lineNumber: number, offset: number): Point {
  return { line: lineNumber, column: offset - line.start + 1, offset };
}

/** The place of a choice, from the first letter of its first line to the last of its last. */
export function placeOf({ first, last }: Pick<Choice, 'first' | 'last'>, { lines }: Survey): Position {
  const [start, end] = [lines[first]!, lines[last]!];
  return { start: pointIn(start, first + 1, start.from), end: pointIn(end, last + 1, end.to) };
}

/**
 * The text of a choice as one leaf.
 * @param skip Characters to leave out at its start: a label or a dash.
 */
export function textOf(
  choice: Pick<Choice, 'first' | 'last'>,
  survey: Survey,
  skip = 0,
  prefix?: RegExp,
): Text {
  const lines = linesOf(choice, survey);
  const from = lines[0]!.from + (skip || (prefix?.exec(lines[0]!.text)?.[0].length ?? 0));
  const joint = (index: number) => survey.divided.get(choice.first + index);
  const folded = fold(survey.source, lines, from, { prefix, joint });
  const isWhole = !prefix && from === lines[0]!.from;
  const text = (isWhole && knownText(choice, survey)) || folded.text;
  return leaf(text, folded.pieces, lines, choice.first);
}

/**
 * The text of a natural block is there already, unless words are to be joined in it or page furniture is to be left out; a
 * second copy of all text would take twice the room of the input.
 */
function knownText({ first, last }: Pick<Choice, 'first' | 'last'>, survey: Survey): string | undefined {
  const { blocks, blockOf, divided, pages } = survey;
  const block = blocks[blockOf[first]!];
  if (block?.first !== first || block.last !== last || block.underline) return undefined;
  if (divided.size > 0 || pages.size > 0)
    for (let line = first; line <= last; line++) if (divided.has(line) || pages.has(line)) return undefined;
  return block.text;
}

/** Lines of a choice; page furniture between the first and the last of them counts as blank. */
function linesOf({ first, last }: Pick<Choice, 'first' | 'last'>, { lines, pages }: Survey): Line[] {
  const found = lines.slice(first, last + 1);
  if (first === last || pages.size === 0) return found;
  return found.map((line, index) => (pages.has(first + index) ? { ...line, from: line.to, text: '' } : line));
}

/** A line's text for verse, where every line is a leaf of its own. */
function lineText(index: number, survey: Survey): Text {
  return textOf({ first: index, last: index }, survey);
}

function leaf(text: string, pieces: Folded['pieces'], lines: readonly Line[], first: number): Text {
  const last = lines.at(-1)!;
  const end = pointIn(last, first + lines.length, last.to);
  const places = placesOf(pieces, lines, first);
  const [, line, column, offset] = places as [number, number, number, number];
  return {
    type: 'text',
    value: text,
    position: { start: places.length > 0 ? { line, column, offset } : end, end },
    ...(places.length > pieceSize && { data: { pieces: places } }),
  };
}

function placesOf(pieces: Folded['pieces'], lines: readonly Line[], first: number): Pieces {
  const places = new Array<number>((pieces.length / 2) * pieceSize);
  let row = 0;
  for (let from = 0, to = 0; from < pieces.length; from += 2) {
    const [at, offset] = [pieces[from]!, pieces[from + 1]!];
    while (offset > lines[row]!.end) row++;
    places[to++] = at;
    places[to++] = first + row + 1;
    places[to++] = offset - lines[row]!.start + 1;
    places[to++] = offset;
  }
  return places;
}

export function paragraphOf(choice: Choice, survey: Survey, skip = 0, prefix?: RegExp): Paragraph {
  const text = textOf(choice, survey, skip, prefix);
  return {
    type: 'paragraph',
    children: [text],
    position: samePlace(placeOf(choice, survey), text.position!),
  };
}

/** A place, or the other where it is the same: places are much of what a tree holds. */
const samePlace = (place: Position, other: Position): Position =>
  place.start.offset === other.start.offset && place.end.offset === other.end.offset ? other : place;

/** The text of stretches of lines as one leaf: a cell of a table, whose lines other cells share. */
export function textBetween(pieces: readonly Piece[], { source, lines }: Survey): Text {
  const parts = pieces.map(({ line, from, to }) => ({ ...lines[line]!, from, to }));
  const [first] = pieces as [Piece, ...Piece[]];
  const folded = fold(source, parts);
  const position = placeBetween(pieces, { lines });
  return { ...leaf(folded.text, folded.pieces, parts, first.line), position };
}

/** The place from the first of several stretches to the last. */
export function placeBetween(pieces: readonly Piece[], { lines }: Pick<Survey, 'lines'>): Position {
  const start = pieces[0]!;
  const end = pieces.reduce((last, piece) => (piece.to > last.to ? piece : last));
  return {
    start: pointIn(lines[start.line]!, start.line + 1, start.from),
    end: pointIn(lines[end.line]!, end.line + 1, end.to),
  };
}

/** Columns from one stop of a tab to the next. */
const tabStop = 8;

/** Tabs behind the first letter become the blanks that they look like; those of the indent may mean something, as in a Makefile. */
function withoutInnerTabs(line: string): string {
  const [indent = ''] = /^\s*/.exec(line) ?? [];
  const [first = '', ...cells] = line.slice(indent.length).split('\t');
  return cells.reduce(
    (text, cell) => text.padEnd((Math.floor(text.length / tabStop) + 1) * tabStop) + cell,
    indent + first,
  );
}

/** A listing as it stands, without the indent that all of its lines have. */
export function listingOf(choices: readonly Choice[], survey: Survey): Code {
  const [first, last] = [choices[0]!.first, choices.at(-1)!.last];
  const lines = survey.lines.slice(first, last + 1);
  const filled = lines.filter((line) => !isBlank(line));
  const common = filled.reduce((least, { start, from }) => Math.min(least, from - start), Infinity);
  const value = lines
    .map(({ start, from, to }) =>
      from === to ? '' : withoutInnerTabs(printable(survey.source.slice(start + common, to))),
    )
    .join('\n');
  return { type: 'code', lang: null, meta: null, value, position: placeOf({ first, last }, survey) };
}

/** A stanza: its lines with breaks between them. */
export function stanzaOf(choice: Choice, survey: Survey): BlockContent {
  const children: (Text | Break)[] = [];
  for (let line = choice.first; line <= choice.last; line++) {
    if (line > choice.first) children.push({ type: 'break' });
    children.push(lineText(line, survey));
  }
  return { type: 'paragraph', children, data: { role: 'verse' }, position: placeOf(choice, survey) };
}
