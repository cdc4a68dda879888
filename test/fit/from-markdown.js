// Articles of known structure from articles in Markdown: what its author marked up is true of the text without the marks.
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as textOf } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { parse } from 'yaml';
import { languages } from '../../dist/parse/words/index.js';
import { tokensOf } from './tokens.js';

/** Templates and HTML between the paragraphs, which no reader sees. */
const unseen = /\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}|<!--[\s\S]*?-->|^\{:.*\}$/gm;
/** Orders of what stands at the head: title, date and byline, a line each or with a stroke between them. */
const heads = [
  ['T', 'D', 'B'],
  ['T', 'B', 'D'],
  ['T', 'BD'],
  ['D', 'T', 'B'],
  ['B', 'T'],
  ['T', 'b', 'D'],
  ['T', 'D'],
  ['T'],
];

/**
 * Reads an article in Markdown with front matter: `title`, `author`, `date` and `lang`.
 * @param markdown Its text.
 * @param random Gives numbers from 0 to 1.
 * @returns The text without markup and its structure, as in the corpus; undefined where there is too little of either.
 */
export function articleOf(markdown, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const [, yaml, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(markdown) ?? [undefined, '', markdown];
  const known = { lang: 'en', ...parse(yaml) };
  const tree = fromMarkdown(body.replace(unseen, ''), {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const blocks = tree.children.flatMap((node) => blocksOf(node));
  if (blocks.length < 6 || !known.title) return undefined;
  const front = headOf(known, pick(heads), pick);
  let text = '';
  let at = 0;
  const placed = (part) => {
    const printed = part.label ? `${part.label} ${part.text}` : part.text;
    text += `${printed}\n\n`;
    const start = at;
    at += tokensOf(printed).length;
    return { ...part, span: [start, at] };
  };
  const truth = {
    lang: known.lang,
    layout: 'L1',
    metadata: { title: known.title, byline: known.author ?? null, date: known.date ?? null },
    front: front.map(placed),
    blocks: blocks.map(placed),
    boilerplate: [],
    citations: [],
    neutral: [],
  };
  return { text, truth };
}

function headOf({ title, author, date, lang }, order, pick) {
  const words = languages.find((one) => one.lang === lang)?.by ?? ['by'];
  const by = author && `${capital(pick(words))} ${author}`;
  const day =
    date &&
    new Intl.DateTimeFormat(lang, { dateStyle: pick(['long', 'medium', 'full']), timeZone: 'UTC' }).format(
      new Date(date),
    );
  const parts = {
    T: title && { role: 'title', text: String(title) },
    D: day && { role: 'date', text: day },
    B: by && { role: 'byline', text: by },
    b: author && { role: 'byline', text: author },
    BD: by && day && { role: 'byline+date', text: `${by} | ${day}` },
  };
  return order.flatMap((part) => parts[part] ?? []);
}

const capital = (word) => word[0].toUpperCase() + word.slice(1);

function blocksOf(node, depth = 1) {
  const text = plain(node);
  if (node.type === 'list') return node.children.flatMap((item, index) => itemOf(item, node, index, depth));
  if (node.type === 'code') return node.value.trim() ? [{ type: 'code', text: node.value }] : [];
  if (
    !/[\p{L}\p{Nd}]/u.test(text) ||
    ['html', 'definition', 'footnoteDefinition', 'table'].includes(node.type)
  )
    return [];
  if (node.type === 'heading') return [{ type: 'heading', text }];
  if (node.type === 'blockquote')
    return node.children.flatMap((child) =>
      child.type === 'paragraph'
        ? [{ type: hasBreaks(child) ? 'verse' : 'blockquote', text: plain(child) }]
        : blocksOf(child),
    );
  return [{ type: hasBreaks(node) ? 'verse' : 'paragraph', text }];
}

function itemOf(item, { ordered, start }, index, depth) {
  const [first, ...rest] = item.children;
  if (first?.type !== 'paragraph' || !/\p{L}/u.test(plain(first)))
    return item.children.flatMap((child) => blocksOf(child, depth));
  const own = {
    type: 'list_item',
    ordered,
    depth,
    text: plain(first),
    ...(ordered && { label: String((start ?? 1) + index) }),
  };
  return [own, ...rest.flatMap((child) => blocksOf(child, depth + 1))];
}

const hasBreaks = ({ children }) => children?.filter(({ type }) => type === 'break').length > 1;

/** The text of a node on one line, but for verse. */
function plain(node) {
  if (!node.children) return node.type === 'html' ? '' : (node.value ?? '');
  const children = node.children.map((child) => (child.type === 'break' ? lineBreak : child));
  const text = textOf({ ...node, children }, { includeImageAlt: false, includeHtml: false });
  return text
    .replace(/[^\S\u2028]+/g, ' ')
    .replace(/ ?\u2028 ?/g, '\n')
    .trim();
}

const lineBreak = { type: 'text', value: '\u2028' };
