/** Lines of `--stream`: a document in, what became of it out. */
import type { ArticleMeta } from '../../article.js';
import type { Format } from '../../emit/index.js';
import { UsageError } from '../failure.js';
import type { Message } from '../report/record.js';
import type { Converted, Failed } from '../work/task.js';

/** A document as a line of JSON. */
export interface StreamDocument {
  /** Whatever the sender knows it by; it comes back as it is. */
  id: unknown;
  text: string;
}

export const streamVersion = 1;

/** What became of a document. */
export interface StreamResult {
  version: typeof streamVersion;
  /** null where the line could not be read. */
  id: unknown;
  status: 'converted' | 'failed';
  /** By format: text as it is, JSON as an object, EPUB and PDF in base64. */
  outputs: Record<string, unknown>;
  messages: Message[];
  meta?: ArticleMeta;
}

/**
 * Reads a line.
 * @param number Of the line, from 1.
 * @throws UsageError
 */
export function documentOf(line: string, number: number): StreamDocument {
  const document = parse(line, number);
  if (typeof (document as Partial<StreamDocument> | null)?.text !== 'string')
    throw new UsageError(`Line ${number} is no object with a “text”. Example: {"id": 1, "text": "…"}.`);
  return { id: (document as StreamDocument).id ?? null, text: (document as StreamDocument).text };
}

function parse(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new UsageError(`Line ${number} is not JSON. Example: {"id": 1, "text": "…"}.`);
  }
}

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
