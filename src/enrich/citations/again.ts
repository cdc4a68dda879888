/** “Ibid.” and “op. cit.”: a source that was cited before, where it can be no other one. */
import type { FootnoteDefinition, Nodes, Parent, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { later } from '../../later.js';
import { swift } from '../../parse/text/western.js';
import { languages } from '../../parse/words/index.js';
import { each } from '../../tree.js';
import { eachInline, type Find, replaceInTexts } from '../inline.js';
import { linkTo, nameIn, year } from './entries.js';
import { isApart } from './usage.js';

/** Words of all languages as a pattern: their stops may be missing, and the blanks behind these. */
const anyOf = (words: readonly string[]) =>
  `(?:${words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/\.\s/g, '\\.?\\s?'))
    .join('|')})`;
const ibid = anyOf(languages.flatMap(({ ibid = [] }) => ibid));
const opCit = anyOf(languages.flatMap(({ opCit = [] }) => opCit));

/** The source that was named last. */
const same = `${ibid}(?![\\p{L}])\\.?`;
/** A work that was named before, behind the name of its author. */
const named = `(?<name>\\p{L}[^,.;:()\\d]{1,60}?),?\\s?${opCit}(?![\\p{L}])\\.?`;
/** The patterns are large, and most texts have none of the words. */
const telling = swift(`(?<!\\p{L})(?:${ibid}|${opCit})`, 'i');
const patterns = {
  /** In the text it stands in brackets, before a page. */
  text: later(() => new RegExp(`(?<=[([（［]\\s?)(?:${same}|${named})(?=\\s*[,:;.)\\]）］\\d])`, 'giu')),
  /** In a list it begins an entry. */
  entry: later(() => new RegExp(`^(?:${same}|${named})(?=\\s*(?:[,:;.\\d]|$))`, 'giu')),
};

/** Links such words to the sources that they stand for. The tree is changed. */
export function citedAgain(tree: Root): void {
  const sources = new Map<string, FootnoteDefinition>();
  each(tree, 'footnoteDefinition', (node) => void sources.set(node.identifier, node));
  if (sources.size === 0) return;
  const text = new Memory(sources);
  for (const child of tree.children) eachInline(child, (node) => walk(node, text), isApart);
  const list = new Memory(sources);
  for (const node of sources.values()) readEntry(node, list);
}

/** What was cited up to a place. */
class Memory {
  /** Nothing where several sources were cited together. */
  last: string | undefined;
  readonly #names = new Map<string, string | undefined>();
  /** Those whose names nobody has asked for yet: hardly any text does. */
  #unread: string[] = [];

  constructor(readonly sources: ReadonlyMap<string, FootnoteDefinition>) {}

  add(identifier: string, isAlone: boolean): void {
    this.last = isAlone ? identifier : undefined;
    this.#unread.push(identifier);
  }

  #read(identifier: string): void {
    const source = this.sources.get(identifier);
    const name = source && nameIn(plainText(source).normalize('NFC'));
    if (!name) return;
    for (const part of new Set([name, name.split(' ').at(-1)!])) {
      const known = this.#names.has(part) && this.#names.get(part) !== identifier;
      this.#names.set(part, known ? undefined : identifier);
    }
  }

  /** The one source of an author; none where there are two. */
  by(name: string): string | undefined {
    for (const identifier of this.#unread) this.#read(identifier);
    this.#unread = [];
    return this.#names.get(name.normalize('NFC').trim());
  }

  /** @param since What stands between the last citation and the text. */
  find(text: string, kind: keyof typeof patterns, since = ''): Find[] {
    if (!telling(text).test(text)) return [];
    return [...text.matchAll(patterns[kind]())].flatMap((match) => {
      if (otherCitation().test(since + text.slice(0, match.index))) return [];
      const name = match.groups?.name;
      const source = name === undefined ? this.last : this.by(name);
      if (source === undefined) return [];
      return [
        { start: match.index, end: match.index + match[0].length, node: (part) => linkTo(source, part) },
      ];
    });
  }
}

/** Brackets with a number in them may cite a source that is not known. */
const otherCitation = later(() => /[([（［][^()[\]（）［］]*\p{Nd}[^()[\]（）［］]*[)\]）］]/u);

const twoWords = swift(String.raw`\p{L}\s\p{L}`);

/** Follows the citations of a text in their order. */
function walk(parent: Pick<Parent, 'children'>, memory: Memory): void {
  let between = 'the text before';
  parent.children = (parent.children as Nodes[]).flatMap((child) => {
    if (child.type === 'text') {
      const since = between;
      between += child.value;
      const alone: Pick<Parent, 'children'> = { children: [child] };
      replaceInTexts(alone, (text) => memory.find(text, 'text', since));
      return alone.children as Nodes[];
    }
    const source = sourceOf(child);
    if (source !== undefined) {
      memory.add(source, twoWords(between).test(between));
      between = '';
    } else if ('children' in child) walk(child, memory);
    return [child];
  }) as Parent['children'];
}

function sourceOf(node: Nodes): string | undefined {
  if (node.type === 'footnoteReference') return node.identifier;
  return node.type === 'link' ? node.data?.source : undefined;
}

/** An entry that is “ibid.” stands for the one before, and so does what stands behind it. */
function readEntry(node: FootnoteDefinition, memory: Memory): void {
  const [paragraph] = node.children;
  if (paragraph?.type !== 'paragraph') return;
  const [first] = paragraph.children;
  const linked = first && sourceOf(first);
  const found = first?.type === 'text' ? memory.find(first.value, 'entry') : [];
  if (found.length > 0 && first?.type === 'text') {
    const alone: Pick<Parent, 'children'> = { children: [first] };
    replaceInTexts(alone, () => found);
    paragraph.children.splice(0, 1, ...(alone.children as typeof paragraph.children));
  } else if (linked === undefined) memory.add(node.identifier, !namesTwoWorks(plainText(node)));
}

const aYear = new RegExp(year);

/** Whether a semicolon stands between two years. */
function namesTwoWorks(entry: string): boolean {
  const first = entry.search(aYear);
  const parting = first < 0 ? -1 : entry.indexOf(';', first);
  return parting >= 0 && aYear.test(entry.slice(parting));
}
