/** The way through Markdown on real articles, where they are at hand. They are not part of the project. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { convert } from '../src/convert.js';
import { sharedFolder } from './shared.js';

const folder = sharedFolder('corpus/dev');
const names = folder ? readdirSync(folder) : [];
const reason = folder ? '' : ' (skipped: ../shared/corpus is not here)';
const to = ['md', 'html'];

async function changesOnTheWay(name: string): Promise<boolean> {
  const input = readFileSync(new URL(`${name}/input.txt`, folder));
  const direct = (await convert(input, { to })).outputs;
  const again = (await convert(direct.get('md')!, { to, from: 'markdown' })).outputs;
  return to.some((format) => again.get(format) !== direct.get(format));
}

test.skipIf(!folder)(
  `real articles give the same HTML and Markdown by way of Markdown${reason}`,
  async () => {
    const different: string[] = [];
    for (const name of names) if (await changesOnTheWay(name)) different.push(name);
    expect(different).toEqual([]);
  },
  300_000,
);
