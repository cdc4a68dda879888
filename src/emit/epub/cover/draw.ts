/** The cover of a book that brings none: title, names and year over a tide of stripes that no other text has. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Book } from '../book.js';
import { xml } from '../xml.js';
import { breakLines, widthOf } from './lines.js';

const width = 600;
const height = 900;
/** Width of the type area. */
const measure = 460;

/** Ground, stripes, ink: all dark, so that the ink keeps a contrast of 9:1 and more. */
const palettes: [ground: string, stripe: string][] = [
  ['#17384a', '#2f6d86'],
  ['#4a1f2b', '#8f4455'],
  ['#22402f', '#4b7d5c'],
  ['#3a2a4f', '#6f5590'],
  ['#4a3417', '#8a673a'],
  ['#26303a', '#566778'],
];
const ink = '#fbf7ec';

/** Sizes of the title, the first that lets it fit into so many lines. */
const sizes: [size: number, lines: number][] = [
  [64, 3],
  [54, 4],
  [46, 5],
  [38, 7],
];

/** All words of the cover. */
export const wordsOn = ({ title, meta }: Book) => [title, ...meta.authors].join(' ');

/**
 * Draws the cover.
 *
 * @param seed Bytes that follow from the text; they choose colours and stripes.
 * @param words Whether there are letters for the words; without them it is colours and stripes.
 * @returns An SVG document.
 */
export function drawCover(book: Book, seed: Uint8Array, words = true): string {
  const { meta, title } = book;
  const [ground, stripe] = palettes[seed[0]! % palettes.length]!;
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width: String(width),
    height: String(height),
    'xml:lang': meta.lang,
    direction: meta.dir,
    'font-family': "'Noto Serif', 'Noto Naskh Arabic', 'Noto Serif Hebrew', Georgia, serif",
    'text-anchor': 'middle',
    fill: ink,
  };
  return xml(
    x('svg', attributes, [
      x('title', title),
      x('rect', { width: '100%', height: '100%', fill: ground }),
      ...stripes(seed, stripe),
      ...(words ? inscription(book) : []),
    ]),
  );
}

function inscription({ meta, title }: Book): Element[] {
  // Not every painter heeds the direction; a mark at the beginning of a line is heeded by all.
  const mark = meta.dir === 'rtl' ? '\u200f' : '';
  const { size, lines } = layOut(title);
  const names = breakLines(meta.authors.join(', '), measure / 26).slice(0, 3);
  const year = meta.date?.slice(0, 4);
  const rows = [
    ...placed(lines, size, 170),
    ...placed(names, 26, 170 + lines.length * size * 1.2 + 30),
    ...(year ? placed([year], 22, height - 50) : []),
  ];
  return rows.map(([line, y, size]) =>
    x('text', { x: String(width / 2), y: String(y), 'font-size': String(size) }, mark + line),
  );
}

/** Lines with their place and size. */
const placed = (lines: string[], size: number, top: number) =>
  lines.map((line, index) => [line, Math.round(top + index * size * 1.2), size] as const);

/** A title of one word too long for a line is drawn smaller; one of too many lines ends in an ellipsis. */
function layOut(title: string): { size: number; lines: string[] } {
  for (const [size, most] of sizes) {
    const lines = breakLines(title, measure / size);
    const widest = Math.max(...lines.map(widthOf));
    if (lines.length <= most && widest * size <= measure)
      return { size, lines: balance(title, lines.length, measure / size) };
  }
  const [size, most] = sizes.at(-1)!;
  const lines = breakLines(title, measure / size);
  const kept = lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]!}…`] : lines;
  const widest = Math.max(...kept.map(widthOf));
  return { size: Math.min(size, Math.floor(measure / widest)), lines: kept };
}

/** As many lines, but of lengths as even as they can be: no word is left alone under a full line. */
function balance(title: string, count: number, width: number): string[] {
  let lines = breakLines(title, width);
  for (let narrower = width * 0.95; ; narrower *= 0.95) {
    const even = breakLines(title, narrower);
    if (even.length > count || Math.max(...even.map(widthOf)) > width || narrower < 1) return lines;
    lines = even;
  }
}

/** Nine stripes over the lower part, as high and as wide apart as the bytes say. */
function stripes(seed: Uint8Array, fill: string): Element[] {
  let y = 560;
  return Array.from(seed.subarray(1, 10), (byte) => {
    const thick = 2 + (byte & 15);
    const stripe = x('rect', { y: String(y), width: '100%', height: String(thick), fill });
    y += thick + 4 + (byte >> 4);
    return stripe;
  });
}
