/** Lines of `--stream`: a document in, what became of it out. `stream.schema.json` describes both as JSON. */
import type { ArticleMeta } from '../../article.js';
import type { Format } from '../../emit/index.js';
import { UsageError } from '../failure.js';
import type { Message } from '../report/record.js';
import type { Converted, Failed } from '../work/task.js';

export const streamVersion = 1;

export interface StreamLine {
  bytes: Uint8Array;
  /** From 1. */
  number: number;
}

/** What became of a document. */
export interface StreamResult {
  version: typeof streamVersion;
  /** Whatever the sender knows the document by; null where it has none or its line could not be read. */
  id: unknown;
  status: 'converted' | 'failed';
  /** By format: text as it is, JSON as an object, EPUB and PDF in base64. */
  outputs: Record<string, unknown>;
  messages: Message[];
  meta?: ArticleMeta;
}

/**
 * Reads a line.
 * @throws UsageError where it is not JSON in UTF-8.
 */
export function readLine({ bytes, number }: StreamLine): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    const isText = error instanceof SyntaxError;
    throw new UsageError(`Line ${number} is not ${isText ? 'JSON' : 'UTF-8'}. ${example}`);
  }
}

export const idOf = (content: unknown): unknown => (content as { id?: unknown } | null)?.id ?? null;

/** @throws UsageError where the line has no text. */
export function textOf(content: unknown, { number }: StreamLine): string {
  const text = (content as { text?: unknown } | null)?.text;
  if (typeof text !== 'string') throw new UsageError(`Line ${number} is no object with a “text”. ${example}`);
  return text;
}

const example = 'Example: {"id": 1, "text": "…"}.';

/** @param formats Those that were asked for. */
export function resultOf(
  id: unknown,
  converted: Converted | Failed,
  formats: readonly Format[],
): StreamResult {
  if ('failure' in converted) return failed(id, converted.failure);
  const { outputs, messages, meta } = converted;
  const written = Object.fromEntries(
    formats.map((format) => [format.name, inJson(format, outputs.get(format.name)!)]),
  );
  return { version: streamVersion, id, status: 'converted', outputs: written, messages, meta };
}

export function failed(id: unknown, message: Message): StreamResult {
  return { version: streamVersion, id, status: 'failed', outputs: {}, messages: [message] };
}

function inJson({ mediaType }: Format, data: string | Uint8Array): unknown {
  if (typeof data !== 'string') return Buffer.from(data).toString('base64');
  return mediaType.endsWith('json') ? JSON.parse(data) : data;
}
