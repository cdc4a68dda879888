/**
 * Markers, lists of sources and messages, a short document for each: `fixtures/citations/NAME.txt` holds why it is there,
 * the text, and what a person says of it — its blocks by their lines, each marker with its line and column and the line of
 * the source that it leads to, and all messages.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert.js';
import { enrich } from '../../src/enrich/index.js';
import type { Diagnostic } from '../../src/messages.js';
import { fromArticle } from '../../src/parse/index.js';
import { each } from '../../src/tree.js';
import { outlineOf } from '../outline.js';
import { printedOf, printedOfTree } from '../properties/fidelity.js';

const folder = new URL('../../fixtures/citations/', import.meta.url);
const names = readdirSync(folder).map((file) => file.replace('.txt', ''));

const title = /^=== (?:text|blocks|citations|messages)\n/m;

function sectionsOf(name: string) {
  const [, text, blocks, citations, messages] = readFileSync(new URL(`${name}.txt`, folder), 'utf8').split(
    title,
  );
  return { text: text!, blocks: blocks!, citations: citations!, messages: messages! };
}

describe.each(names)('%s', (name) => {
  const { text, ...truth } = sectionsOf(name);
  const bytes = new TextEncoder().encode(text);
  const told: Diagnostic[] = [];
  const tree = enrich(fromArticle(bytes, { report: (one) => told.push(one) }), {
    report: (one) => told.push(one),
  });

  it('is what a person says it is', () => {
    expect({
      blocks: blocksOf(tree),
      citations: linesOf(citationsOf(tree)),
      messages: linesOf(told.map(messageOf)),
    }).toEqual(truth);
  });

  it('loses nothing', () => {
    expect(printedOfTree(tree)).toBe(printedOf(text));
  });

  it('has each source under its label in HTML, and a way there and back for each citation', async () => {
    const html = (await convert(bytes, { to: 'html' })).outputs.get('html') as string;
    const sources = [...html.matchAll(/<li id="source-/g)];
    expect(sources).toHaveLength(sourcesOf(tree).length);
    for (const [, place] of html.matchAll(/ href="#((?:source|cite)-[^"]+)"/g))
      expect(html).toContain(` id="${decodeURIComponent(place!)}"`);
  });

  it('gives the same HTML by way of Markdown', async () => {
    const direct = await convert(bytes, { to: ['md', 'html'] });
    const again = await convert(direct.outputs.get('md')!, { to: 'html', from: 'markdown' });
    expect(again.outputs.get('html')).toBe(direct.outputs.get('html'));
  });
});

const linesOf = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');

const blocksOf = (tree: Root) =>
  outlineOf(tree)
    .replace(/^[\s\S]*?---\n/, '')
    .replace(/^cite .*\n/gm, '');

function sourcesOf(tree: Root): FootnoteDefinition[] {
  const found: FootnoteDefinition[] = [];
  each(tree, 'footnoteDefinition', (node) => void found.push(node));
  return found;
}

/** Each marker with its place, and the line of its source. */
function citationsOf(tree: Root): string[] {
  const lines = new Map(sourcesOf(tree).map((node) => [node.identifier, node.position!.start.line]));
  const found: string[] = [];
  const note = (node: Nodes, printed: string, source: string) => {
    const { line, column } = node.position!.start;
    found.push(`${line}:${column} ${printed} → ${lines.get(source)}`);
  };
  const walk = (node: Nodes) => {
    if (node.type === 'footnoteReference') note(node, node.data!.marker!, node.identifier);
    if (node.type === 'link' && node.data?.source) note(node, plainText(node), node.data.source);
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(tree);
  return found;
}

const messageOf = ({ severity, rule, text, place }: Diagnostic) =>
  `${place?.start.line}:${place?.start.column} ${severity} ${rule}: ${text}`;
