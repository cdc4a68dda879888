/** Which characters a page sets in which face. */
import type { Element, ElementContent } from 'hast';

/** One of the forms of a family. */
export interface Face {
  weight: 400 | 700;
  style: 'normal' | 'italic';
  /** Letters of one width, for listings. */
  code: boolean;
}

export interface Lettering {
  face: Face;
  characters: Set<string>;
}

/** Elements that every browser sets so. */
const bold = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'strong', 'b']);
const italic = new Set(['em', 'i']);
const code = new Set(['code', 'pre']);

/**
 * @param page The element that is printed.
 * @param furniture What stands beside it on the paper, in the regular face.
 */
export function letteringOf(page: Element, furniture: string): Lettering[] {
  const found = new Map<string, Lettering>();
  const regular: Face = { weight: 400, style: 'normal', code: false };
  add(found, regular, furniture);
  walk(page, regular);
  return [...found.values()];

  function walk(node: ElementContent, face: Face): void {
    if (node.type === 'text') add(found, face, node.value);
    if (node.type !== 'element') return;
    const inner = faceIn(node.tagName, face);
    for (const child of node.children) walk(child, inner);
  }
}

function faceIn(tag: string, face: Face): Face {
  if (bold.has(tag)) return { ...face, weight: 700 };
  if (italic.has(tag)) return { ...face, style: 'italic' };
  return code.has(tag) ? { ...face, code: true } : face;
}

/** A letter and its accent become one glyph where there is one. */
function add(found: Map<string, Lettering>, face: Face, text: string): void {
  const key = `${face.weight} ${face.style} ${face.code}`;
  const lettering = found.get(key) ?? { face, characters: new Set() };
  found.set(key, lettering);
  for (const character of text.normalize()) lettering.characters.add(character);
}
