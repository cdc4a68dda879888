/** Turns of a conversation: who speaks is strong, and each paragraph of a speech knows whose it is. */
import type { Paragraph, Root, RootContent, Strong, Text } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { type Role, roleOf } from '../article.js';
import { isSaid, type Passage, silent, speakersIn, type Turn, turnOf } from '../parse/text/turn.js';
import { sliceText } from './slice.js';

/** Roles of blocks that do not stand between two turns, or not in Markdown. */
const apart = new Set<Role | undefined>(['chrome', 'date', 'byline', 'title', 'subtitle', 'lead']);

/** Most paragraphs of a speech behind its first. */
const mostFurther = 8;

/** Gives paragraphs in which somebody speaks their role. The tree is changed. */
export function turns(tree: Root): void {
  const blocks = tree.children.filter((node) => !apart.has(roleOf(node)));
  const passages = blocks.map((node, index) => passageOf(node, blocks[index + 1]));
  const speakers = speakersIn(passages);
  if (speakers.size === 0) return;
  /** Paragraphs since the last turn that go on with it if another turn follows. */
  let open: { turn: Turn; further: Paragraph[] } | undefined;
  for (const [index, node] of blocks.entries()) {
    const { turn } = passages[index]!;
    if (node.type === 'paragraph' && turn && speakers.has(turn.key)) {
      for (const paragraph of open?.further ?? []) give(paragraph, open!.turn);
      open = { turn, further: [] };
      give(node, turn);
      markName(node, turn);
      const next = blocks[index + 1];
      if (isNameAlone(node) && next?.type === 'paragraph' && !passages[index + 1]!.turn) give(next, turn);
    } else if (node.type === 'paragraph' && isOpen(node) && (open?.further.length ?? 0) < mostFurther)
      open?.further.push(node);
    else open = undefined;
  }
}

const isOpen = (node: RootContent) => roleOf(node) === undefined || roleOf(node) === 'turn';

function give(node: Paragraph, { name }: Turn): void {
  node.data = { ...node.data, role: 'turn', speaker: name };
}

/** Whether nothing but a name and a colon stands in a paragraph, so that what is said stands in the next. */
const isNameAlone = (node: Paragraph) => /[:：]$/.test(plainText(node));

function passageOf(node: RootContent, next: RootContent | undefined): Passage {
  const turn = node.type === 'paragraph' && isOpen(node) ? turnOf(headOf(node)) : undefined;
  if (!turn) return silent;
  const said = isNameAlone(node as Paragraph) && next?.type === 'paragraph' ? next : node;
  return { turn, isSaid: isSaid(plainText(said)) };
}

/** What a paragraph begins with, as far as the name of a speaker may reach: plain, or strong already. */
function headOf({ children }: Paragraph): string {
  const [first, second] = children;
  if (first?.type === 'text') return first.value;
  return first?.type === 'strong' && second?.type === 'text' ? plainText(first) + second.value : '';
}

function markName(node: Paragraph, { name }: Turn): void {
  const [first, ...rest] = node.children;
  if (first?.type !== 'text') return;
  const part = sliceText(first, 0, name.length);
  const strong: Strong = {
    type: 'strong',
    children: [part],
    ...(part.position && { position: part.position }),
  };
  const behind: Text[] =
    first.value.length > name.length ? [sliceText(first, name.length, first.value.length)] : [];
  node.children = [strong, ...behind, ...rest];
}
