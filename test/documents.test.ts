/** What the documents name is there. Options are compared in `cli/options.test.ts`, examples run in `library.test.ts`. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exitCodeTexts } from '../src/cli/options/help.js';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const documents = ['README.md', 'src/README.md', '.github/CONTRIBUTING.md', '.github/SECURITY.md'];

describe.each(documents)('%s', (document) => {
  const text = read(document);

  it('links to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, path]) => path!);
    expect(links.filter((path) => !existsSync(join(root, dirname(document), path)))).toEqual([]);
  });

  it('names files and folders that are there', () => {
    const named = [...text.matchAll(/`((?:src|test|fixtures|\.github|\.config)\/[\w./-]+)`/g)]
      .map(([, path]) => path!)
      .filter((path) => !/NAME|TAG/.test(path));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('names scripts that there are', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

it('the README and the help know the same exit codes', () => {
  const table = /\| exit code \|[\s\S]*?\n\n/.exec(read('README.md'))![0];
  const shown = [...table.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code));
  expect(shown).toEqual(exitCodeTexts.map(([code]) => code));
});
