/**
 * Hyphens that an author ends a line with, as in verse. Programs that take text out drop a hyphen at the end of a line and
 * join the next one to it, as if a typesetter had divided a word there; not so where it stands for itself and a blank.
 */
import { glyphsIn } from './glyphs.js';
import { type Operation, operations } from './operations.js';
import { sameLine } from './reading-order.js';
import type { TextOf } from './text-object.js';

/** ISO 32000-1, 14.9.4: in UTF-16, a hyphen and a blank. */
const begin = '/Span <</ActualText <FEFF002D0020>>>BDC\n';
const end = '\nEMC';

/** What a text object ends with, as browsers write it. */
const lastGlyph = /<([\da-f]{4})> Tj\s+ET/gi;

/**
 * Has hyphens at the ends of tagged lines stand for more.
 *
 * @param content A decoded content stream, a character for each byte.
 * @param hyphens Glyphs that are hyphens in any of its fonts: where none of them ends a line, nothing is looked through.
 */
export function keepHyphens(content: string, textOf: TextOf, hyphens: ReadonlySet<string>): string {
  if (!someTextEndsIn(hyphens, content)) return content;
  const parts: string[] = [];
  let at = 0;
  for (const hyphen of hyphensAtLineEnds(content, textOf)) {
    parts.push(content.slice(at, hyphen.start), begin, content.slice(hyphen.start, hyphen.end), end);
    at = hyphen.end;
  }
  return [...parts, content.slice(at)].join('');
}

/** A text object ends where the font changes, too: whether its line goes on is told by the place of the next one. */
function* hyphensAtLineEnds(content: string, textOf: TextOf): Generator<Operation> {
  let waiting: { hyphen: Operation; baseline: number } | undefined;
  let font = '';
  let baseline = 0;
  let depth = 0;
  let last: Operation | undefined;
  for (const operation of operations(content)) {
    const { operator } = operation;
    if (operator === 'Tf') font = operation.operands[0]!.slice(1);
    else if (operator === 'BMC' || operator === 'BDC') depth++;
    else if (operator === 'EMC') depth--;
    else if (operator === 'Tm') {
      baseline = Number(operation.operands[5]);
      if (waiting && Math.abs(baseline - waiting.baseline) > sameLine) yield waiting.hyphen;
      waiting = undefined;
    } else if (operator === 'ET' && depth > 0 && last && isHyphen(last, font, textOf))
      waiting = { hyphen: last, baseline };
    last = operation;
  }
  if (waiting) yield waiting.hyphen;
}

function someTextEndsIn(glyphs: ReadonlySet<string>, content: string): boolean {
  for (const [, glyph] of content.matchAll(lastGlyph)) if (glyphs.has(glyph!.toLowerCase())) return true;
  return false;
}

function isHyphen(operation: Operation, font: string, textOf: TextOf): boolean {
  if (operation.operator !== 'Tj') return false;
  const [glyph, ...others] = glyphsIn(operation.operands[0]!);
  return glyph !== undefined && others.length === 0 && textOf(font, glyph) === '-';
}
