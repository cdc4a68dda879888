import fc from 'fast-check';
import { fromMarkdown as plainly } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as plainText } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { fromMarkdown } from '../../src/markdown-in/index.js';

const types = (node: unknown) =>
  JSON.stringify(node, (key, value) => (['position', 'data', 'spread'].includes(key) ? undefined : value));

test('characters mean what they mean elsewhere', () => {
  const part = fc.constantFrom(
    ...'[ ] ![ ](u) [^1] [1] [a] tide * _ ` `` \\ \\` ! & &amp; < <tide:a> ~ ~~ ~~~'.split(' '),
    ' ',
  );
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 16 }), (parts) => {
      const text = `So ${parts.join('')} end\n\n[a]: u\n\n[^1]: Note.\n`;
      const found = fromMarkdown(text).children.slice(0, 1);
      const expected = plainly(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
      expect(types(found)).toBe(types(expected.children.slice(0, 1)));
    }),
    { numRuns: 1_000 },
  );
});

// Where each bracket looks at all before it, these take many minutes.
test.each([
  ['that close nothing', ']', ''],
  ['that close nothing, behind a link', ']', '[a](u) '],
  ['that close nothing, behind one that is open', ']', '[a '],
  ['around what is no link', '[1]', ''],
  ['that are escaped', '\\[1]', ''],
])(
  'fifty thousand %s are read',
  (_, part, before) => {
    const read = plainText(fromMarkdown(`So ${before}${part.repeat(50_000)}`));
    expect(read).toHaveLength(
      plainText(fromMarkdown(`So ${before}${part}`)).length + 49_999 * part.replace('\\', '').length,
    );
  },
  60_000,
);
