/** Cuts long texts into documents, because reading systems lay out a document as a whole before they show a page. */
import type { Element, ElementContent } from 'hast';
import { CONTINUE, EXIT, visit } from 'unist-util-visit';

/** So many characters stay in one document. */
const whole = 64_000;

/**
 * How many characters a document must hold before the next heading of a level begins another one; the last figure is for
 * blocks without headings.
 *
 * Each document begins on a page of its own: so does a chapter anyhow, unless what is before it is the mere name of a part.
 */
const enough = [0, 0, 1_000, 8_000, 32_000, 32_000, 32_000, whole];

interface Block {
  node: ElementContent;
  /** In characters. */
  size: number;
  /** Level of the heading that it is or begins with; 7 is none. */
  level: number;
}

/** The blocks of an article as runs, each of which becomes a document. */
export function split(nodes: readonly ElementContent[]): ElementContent[][] {
  const blocks = nodes.map((node) => ({ node, size: sizeOf(node), level: levelOf(node) }));
  return cut(blocks, 2).map((run) => run.map(({ node }) => node));
}

/** Cuts at the headings of a level; what is still too long, at those of the next. */
function cut(blocks: Block[], level: number): Block[][] {
  if (level === enough.length || blocks.reduce((sum, { size }) => sum + size, 0) <= whole) return [blocks];
  const runs: Block[][] = [[]];
  let filled = 0;
  for (const block of blocks) {
    if (block.level <= level && filled > enough[level]!) {
      runs.push([]);
      filled = 0;
    }
    runs.at(-1)!.push(block);
    filled += block.size;
  }
  return runs.flatMap((run) => cut(run, level + 1));
}

function sizeOf(node: ElementContent): number {
  let size = 0;
  visit(node, 'text', ({ value }) => {
    size += value.length;
  });
  return size;
}

/** Level of the heading that a block is, or that a section begins with. */
function levelOf(node: ElementContent): number {
  let level = 7;
  visit(node, 'element', ({ tagName }: Element) => {
    if (/^h[1-6]$/.test(tagName)) level = Number(tagName[1]);
    return tagName === 'section' ? CONTINUE : EXIT;
  });
  return level;
}
