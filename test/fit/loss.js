// How wrong a reading of some lines is: what the corpus's scorer would take off for it, about.
import { tokensOf } from './tokens.js';

/** What the scorer takes each role for. */
const kinds = {
  title: 'title',
  date: 'date',
  byline: 'byline',
  author: 'byline',
  lead: 'lead',
  heading: 'heading',
  sources: 'heading',
  paragraph: 'paragraph',
  quotation: 'blockquote',
  attribution: 'blockquote',
  verse: 'verse',
  code: 'code',
  item: 'list_item',
  source: 'reference',
  chrome: 'chrome',
  break: 'none',
  caption: 'paragraph',
  row: 'table',
};
const typeOf = (type) => (type === 'pre' ? 'code' : type);
const judged = new Set(['heading', 'blockquote', 'list_item', 'reference', 'verse', 'code']);

/** @returns {number[]} A loss for each candidate, 0 where it is right or nothing judges it. */
export function losses(candidates, lines, text, truth) {
  const known = labelled(text, lines, truth);
  const cost = costsOf(truth, known.sizes);
  return candidates.map(({ role, first, last }) => {
    const counts = new Map();
    let total = 0;
    for (let at = known.starts[first]; at < known.starts[last + 1]; at++) {
      const label = known.labels[at];
      if (label === -1) continue;
      counts.set(label, (counts.get(label) ?? 0) + 1);
      total++;
    }
    let sum = 0;
    for (const [label, count] of counts)
      sum += lossOf(kinds[role], label, count, total, known.sizes, truth, cost);
    return sum;
  });
}

/** What a mistake of each kind takes off the score of this article, in hundredths. */
function costsOf(truth, sizes) {
  const count = new Map();
  let blocks = 0;
  truth.blocks.forEach((block, index) => {
    if (!sizes[index]) return;
    const type = typeOf(block.type);
    blocks++;
    if (!block.soft && judged.has(type)) count.set(type, (count.get(type) ?? 0) + 1);
  });
  const { title, byline, date } = truth.metadata;
  const parts = {
    types: count.size > 0 ? 3 : 1.5,
    meta: 2,
    cite: truth.citations.length > 0 ? 2 : 0,
    chrome: truth.boilerplate.length > 0 ? 1 : 0,
    seg: 2,
  };
  const whole = Object.values(parts).reduce((a, b) => a + b, 0) / 100;
  const kindsPresent = Math.max(1, count.size);
  const of = (type) => parts.types / whole / kindsPresent / ((count.get(type) ?? 4) + 1);
  return {
    type: Object.fromEntries([...judged].map((type) => [type, of(type)])),
    cut: parts.seg / whole / (blocks + 2),
    credit: parts.meta / whole / [title, byline, date].filter(Boolean).length,
    chrome: 1 / whole / (truth.boilerplate.length + 1),
    dropped: 1 / whole / (truth.boilerplate.length + 1) + 150 / (blocks + 10),
  };
}

function lossOf(kind, label, count, total, sizes, truth, cost) {
  if (label === -3)
    return kind === 'chrome' ? 0 : (cost.chrome + 0.3 * cost.cut) * (kind === 'paragraph' ? 1 : 1.1);
  if (label <= -10) return creditLoss(kind, truth.front[-10 - label].role, count / total, cost);
  if (kind === 'lead') kind = 'paragraph';
  const block = truth.blocks[label];
  const type = typeOf(block.type);
  const share = count / sizes[label];
  if (kind === 'chrome') return cost.dropped * (block.titlePage || type === 'table' ? 0.2 : share);
  if (kind === 'title' || kind === 'date' || kind === 'byline')
    return cost.credit * (kind === 'title' ? 1 : 0.5);
  if (block.soft || block.titlePage) return 0;
  if (type === 'table') return kind === 'heading' ? 0.1 * cost.type.heading : 0;
  const overlap = count / (sizes[label] + total - count);
  const cut = overlap >= 0.9 ? 0 : cost.cut * Math.min(1, share + 0.2);
  if (kind === type || (type === 'caption' && kind === 'paragraph'))
    return (
      cut +
      (overlap >= 0.8 ||
      type === 'verse' ||
      type === 'code' ||
      type === 'blockquote' ||
      type === 'paragraph' ||
      type === 'caption'
        ? 0
        : cost.type[type])
    );
  if (block.inQuote && kind === 'blockquote') return cut;
  // The scorer takes verse and code for one: to confuse them is no great fault.
  if ((kind === 'verse' && type === 'code') || (kind === 'code' && type === 'verse'))
    return cut + 0.3 * cost.type[type];
  const missed = judged.has(type)
    ? cost.type[type] * (type === 'verse' || type === 'code' || type === 'blockquote' ? share : 1)
    : 0;
  const wrong = judged.has(kind) ? cost.type[kind] * (count / total) : 0;
  return missed + 0.5 * wrong + cut;
}

function creditLoss(kind, role, part, cost) {
  if (role === 'dek') return kind === 'lead' || kind === 'paragraph' ? 0 : cost.credit * 0.3;
  if (kind === role || (role === 'byline+date' && kind === 'byline'))
    return part > 0.9 ? 0 : 0.7 * cost.credit;
  if (role !== 'title' && kind === 'paragraph') return 0.9 * cost.credit;
  return cost.credit * (kind === 'chrome' ? 0.9 : 1);
}

/** The truth of each token, and the first token of each line. */
function labelled(text, lines, truth) {
  const starts = new Int32Array(lines.length + 1);
  let count = 0;
  lines.forEach((line, index) => {
    starts[index] = count;
    count += tokensOf(text.slice(line.start, line.end)).length;
  });
  starts[lines.length] = count;
  const labels = new Int32Array(count).fill(-1);
  const mark = (span, label) => {
    labels.fill(label, span[0], span[1]);
  };
  for (const [index, { span }] of truth.blocks.entries()) mark(span, index);
  for (const [index, { span }] of truth.front.entries()) mark(span, -10 - index);
  for (const { span } of truth.boilerplate) mark(span, -3);
  for (const at of truth.neutral) labels[at] = -1;
  const sizes = new Int32Array(truth.blocks.length);
  for (const label of labels) if (label >= 0) sizes[label]++;
  return { labels, sizes, starts };
}
