/** Reads a report as scripts do, and holds each line against the schema that is published. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import type { DocumentRecord } from '../../src/cli/report/record.js';

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../dist/record.schema.json'), 'utf8'));
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

/** The records of a report, each valid by the schema. */
export function records(text: string): DocumentRecord[] {
  const lines = text.split('\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => {
    const record = JSON.parse(line);
    expect(validate(record), JSON.stringify(validate.errors)).toBe(true);
    return record;
  });
}
