/**
 * What a book says to people who cannot read print: it is text, in order, with headings and a table of contents.
 *
 * No conformance to a standard is claimed. WCAG asks for things that no program can vouch for, such as that each heading
 * was meant as one and that words of another language are marked; who has checked a book may add the claim.
 */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Picture } from './cover/picture.js';

type Statement = [property: string, value: string];

const always: Statement[] = [
  ['accessMode', 'textual'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityFeature', 'readingOrder'],
  ['accessibilityFeature', 'displayTransformability'],
];

/** What holds where each picture is said in words; the cover always is. */
const inWords: Statement[] = [
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'alternativeText'],
];

const structure = 'Text with headings, a table of contents and linked notes';

/**
 * Accessibility metadata of the package document.
 *
 * @param pictures The cover, and the pictures of the text behind it. Nobody has looked at whether one that moves flashes.
 * @param described Whether each picture is said in words.
 */
export function access(pictures: readonly Picture[], described: boolean): Element[] {
  const statements = [
    ...always,
    ...(pictures.length > 1 ? ([['accessMode', 'visual']] as Statement[]) : []),
    ...(described ? inWords : ([['accessModeSufficient', 'textual,visual']] as Statement[])),
  ];
  const moves = pictures.some(({ mediaType }) => mediaType === 'image/gif');
  return [
    ...statements.map(([name, value]) => x('meta', { property: `schema:${name}` }, value)),
    x('meta', { property: 'schema:accessibilityHazard' }, moves ? 'unknown' : 'none'),
    x(
      'meta',
      { property: 'schema:accessibilitySummary', 'xml:lang': 'en' },
      summary(pictures.length > 1, described),
    ),
  ];
}

function summary(more: boolean, described: boolean): string {
  if (!more) return `${structure}; all of it can be read aloud and restyled. The only picture is the cover.`;
  const words = described ? 'Its pictures are described' : 'Not all of its pictures are described';
  return `${structure}; it can be read aloud and restyled. ${words}.`;
}
