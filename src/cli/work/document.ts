/** Converts one document. */
import { dirname } from 'node:path';
import type { Root } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import type { Conversion, Converter } from '../../convert.js';
import type { EmitContext } from '../../emit/index.js';
import { picturesIn } from '../../node/pictures.js';
import { decode } from '../../parse/text/decode.js';
import { splitLines } from '../../parse/text/lines.js';
import { messageOfFailure } from '../failure.js';
import { readInput } from '../files.js';
import { accountOf } from '../report/account.js';
import { countsOf } from '../report/counts.js';
import type { Message } from '../report/record.js';
import type { Converted, Failed, Task } from './task.js';

/** Reads and converts; a failure is a result like others. */
export async function convertDocument(
  task: Task,
  convert: Converter['convert'],
): Promise<Converted | Failed> {
  const done = await convertTree(task, convert);
  return 'failure' in done ? done : done.converted;
}

/** Reads and converts, and keeps the tree. */
export async function convertTree(
  task: Task,
  convert: Converter['convert'],
): Promise<{ converted: Converted; tree: Root } | Failed> {
  try {
    const start = performance.now();
    const bytes = typeof task.input === 'string' ? await readInput(task.input, task.maxInput) : task.input;
    const read = performance.now() - start;
    const conversion = await convert(bytes, task.options, picturesOf(task));
    return { converted: resultOf(task, bytes, conversion, read), tree: conversion.tree };
  } catch (error) {
    return { failure: messageOfFailure(error) };
  }
}

/** What came through a pipe has no pictures beside it. */
const picturesOf = ({ input }: Task): EmitContext =>
  typeof input === 'string' ? { readPicture: picturesIn(dirname(input)) } : {};

function resultOf(task: Task, bytes: Uint8Array, conversion: Conversion, read: number): Converted {
  const { outputs, meta, tree, messages, ms } = conversion;
  return {
    outputs,
    bytes: bytes.length,
    ...(tree.data?.encoding && { encoding: tree.data.encoding.name }),
    meta,
    counts: countsOf(tree),
    messages: messages.map(messageOf),
    ms: { read, ...ms },
    ...(task.account && { account: told(task, bytes, conversion) }),
  };
}

function messageOf({ fatal, ruleId, reason, line, column }: VFileMessage): Message {
  return {
    severity: fatal === undefined ? 'info' : fatal ? 'error' : 'warning',
    ...(ruleId && { rule: ruleId }),
    text: reason,
    ...(line !== undefined && { line, column: column ?? 1 }),
  };
}

function told({ options, account }: Task, bytes: Uint8Array, { tree }: Conversion): string {
  const { text } = decode(bytes, options, () => {});
  const lines = splitLines(text).map(({ text }) => text);
  return accountOf(options.path!, tree, lines, account!);
}
