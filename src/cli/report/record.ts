/** What became of one input: the one shape that all reports are made from. `record.schema.json` describes it as JSON. */
import type { ArticleMeta } from '../../article.js';
import type { Counts } from './counts.js';

/** It changes when a field is renamed or removed, or means something else; new fields may come at any time. */
export const recordVersion = 1;

export interface Message {
  severity: 'error' | 'warning' | 'info';
  /** Row of the table of messages; those of plugins that others wrote may have none. */
  rule?: string;
  text: string;
  /** Place in the input, from 1. */
  line?: number;
  column?: number;
}

export interface Output {
  format: string;
  /** File; null is standard output. */
  path: string | null;
  bytes: number;
}

export interface DocumentRecord {
  version: typeof recordVersion;
  /** The input as it was named; `<stdin>` is standard input. */
  input: string;
  /**
   * `skipped`: all outputs stay as they are, as `--newer` or `--no-clobber` asked, or because another input of `--merge`
   * failed.
   */
  status: 'converted' | 'skipped' | 'failed';
  outputs: Output[];
  messages: Message[];
  /** Size of the input. */
  bytes?: number;
  encoding?: string;
  meta?: ArticleMeta;
  counts?: Counts;
  /** Milliseconds by stage: `read`, `parse`, `enrich`, one for each format by its name, `write`. */
  ms: Record<string, number>;
}
