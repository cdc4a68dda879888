/** Errors to sentences for people; whatever is not foreseen is a fault of ours and says so. */
import { PluginError } from '../extend.js';
import { ArticleError } from '../messages.js';
import { LimitError } from './limits.js';
import type { Message } from './report/record.js';

export interface Failure {
  sentence: string;
  rule: string;
}

/** A wrong use of the command; its message is one sentence. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** A file that cannot be read or written; its message is one sentence. */
export class FileError extends Error {
  override name = 'FileError';

  constructor(
    readonly rule: string,
    message: string,
  ) {
    super(message);
  }

  /** What the system said of a file, as a sentence; anything else stays as it is. `others` go before the usual reasons. */
  static of(rule: string, what: string, error: unknown, others: Record<string, string> = {}): unknown {
    const { code = '', syscall, message } = error as NodeJS.ErrnoException;
    const reason = others[code] ?? reasons[code] ?? (syscall && message);
    return reason ? new FileError(rule, `${what}: ${reason}.`) : error;
  }
}

/** What goes wrong with files, by the system’s code. */
const reasons: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder, and a file is needed',
  ENOTDIR: 'a part of the path is a file and no folder',
  EEXIST: 'a file is in the way of a folder',
  EACCES: 'permission is denied',
  EPERM: 'the system does not allow it',
  ENOSPC: 'the disk is full',
  EROFS: 'the file system is read-only',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its symbolic links run in a circle',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GiB',
};

/** Tells what an error is, in one sentence. */
export function explainFailure(error: unknown): Failure {
  if (error instanceof ArticleError) return { sentence: error.message, rule: error.diagnostic.rule };
  if (error instanceof LimitError) return { sentence: error.message, rule: error.rule };
  if (error instanceof FileError) return { sentence: error.message, rule: error.rule };
  if (error instanceof PluginError)
    return { sentence: `${error.message.replace(/\.$/, '')}${placeInCode(error.cause)}.`, rule: 'plugin' };
  if (error instanceof UsageError) return { sentence: error.message, rule: 'usage' };
  if (!(error instanceof Error)) return { sentence: String(error), rule: 'unexpected' };
  if (/^Browser|^Print/.test(error.name)) return { sentence: `${firstLine(error)}.`, rule: 'browser' };
  if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY')
    return { sentence: 'The input is too large: there is not enough memory for it.', rule: 'too-large' };
  if ((error as NodeJS.ErrnoException).code === 'ERR_STRING_TOO_LONG')
    return { sentence: 'The input is too large: its text must be shorter than 512 MiB.', rule: 'too-large' };
  if (error instanceof RangeError && /^Invalid string length/.test(error.message))
    return { sentence: 'The input is too large: an output would be longer than 512 MiB.', rule: 'too-large' };
  if (error instanceof RangeError && /call stack/.test(error.message))
    return { sentence: 'The input is nested too deeply.', rule: 'too-deep' };
  return {
    sentence: `${firstLine(error)}. This should not happen; please report it with the input.`,
    rule: 'unexpected',
  };
}

/** An error as the message of the input that it ended. */
export function messageOfFailure(error: unknown): Message {
  const { sentence, rule } = explainFailure(error);
  return { severity: 'error', rule, text: sentence };
}

/** Where in the code of others an error came up, in brackets with a space before them; nothing where that is not told. */
export function placeInCode(error: unknown): string {
  // What comes behind it are those who loaded the code.
  const [stack] = String((error as Error | undefined)?.stack).split('node:internal/modules');
  const place = /(?:file:\/\/|\()(\/[^()\n]*?:\d+(?::\d+)?)\)?$/m.exec(stack!)?.[1];
  return place ? ` (${place})` : '';
}

export const firstLine = (error: Error) => error.message.split('\n', 1)[0]!.replace(/[.:]$/, '');
