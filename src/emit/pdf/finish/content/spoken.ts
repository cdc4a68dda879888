/** What the glyphs of a content stream stand for, where it says so itself. */
import { type Operation, operations } from './operations.js';

/** A stretch of marked content that is open. */
interface Open {
  /** As written, in hexadecimal digits. */
  text: string | undefined;
  /** Whether each of its glyphs is one. */
  whole: boolean;
}

const paintsText = new Set(['Tj', 'TJ', "'", '"']);
/** Glyph 0 of a font is its sign for “I have none”. */
const noGlyph = /^<(?:[\da-f]{4})*?0{4}(?:[\da-f]{4})*>$/i;

/**
 * Texts that replace glyphs (ISO 32000-1, 14.9.4), where all of these are there: letters that melt into one another.
 *
 * @param content A decoded content stream.
 */
export function spokenTexts(content: string): string[] {
  const texts: string[] = [];
  const open: Open[] = [];
  for (const operation of operations(content)) {
    const { operator, operands } = operation;
    if (operator === 'BMC' || operator === 'BDC') open.push({ text: actualText(operation), whole: true });
    else if (paintsText.has(operator) && operands.some((operand) => noGlyph.test(operand)))
      for (const stretch of open) stretch.whole = false;
    else if (operator === 'EMC') {
      const { text, whole } = open.pop() ?? {};
      if (text !== undefined && whole) texts.push(text);
    }
  }
  return texts.map((text) => utf16(text.replace(/^feff/i, '')));
}

function actualText({ operands }: Operation): string | undefined {
  const key = operands.indexOf('/ActualText');
  return key < 0 ? undefined : /^<([\da-f]*)>$/i.exec(operands[key + 1] ?? '')?.[1];
}

/** A text written as hexadecimal digits, four for each unit of UTF-16. */
export function utf16(digits: string): string {
  const units = digits.match(/[\da-f]{4}/gi) ?? [];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
}
