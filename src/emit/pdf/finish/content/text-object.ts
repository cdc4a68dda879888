/** Text objects of a content stream, as browsers write them: glyph after glyph, each with its place. */
import { glyphsIn } from './glyphs.js';
import type { Operation } from './operations.js';

/** The text of a glyph of a font, by their names. */
export type TextOf = (font: string, glyph: string) => string;

/** Letters from right to left or from left to right, numbers, or neither. */
export type Direction = 'rtl' | 'ltr' | 'number' | 'neutral';

/** Where something begins. */
export interface Place {
  x: number;
  baseline: number;
}

/** What is painted. Without a place it stays where it is. */
export interface Painted {
  content: string;
  direction: Direction;
  place?: Place | undefined;
}

/** Glyphs that stay together: those of one text that replaces them, or all between two of these. */
interface Stretch extends Place {
  /** What begins and ends marked content around it. */
  around: readonly [begin: string, end: string];
  glyphs: string[];
}

const rightToLeft =
  /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The direction of a text. */
export function directionOf(text: string): Direction {
  if (rightToLeft.test(text)) return 'rtl';
  if (/\p{L}/u.test(text)) return 'ltr';
  return /\p{N}/u.test(text) ? 'number' : 'neutral';
}

/**
 * Reads a text object; the stretches of a right-to-left one come in the order of reading. Within a stretch the order
 * stays, and no glyph stands elsewhere on the page.
 *
 * @param inside Its operations between `BT` and `ET`.
 * @param written The whole of it.
 * @param source The stream that it is of.
 */
export function textObject(
  inside: readonly Operation[],
  written: string,
  source: string,
  textOf: TextOf,
): Painted {
  const reader = new Reader(source, textOf);
  const known = inside.every((operation) => reader.read(operation));
  const [first] = reader.stretches;
  if (!known || !first) return { content: written, direction: 'neutral' };
  const direction = directionOf(reader.text);
  const { x, baseline } = first;
  const content = direction === 'rtl' && reader.stretches.length > 1 ? reader.inReadingOrder() : written;
  return { content, direction, place: { x, baseline } };
}

const nothing = ['', ''] as const;

class Reader {
  text = '';
  readonly stretches: Stretch[] = [];
  readonly #source: string;
  readonly #textOf: TextOf;
  #around: Stretch['around'] = nothing;
  #whole: Stretch['around'] = nothing;
  #open: Stretch | undefined;
  #font: { name: string; written: string } | undefined;
  /** Scale and slant, and where the pen is. */
  #matrix: number[] = [];
  #x = 0;
  #y = 0;

  constructor(source: string, textOf: TextOf) {
    this.#source = source;
    this.#textOf = textOf;
  }

  /** @returns Whether it is one of the operations that browsers write, where they write it. */
  read({ operator, operands, start, end }: Operation): boolean {
    const written = this.#source.slice(start, end);
    if (operator === 'Tf') return this.#setFont(operands[0]!.slice(1), written);
    if (operator === 'Tm') return this.#setMatrix(operands.map(Number));
    if (operator === 'Td') return this.#move(Number(operands[0]), Number(operands[1]));
    if (operator === 'Tj') return this.#show(operands[0]!);
    if (operator === 'BMC' || operator === 'BDC') return this.#begin(written);
    return operator === 'EMC' && this.#end(written);
  }

  #setFont(name: string, written: string): boolean {
    const again = this.#font !== undefined;
    this.#font = { name, written };
    return !again;
  }

  #setMatrix([a, b, c, d, x, y]: number[]): boolean {
    const again = this.#matrix.length > 0;
    this.#matrix = [a!, b!, c!, d!];
    this.#x = x!;
    this.#y = y!;
    return !again && b === 0;
  }

  #move(x: number, y: number): boolean {
    const [a, , c, d] = this.#matrix;
    if (a === undefined) return false;
    this.#x += a * x + c! * y;
    this.#y += d! * y;
    return true;
  }

  #show(string: string): boolean {
    if (!this.#font || this.#matrix.length === 0) return false;
    this.text += glyphsIn(string)
      .map((glyph) => this.#textOf(this.#font!.name, glyph))
      .join('');
    this.#open ??= this.#opened();
    const place = [this.#x, this.#y].map(rounded).join(' ');
    this.#open.glyphs.push(`${this.#matrix.join(' ')} ${place} Tm ${string} Tj\n`);
    return true;
  }

  #opened(): Stretch {
    const stretch = { x: this.#x, baseline: this.#y, around: this.#around, glyphs: [] };
    this.stretches.push(stretch);
    return stretch;
  }

  /** Around all there may be a mark that characters are in reverse, and within that replaced texts. */
  #begin(written: string): boolean {
    this.#open = undefined;
    const mark = [`${written}\n`, 'EMC\n'] as const;
    if (/ReversedChars/.test(written)) {
      if (this.#whole !== nothing || this.stretches.length > 0) return false;
      this.#whole = mark;
      return true;
    }
    const nested = this.#around !== nothing;
    this.#around = mark;
    return !nested;
  }

  #end(written: string): boolean {
    this.#open = undefined;
    this.#around = nothing;
    return written === 'EMC';
  }

  inReadingOrder(): string {
    const stretches = this.stretches
      .toReversed()
      .map(({ around: [begin, end], glyphs }) => `${begin}${glyphs.join('')}${end}`);
    return ['BT\n', this.#whole[0], this.#font!.written, '\n', ...stretches, this.#whole[1], 'ET\n'].join('');
  }
}

/** A hundred-thousandth of a point is seen by nobody. */
const rounded = (value: number) => Math.round(value * 1e5) / 1e5;
