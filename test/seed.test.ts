/** The article that the project was begun for, where it is at hand. Its text is not part of the project. */
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { type Conversion, convert } from '../src/convert.js';
import { shared } from './shared.js';

const seed = shared('seed/article.txt');
const reason = seed ? '' : ' (skipped: ../shared/seed is not here)';

describe.skipIf(!seed)(`the seed article${reason}`, async () => {
  const { tree, meta, messages } = seed ? await convert(seed, { to: 'md' }) : ({} as Conversion);
  const lines = (type: string) => {
    const found: number[] = [];
    visit(tree, type, (node) => {
      found.push(node.position!.start.line);
    });
    return found;
  };

  it('has its metadata', () => {
    expect(meta).toMatchObject({ authors: ['Taras Shevchuk'], date: '2025-09-03', lang: 'en' });
    expect(meta.title).toBe(plainText(tree.children.find((node) => node.position?.start.line === 4)));
    expect(meta.description).toBe(plainText(tree.children.find((node) => node.position?.start.line === 6)));
  });

  it('has seven headings of one depth, and one over the sources', () => {
    const headings = tree.children.filter((node) => node.type === 'heading' && node.depth === 2);
    expect(headings.map((node) => node.position!.start.line)).toEqual([20, 38, 48, 58, 64, 72, 78, 82]);
  });

  it('has twenty-nine paragraphs of text', () => {
    const text = tree.children.filter(
      (node) => ['paragraph', 'blockquote'].includes(node.type) && !node.data,
    );
    expect(text).toHaveLength(29);
  });

  it('pairs all quotation marks', () => {
    expect(lines('inlineQuote')).toHaveLength(45);
  });

  it('keeps four sources in order, under their labels and printed marks', () => {
    const sources = tree.children.filter((node) => node.type === 'footnoteDefinition');
    expect(sources.map(({ label }) => label)).toEqual(['1', '2', '3', '4']);
    expect(sources.map(({ data }) => data?.marker)).toEqual(['[1]', '2.', '[3]', '(4)']);
    expect(plainText(sources[0])).toMatch(/#$/);
  });

  it('ties three citations to them', () => {
    const found: [number, string][] = [];
    visit(tree, 'footnoteReference', (node) => {
      found.push([node.position!.start.line, node.identifier]);
    });
    expect(found).toEqual([
      [42, '2'],
      [54, '3'],
      [56, '4'],
    ]);
  });

  it('sets three lines of page chrome aside and tells of it', () => {
    const rules = messages.map(({ ruleId, line }) => `${line} ${ruleId}`);
    expect(rules).toEqual([
      '84 source-uncited',
      '84 mixed-source-marks',
      '92 page-chrome',
      '94 page-chrome',
      '96 page-chrome',
    ]);
  });
});
