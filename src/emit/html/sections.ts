/** Sections: a heading and what stands under it, as one element. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

/** An element whose children are still coming, and the level of its heading. */
interface Open {
  level: number;
  element: Pick<Element, 'children'>;
}

/**
 * Puts each heading from level 2 on, with what follows up to the next one of its level, into a `section`.
 *
 * @returns The blocks, each with a line end behind it.
 */
export function sectioned(blocks: readonly Element[]): ElementContent[] {
  const page = { children: [] as ElementContent[] };
  const open: Open[] = [{ level: 1, element: page }];
  for (const block of blocks) {
    const level = levelOf(block);
    while (level && open.length > 1 && open.at(-1)!.level >= level) open.pop();
    if (level && level > 1 && block.tagName !== 'section') {
      const section = h('section', '\n');
      add(open.at(-1)!, section);
      open.push({ level, element: section });
    }
    add(open.at(-1)!, block);
  }
  return page.children;
}

function add({ element }: Open, block: Element) {
  element.children.push(block, { type: 'text', value: '\n' });
}

/** The level of a heading, or of the one that a finished section begins with. */
function levelOf(block: Element): number | undefined {
  const first = block.tagName === 'section' ? block.children.find(isElement) : block;
  const level = first && /^h([1-6])$/.exec(first.tagName)?.[1];
  return level ? Number(level) : undefined;
}

export const isElement = (node: ElementContent): node is Element => node.type === 'element';
