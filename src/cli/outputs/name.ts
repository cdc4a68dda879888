/** `--name`: how files are named after what is known of an article. */
import type { ArticleMeta } from '../../article.js';
import { didYouMean } from '../closest.js';
import { UsageError } from '../failure.js';

/** What a field of a rule stands for, and what takes its place where the article does not say. */
const fields = {
  stem: ({ stem }) => stem,
  ext: ({ ext }) => ext,
  slug: ({ stem, meta }) => slug(meta?.title ?? '') || stem,
  date: ({ meta }) => meta?.date ?? 'undated',
  year: ({ meta }) => meta?.date?.slice(0, 4) ?? 'undated',
  author: ({ meta }) => slug(meta?.authors[0] ?? '') || 'anonymous',
  lang: ({ meta }) => meta?.lang ?? 'und',
} satisfies Record<string, (known: Known) => string>;

type Field = keyof typeof fields;

export const nameFields = Object.keys(fields) as Field[];

/** Fields that need not wait for the article. */
const known: readonly Field[] = ['stem', 'ext'];

/** What a name is made of. */
export interface Known {
  /** Name of the input without its ending. */
  stem: string;
  /** Ending of the format. */
  ext: string;
  meta?: ArticleMeta | undefined;
}

/** A rule: texts and fields in turns, the text first. */
export interface NameRule {
  parts: string[];
  /** Whether it must wait for the article. */
  needsArticle: boolean;
}

/**
 * Reads a rule such as `{date}-{slug}.{ext}`. A slash in it makes folders.
 * @throws UsageError
 */
export function nameRule(text: string): NameRule {
  const parts = text.split(/\{(.*?)\}/);
  const used = parts.filter((_, index) => index % 2 === 1);
  for (const field of used)
    if (!Object.hasOwn(fields, field))
      throw new UsageError(
        `--name has no field {${field}}.${didYouMean(field, nameFields)} Fields: ${nameFields.join(', ')}.`,
      );
  if (used.length === 0 || text.split('/').includes('..'))
    throw new UsageError(`--name “${text}” is no rule for names. Example: {date}-{slug}.{ext}.`);
  return { parts, needsArticle: used.some((field) => !known.includes(field as Field)) };
}

/** The name of an output, with `/` between folders. */
export function fillName({ parts }: NameRule, about: Known): string {
  return parts.map((part, index) => (index % 2 === 1 ? fields[part as Field](about) : part)).join('');
}

/** Letters, marks and digits of all scripts, with hyphens between words; short enough for every file system. */
function slug(text: string): string {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let short = '';
  for (const word of words)
    if (Buffer.byteLength(`${short}-${word}`) <= 120) short = short ? `${short}-${word}` : word;
    else break;
  return short || [...(words[0] ?? '')].slice(0, 30).join('');
}
