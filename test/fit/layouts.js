// The same article in other layouts: what is true of it stays true, so that weights are not fitted to one layout's chance.
import { tokensOf } from './tokens.js';

/** Layouts that texts come in, and what each of them may look like. */
export const layouts = {
  scrape: { heading: ['plain'], quotation: ['marks', 'tab', 'gt'], gap: '\n\n' },
  paste: { heading: ['plain'], quotation: ['marks', 'tab', 'gt'], gap: '\n' },
  wrapped: { heading: ['plain', 'under', 'caps'], quotation: ['gt', 'indent'], gap: '\n\n', wide: true },
  book: {
    heading: ['plain', 'center', 'caps', 'capscenter'],
    quotation: ['indent'],
    gap: '\n',
    wide: true,
    indent: '    ',
  },
};
const bullets = ['-', '*', '•', '–'];
const labels = [(n) => `[${n}] `, (n) => `${n}. `, (n) => `(${n}) `, (n) => `${n}) `];

/**
 * Lays an article out anew.
 * @param text The article as it is in the corpus.
 * @param truth Its structure; spans count tokens.
 * @param layout A name of `layouts`.
 * @param random Gives numbers from 0 to 1.
 * @returns The new text and its structure.
 */
export function layOut(text, truth, layout, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const rules = layouts[layout];
  const style = {
    ...rules,
    heading: pick(rules.heading),
    title: pick(rules.heading),
    quotation: pick(rules.quotation),
    bullet: pick(bullets),
    label: pick(labels),
    hang: random() < 0.5 ? '  ' : '',
    width: rules.wide ? 58 + Math.floor(random() * 20) : Infinity,
  };
  const units = unitsOf(text, truth);
  let written = '';
  let at = 0;
  const shifted = new Map();
  units.forEach((unit, index) => {
    const body = drawn(unit, style);
    written += index === 0 ? body : gapBetween(units[index - 1], unit, style) + body;
    const count = tokensOf(body).length;
    shifted.set(unit.of, [at, at + count]);
    at += count;
  });
  const move = (parts) => parts.map((part) => ({ ...part, span: shifted.get(part) ?? [0, 0] }));
  return {
    text: `${written}\n`,
    truth: {
      ...truth,
      layout,
      blocks: move(truth.blocks),
      front: move(truth.front),
      boilerplate: move(truth.boilerplate),
      neutral: [],
    },
  };
}

/** Parts of an article in order, each with its text on one line unless its lines matter. */
function unitsOf(text, truth) {
  const places = [...text.normalize('NFC').matchAll(tokensOf.pattern)].map(({ index, 0: { length } }) => [
    index,
    index + length,
  ]);
  const kept = text.normalize('NFC');
  return [
    ...truth.front.map((part) => ({ of: part, type: part.role })),
    ...truth.blocks.map((part) => ({ of: part, type: part.type })),
    ...truth.boilerplate.map((part) => ({ of: part, type: 'chrome' })),
  ]
    .filter(({ of: { span } }) => span[1] > span[0])
    .sort((a, b) => a.of.span[0] - b.of.span[0])
    .map((unit) => {
      const [first, end] = unit.of.span;
      const raw = kept.slice(places[first][0], places[end - 1][1]);
      const known = unit.type === 'chrome' ? raw : unit.of.text.normalize('NFC');
      const labelled = tokensOf(known).length < end - first;
      return {
        ...unit,
        where: unit.of.where,
        text: known,
        label: labelled ? kept.slice(...places[first]) : undefined,
      };
    });
}

function drawn(unit, style) {
  const { type, text } = unit;
  const flat = text.replace(/\s*\n\s*/g, ' ');
  if (['verse', 'code', 'pre', 'table'].includes(type)) return indented(text, type === 'table' ? '' : '    ');
  if (type === 'title' || type === 'heading')
    return headed(flat, type === 'title' ? style.title : style.heading, style);
  if (['date', 'byline', 'byline+date'].includes(type))
    return style.title.includes('center') ? centred(flat, style) : flat;
  if (type === 'list_item') {
    const mark = unit.label ? `${unit.label}. ` : `${style.bullet} `;
    const edge = '  '.repeat((unit.of.depth ?? 1) - 1) + style.hang;
    return indented(wrap(flat, style.width - edge.length - 2, mark, ' '.repeat(mark.length)), edge);
  }
  if (type === 'reference')
    return wrap(flat, style.width, unit.label ? style.label(unit.label) : '', unit.label ? '    ' : '');
  if (type === 'blockquote') return quoted(flat, style);
  if (type === 'chrome' && unit.where) return flat;
  return wrap(flat, style.width, style.indent ?? '', '');
}

function quoted(text, { quotation, width }) {
  if (quotation === 'gt') return indented(wrap(text, width - 2, '', ''), '> ');
  if (quotation === 'tab') return `\t${text}`;
  if (quotation === 'indent')
    return indented(wrap(text, width - 8, '', ''), width < 66 ? '        ' : '    ');
  return /^["“«„「]/.test(text) ? text : `“${text}”`;
}

function headed(text, look, style) {
  const cased = look.startsWith('caps') ? text.toUpperCase() : text;
  const lines = wrap(cased, style.width, '', '').split('\n');
  if (look.endsWith('center')) return lines.map((line) => centred(line, style)).join('\n');
  return look === 'under' ? [...lines, '='.repeat(lines.at(-1).length)].join('\n') : lines.join('\n');
}

const centred = (text, { width }) =>
  ' '.repeat(Math.max(0, Math.floor(((width === Infinity ? 72 : width) - text.length) / 2))) + text;
const indented = (text, edge) =>
  text
    .split('\n')
    .map((line) => (line ? edge + line : line))
    .join('\n');

const pieces = /[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]|[^\s\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]+|\s+/g;
const columns = (text) =>
  [...text].reduce((sum, char) => sum + (/[\u3000-\u9fff\uff00-\uff60]/.test(char) ? 2 : 1), 0);

/** Breaks a text at blanks, and between characters that are written without blanks. */
function wrap(text, width, first, rest) {
  if (width === Infinity) return first + text;
  const lines = [first];
  let room = width - columns(first);
  let start = true;
  for (const piece of text.match(pieces) ?? []) {
    const blank = piece.trim() === '';
    const size = blank ? 1 : columns(piece);
    if (!start && !blank && size > room) {
      lines.push(rest);
      room = width - columns(rest);
      start = true;
    }
    if (start && blank) continue;
    lines[lines.length - 1] += blank ? ' ' : piece;
    room -= size;
    start = false;
  }
  return lines.map((line) => line.trimEnd()).join('\n');
}

/** What stands between two parts. */
function gapBetween(before, after, style) {
  const loose = style.gap;
  if (before.type === after.type && ['list_item', 'reference'].includes(after.type)) return '\n';
  if (before.type === 'chrome' && after.type === 'chrome' && loose === '\n\n') return '\n\n';
  if (style.indent === undefined) return loose;
  if (after.type === 'heading' || after.type === 'title') return '\n\n\n';
  const apart = new Set([
    'heading',
    'title',
    'date',
    'byline',
    'byline+date',
    'blockquote',
    'list_item',
    'verse',
    'code',
    'reference',
  ]);
  return apart.has(before.type) || apart.has(after.type) ? '\n\n' : '\n';
}
