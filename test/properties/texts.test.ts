/** What the properties hold for texts put together by chance, held for texts that people wrote. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { enrich } from '../../src/enrich/index.js';
import { fromArticle } from '../../src/parse/index.js';
import { decode } from '../../src/parse/text/decode.js';
import { printedOf, printedOfTree } from './fidelity.js';

/** The fixtures, and the corpus of real articles where it lies beside the project. */
const folders = ['../../fixtures/', '../../../shared/corpus/dev/'].map(
  (path) => new URL(path, import.meta.url),
);
const texts = folders.flatMap((folder) =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .map((name) => new URL(`${name}/input.txt`, folder))
    .filter((file) => existsSync(file)),
);

describe.each(texts.map((file) => [file.pathname.split('/').at(-2)!, file]))('%s', (_, file) => {
  test('has every character that prints in its tree or listed as removed, in order', () => {
    const bytes = readFileSync(file);
    const printed = printedOf(decode(bytes, {}, () => {}).text);
    expect(printedOfTree(enrich(fromArticle(bytes)))).toBe(printed);
  });
});
