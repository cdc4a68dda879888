import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { articleMeta } from '../../src/article.js';
import { renderHtml } from '../../src/emit/html/index.js';
import { renderMarkdown } from '../../src/emit/markdown/index.js';
import { setChromeAside } from '../../src/enrich/chrome.js';
import { enrich } from '../../src/enrich/index.js';
import { fromMarkdown } from '../../src/markdown-in/index.js';
import { ArticleError } from '../../src/messages.js';
import { fromArticle } from '../../src/parse/index.js';
import { decode } from '../../src/parse/text/decode.js';
import { isBlank, splitLines } from '../../src/parse/text/lines.js';
import { anyText, article } from './articles.js';
import { citedAndDefined, leavesOf, lettersOf, lettersOfTree, printedOf, printedOfTree } from './fidelity.js';

/** `PROPERTY_RUNS` asks for more, `PROPERTY_SEED` for others. */
const { PROPERTY_RUNS = '200', PROPERTY_SEED = '20250903' } = process.env;
const settings = { numRuns: Number(PROPERTY_RUNS), seed: Number(PROPERTY_SEED) };

/** Holds a claim about the tree of every input that is not refused. */
function holds(inputs: fc.Arbitrary<string>, claim: (tree: Root, input: string) => void): void {
  fc.assert(
    fc.property(inputs, (input) => {
      const tree = treeOf(input);
      if (tree) claim(tree, input);
    }),
    settings,
  );
}

/** The tree of an input; nothing where the input is refused. Any other failure is passed on. */
function treeOf(input: string | Uint8Array): Root | undefined {
  try {
    return fromArticle(input);
  } catch (error) {
    if (error instanceof ArticleError) return undefined;
    throw error;
  }
}

test('bytes of any kind are read or refused', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    anyText.map((text) => new Uint8Array(Buffer.from(text, 'utf16le'))),
    anyText.map((text) => new Uint8Array(Buffer.from(text, 'latin1'))),
  );
  fc.assert(
    fc.property(bytes, (input) => {
      treeOf(input);
    }),
    settings,
  );
});

const found = new URL('../hostile/found/', import.meta.url);
const failedOnce = readdirSync(found).map(
  (name) => decode(readFileSync(new URL(name, found)), {}, () => {}).text,
);

const page = (tree: Root) => renderHtml(tree);
const backFromMarkdown = (tree: Root) => enrich(fromMarkdown(renderMarkdown(tree)));

describe.each([
  ['articles', article],
  ['any text', anyText],
  ['texts that failed once', fc.constantFrom(...failedOnce)],
])('%s', (_, inputs) => {
  test('every letter and digit is in the tree or listed as removed, in order', () => {
    holds(inputs, (tree, input) => {
      expect(lettersOfTree(tree)).toBe(lettersOf(input));
    });
  });

  test('every character that prints is in the tree or listed as removed, in order', () => {
    holds(inputs, (tree, input) => {
      expect(printedOfTree(tree)).toBe(printedOf(input));
    });
  });

  test('enrichment neither loses nor invents a letter', () => {
    holds(inputs, (tree, input) => {
      expect(printedOfTree(enrich(tree))).toBe(printedOf(input));
    });
  });

  test('every citation has its source', () => {
    holds(inputs, (tree) => {
      const { cited, defined } = citedAndDefined(enrich(tree));
      expect(cited.filter((identifier) => !defined.has(identifier))).toEqual([]);
    });
  });

  test('setting page furniture aside neither loses nor invents a letter', () => {
    holds(inputs, (tree, input) => {
      setChromeAside(enrich(tree), () => {});
      expect(lettersOfTree(tree)).toBe(lettersOf(input));
    });
  });

  test('the place of each leaf leads to its letters in the input', () => {
    holds(inputs, (tree, input) => {
      for (const { text, position } of leavesOf(enrich(tree)))
        expect(lettersOf(input.slice(position?.start.offset, position?.end.offset))).toBe(lettersOf(text));
    });
  });

  test('leaves stand in the order of the input', () => {
    holds(inputs, (tree) => {
      const starts = leavesOf(enrich(tree)).map(({ position }) => position!.start.offset!);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    });
  });

  test('each line that holds something belongs to exactly one decision', () => {
    holds(inputs, (tree, input) => {
      const lines = splitLines(input);
      const covered = new Uint8Array(lines.length);
      for (const { firstLine, lastLine } of tree.data!.decisions!)
        for (let line = firstLine; line <= lastLine; line++) covered[line - 1]!++;
      for (const [index, line] of lines.entries())
        if (!isBlank(line)) expect([index + 1, covered[index]]).toEqual([index + 1, 1]);
      expect(Math.max(...covered)).toBeLessThan(2);
    });
  });

  test('the same input gives the same tree', () => {
    holds(inputs, (tree, input) => {
      expect(treeOf(input)).toEqual(tree);
    });
  });

  test('enriching twice is enriching once', () => {
    holds(inputs, (tree) => {
      const once = structuredClone(enrich(tree));
      expect(enrich(tree)).toEqual(once);
    });
  });

  test('by way of Markdown the page is the same', () => {
    holds(inputs, (tree) => {
      enrich(tree);
      setChromeAside(tree, () => {});
      expect(page(backFromMarkdown(tree))).toBe(page(tree));
    });
  });

  test('by way of Markdown the page with its furniture is the same', () => {
    holds(inputs, (tree) => {
      enrich(tree);
      expect(page(backFromMarkdown(tree))).toBe(page(tree));
    });
  });

  test('by way of Markdown the metadata are the same', () => {
    holds(inputs, (tree) => {
      enrich(tree);
      expect(articleMeta(backFromMarkdown(tree))).toEqual(articleMeta(tree));
    });
  });
});
