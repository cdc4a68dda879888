/** Inputs that a fuzzer found: together they make most of the code run. `npm run hostile -- fuzz` finds more. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { complaintsOf } from './oracle.js';

const folder = join(import.meta.dirname, 'corpus');

it.each(readdirSync(folder))(
  '%s is read or refused, well-formed, whole, and the same by way of Markdown',
  async (name) => {
    expect(await complaintsOf(readFileSync(join(folder, name)))).toEqual([]);
  },
);
