/** One conversion as a message to whoever does it, in this thread or another: plain data both ways. */
import type { ArticleMeta } from '../../article.js';
import type { ConvertOptions } from '../../convert.js';
import type { Account } from '../report/account.js';
import type { Counts } from '../report/counts.js';
import type { Message } from '../report/record.js';

export interface Task {
  /** File to read, or what was read already. */
  input: string | Uint8Array;
  options: ConvertOptions;
  /** Bytes that the file may have. */
  maxInput: number;
  /** What to tell of it on standard output. */
  account?: Account | undefined;
}

export interface Converted {
  outputs: Map<string, string | Uint8Array>;
  /** Size of the input. */
  bytes: number;
  encoding?: string;
  meta: ArticleMeta;
  counts: Counts;
  messages: Message[];
  /** Milliseconds by stage. */
  ms: Record<string, number>;
  account?: string;
}

/** A document that could not be converted, and why. */
export interface Failed {
  failure: Message;
}
