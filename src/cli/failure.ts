/** Errors to sentences for people; whatever is not foreseen is a fault of ours and says so. */
import { ArticleError } from '../messages.js';
import { UsageError } from './options.js';

export interface Failure {
  sentence: string;
  rule: string;
}

/** What goes wrong with files, by the system’s code. */
const fileErrors: Record<string, string> = {
  ENOENT: 'There is no such file or folder',
  EISDIR: 'It is a folder, and a file is needed',
  ENOTDIR: 'A part of the path is a file and no folder',
  EACCES: 'Permission is denied',
  EPERM: 'The system does not allow it',
  ENOSPC: 'The disk is full',
  EROFS: 'The file system is read-only',
  EMFILE: 'Too many files are open',
  ENAMETOOLONG: 'The name is too long',
  ELOOP: 'Its symbolic links run in a circle',
  EEXIST: 'A file is in the way of a folder',
};

/** Tells what an error is, in one sentence. */
export function explainFailure(error: unknown): Failure {
  if (error instanceof ArticleError) return { sentence: error.message, rule: error.diagnostic.rule };
  if (error instanceof UsageError) return { sentence: error.message, rule: 'usage' };
  if (!(error instanceof Error)) return { sentence: String(error), rule: 'unexpected' };
  const { code, path } = error as NodeJS.ErrnoException;
  if (code && code in fileErrors)
    return { sentence: `${fileErrors[code]}${path ? `: ${path}` : ''}.`, rule: 'file' };
  if (error.name === 'YAMLParseError')
    return { sentence: `The front matter is not YAML: ${firstLine(error)}.`, rule: 'front-matter' };
  if (/^Browser|^Print/.test(error.name)) return { sentence: firstLine(error), rule: 'browser' };
  return {
    sentence: `${firstLine(error)}. This should not happen; please report it with the input.`,
    rule: 'unexpected',
  };
}

const firstLine = (error: Error) => error.message.split('\n', 1)[0]!.replace(/[.:]$/, '');
