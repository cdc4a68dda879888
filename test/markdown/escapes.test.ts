/** Texts that need no escape are told by one look (emit/markdown/text.ts): they are written as the library writes them. */
import fc from 'fast-check';
import type { PhrasingContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, toMarkdown } from 'mdast-util-to-markdown';
import { expect, test } from 'vitest';
import { text } from '../../src/emit/markdown/text.js';
import { article, heading, list, paragraph } from '../emit/sample.js';

const piece = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('tide', 'www', 'W', 'http', 's', 'é', '潮', ' ', ' ', '. ', ', ', '’', '7'),
  },
  fc.constantFrom(...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)), '\u0085', '\u2028'),
);
const value = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));
const texts = value.map((value): PhrasingContent => ({ type: 'text', value }));
const phrasing = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: texts },
    texts.map((child): PhrasingContent => ({ type: 'emphasis', children: [child] })),
    texts.map((child): PhrasingContent => ({ type: 'strong', children: [child] })),
    texts.map(
      (child): PhrasingContent => ({ type: 'link', url: 'https://tide.example/', children: [child] }),
    ),
    fc.constantFrom<PhrasingContent>({ type: 'break' }, { type: 'inlineCode', value: 'tide' }),
  ),
  { minLength: 1, maxLength: 4 },
);

test('the same as the library, between all kinds of neighbours', () => {
  fc.assert(
    fc.property(phrasing, (children) => {
      const tree = article(
        'en',
        heading(2, ...children),
        paragraph(...children),
        list(false, [paragraph(...children)]),
        { type: 'table', children: [{ type: 'tableRow', children: [{ type: 'tableCell', children }] }] },
      );
      const written = (handle: typeof text) =>
        toMarkdown(tree, { extensions: [gfmToMarkdown(), { handlers: { text: handle } }] });
      expect(written(text)).toBe(written(defaultHandlers.text));
    }),
    { numRuns: 2000 },
  );
});
