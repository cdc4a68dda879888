/**
 * Inputs that a fuzzer found: `corpus` makes most of the code run, and what is in `found` failed once. `npm run hostile -- fuzz`
 * finds more.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { complaintsOf } from './oracle.js';

const inputs = ['corpus', 'found'].flatMap((folder) =>
  readdirSync(join(import.meta.dirname, folder)).map((name) => join(folder, name)),
);

it.each(inputs)(
  '%s is read or refused, well-formed, whole, and the same by way of Markdown',
  async (path) => {
    expect(await complaintsOf(readFileSync(join(import.meta.dirname, path)))).toEqual([]);
  },
);
