/** The library as programs use it: what it exports, what its pages say, and that their examples hold. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Application } from 'typedoc';
import { describe, expect, it } from 'vitest';
import * as library from '../src/index.js';
import { findBrowsers } from '../src/node/find-browser.js';
import * as node from '../src/node/index.js';
import { clean, folder } from './cli/command.js';
import { hasEmbedded } from './node/support.js';

const root = join(import.meta.dirname, '..');

it('exports these functions and tables, and no others', () => {
  expect(Object.keys(library).sort()).toEqual([
    'ArticleError',
    'PluginError',
    'articleClean',
    'articleEnrich',
    'articleEpub',
    'articleFromMarkdown',
    'articleHtml',
    'articleJson',
    'articleMarkdown',
    'articleMeta',
    'articleParse',
    'articlePdf',
    'convert',
    'createConverter',
    'enrich',
    'formats',
    'formatsWith',
    'fromArticle',
    'fromMarkdown',
    'mergeArticles',
    'renderEpub',
    'renderHtml',
    'renderMarkdown',
    'roleOf',
  ]);
  expect(Object.keys(node)).toEqual(expect.arrayContaining(['createConverter', 'createPrinter', 'paint']));
});

it('has a page for everything that it exports, and no page leads nowhere', async () => {
  const app = await Application.bootstrap({ options: join(root, '.config/typedoc.json'), logLevel: 'None' });
  const project = await app.convert();
  app.validate(project!);
  expect([app.logger.errorCount, app.logger.warningCount]).toEqual([0, 0]);
  expect(project!.children!.map(({ name }) => name)).toEqual(['article-convert', 'article-convert/node']);
});

/** Code of examples, by where it stands. */
function examples(): [place: string, code: string][] {
  const found: [string, string][] = [];
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `src/${path}`);
  for (const path of [...sources, 'README.md']) {
    const text = readFileSync(join(root, path), 'utf8').replace(/^ \* ?/gm, path === 'README.md' ? '$&' : '');
    for (const [, code] of text.matchAll(/^```js\n([\s\S]*?)^```/gm))
      if (/^import .* from 'article-convert/m.test(code!)) found.push([`${path} ${found.length}`, code!]);
  }
  return found;
}

/** `value; // 'what it is'` becomes a check of it. */
const checked = (code: string) =>
  `import { deepEqual } from 'node:assert/strict';\n${code.replace(
    /^( *)([^\s/][^\n]*); \/\/ ((?:['[\d]|true|false)[^\n]*)$/gm,
    '$1deepEqual($2, $3);',
  )}`;

describe('an example', () => {
  it('is found in the sources and in the README', () => {
    const places = examples().map(([place]) => place.split(' ')[0]);
    expect(places).toEqual(expect.arrayContaining(['src/convert.ts', 'src/parse/index.ts', 'README.md']));
  });

  const canPrint = hasEmbedded || findBrowsers().length > 0;

  it.for(examples())('of %s holds', async ([, code], { skip }) => {
    skip(/'pdf'/.test(code) && !canPrint, 'there is no browser');
    const cwd = folder({ 'article.txt': clean, 'example.mjs': checked(code), 'node_modules/x': '' });
    symlinkSync(root, join(cwd, 'node_modules/article-convert'));
    symlinkSync(join(root, 'node_modules/unified'), join(cwd, 'node_modules/unified'));
    const run = promisify(execFile)(process.execPath, ['example.mjs'], { cwd });
    await expect(run).resolves.toMatchObject({ stderr: '' });
  });
});
