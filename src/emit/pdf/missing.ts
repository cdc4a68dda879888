/** Tells where characters stand that no font has. */
import type { Root } from 'mdast';
import type { Position } from 'unist';
import { visit } from 'unist-util-visit';
import { pointIn } from '../../article.js';
import { type Diagnostic, diagnostic } from '../../messages.js';

/**
 * One diagnostic for each character, at the first place where it stands.
 *
 * @param tree The article.
 * @param missing The characters.
 */
export function tellMissing(tree: Root, missing: readonly string[]): Diagnostic[] {
  const left = new Set(missing);
  const told: Diagnostic[] = [];
  visit(tree, 'text', (node) => {
    for (const character of left) {
      const index = node.value.indexOf(character);
      if (index < 0) continue;
      left.delete(character);
      const start = node.position && pointIn(node, index);
      told.push(describe(character, start && { start, end: start }));
    }
  });
  // A title that was stated has no place.
  return [...told, ...[...left].map((character) => describe(character, undefined))];
}

function describe(character: string, place: Position | undefined): Diagnostic {
  const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return diagnostic('no-glyph', place, character, `U+${code}`);
}
