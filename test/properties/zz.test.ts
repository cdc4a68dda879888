import { writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { test } from 'vitest';
import { articleMeta } from '../../src/article.js';
import { renderHtml } from '../../src/emit/html/index.js';
import { renderMarkdown } from '../../src/emit/markdown/index.js';
import { setChromeAside } from '../../src/enrich/chrome.js';
import { enrich } from '../../src/enrich/index.js';
import { fromMarkdown } from '../../src/markdown-in/index.js';
import { ArticleError } from '../../src/messages.js';
import { fromArticle } from '../../src/parse/index.js';
import { anyText, article } from './articles.js';
import { leavesOf, lettersOf, lettersOfTree } from './fidelity.js';

const body = (h: string) => h.slice(h.indexOf('</head>'));
test('x', { timeout: 600000 }, () => {
  let out = '';
  for (const [name, arb] of [
    ['article', article],
    ['any', anyText],
  ] as const)
    for (const aside of [true, false])
      for (let seed = 1; seed <= Number(process.env['SEEDS'] ?? 5); seed++) {
        const r = fc.check(
          fc.property(arb, (input) => {
            let tree;
            try {
              tree = fromArticle(input);
            } catch (e) {
              if (e instanceof ArticleError) return;
              throw e;
            }
            if (lettersOfTree(tree) !== lettersOf(input)) throw new Error('fidelity');
            enrich(tree);
            if (aside) setChromeAside(tree, () => {});
            if (lettersOfTree(tree) !== lettersOf(input)) throw new Error('fidelity enrich');
            for (const { text, position } of leavesOf(tree))
              if (lettersOf(input.slice(position?.start.offset, position?.end.offset)) !== lettersOf(text))
                throw new Error('place ' + text);
            const starts = leavesOf(tree).map(({ position }) => position!.start.offset!);
            if (JSON.stringify(starts) !== JSON.stringify(starts.toSorted((a, b) => a - b)))
              throw new Error('order');
            const md = renderMarkdown(tree);
            const back = enrich(fromMarkdown(md));
            const [a, b] = [renderHtml(tree), renderHtml(back)].map((h) => h.replace(/<title>.*/, ''));
            if (!isDeepStrictEqual(articleMeta(tree), articleMeta(back)))
              throw new Error(
                'meta\n' + JSON.stringify(articleMeta(tree)) + '\n' + JSON.stringify(articleMeta(back)),
              );
            if (a !== b) throw new Error(md + '\n<<<<\n' + body(a) + '\n>>>>\n' + body(b));
          }),
          { seed, numRuns: Number(process.env['RUNS'] ?? 300) },
        );
        if (r.failed)
          out += `=== ${name} ${aside} ${seed}\n${JSON.stringify(r.counterexample)}\n${(r.errorInstance as Error)?.message.slice(0, 1600)}\n`;
      }
  writeFileSync('/tmp/many.out', out || 'ALL GOOD\n');
});
