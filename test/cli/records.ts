/** Reads JSON lines as scripts do, and holds each against the schema that is published. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import type { DocumentRecord } from '../../src/cli/report/record.js';
import type { StreamResult } from '../../src/cli/stream/document.js';

const readSchema = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../dist', name), 'utf8'));

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true })
  .addSchema(readSchema('record.schema.json'), 'record.schema.json')
  .addSchema(readSchema('stream.schema.json'), 'stream.schema.json');

/** JSON lines, each valid by a schema. */
function valid<Row>(text: string, schema: string): Row[] {
  const lines = text.split('\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => {
    const row = JSON.parse(line);
    expect(ajv.validate(schema, row), JSON.stringify(ajv.errors)).toBe(true);
    return row;
  });
}

/** The records of a report. */
export const records = (text: string) => valid<DocumentRecord>(text, 'record.schema.json');

/** What `--stream` wrote. */
export const results = (text: string) => valid<StreamResult>(text, 'stream.schema.json');

/** Documents as `--stream` reads them. */
export function documents(...rows: object[]): string {
  const text = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  valid(text, 'stream.schema.json#/$defs/document');
  return text;
}
