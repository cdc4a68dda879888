/** Metadata that a person states, in place of what is found. */
import type { StatedMeta } from '../../article.js';
import { UsageError } from '../failure.js';
import type { OptionGroup } from './option.js';

export type MetadataOptions = Pick<
  StatedMeta,
  'title' | 'subtitle' | 'authors' | 'date' | 'lang' | 'description' | 'publisher' | 'source' | 'keywords'
>;

export const metadataGroup: OptionGroup = {
  title: 'Metadata, in place of what is found',
  options: [
    { flags: '--title <text>', text: 'title', read: (text) => notEmpty('--title', text) },
    { flags: '--subtitle <text>', text: 'subtitle', read: (text) => notEmpty('--subtitle', text) },
    {
      flags: '--author <name>',
      text: 'author; may be repeated',
      as: 'authors',
      read: (name, before) => [...listed(before), notEmpty('--author', name)],
    },
    { flags: '--date <day>', text: 'date as YYYY-MM-DD', read: isoDay },
    { flags: '--lang <tag>', text: 'language, such as en or pt-BR', read: languageTag },
    {
      flags: '--description <text>',
      text: 'what menus and search engines show of it',
      read: (text) => notEmpty('--description', text),
    },
    { flags: '--publisher <name>', text: 'publisher', read: (text) => notEmpty('--publisher', text) },
    {
      flags: '--source <address>',
      text: 'where the text was taken from: an address, or what it is cited as',
      read: (text) => notEmpty('--source', text),
    },
    {
      flags: '--keyword <word>',
      text: 'what it is about, in a word or a name; may be repeated',
      as: 'keywords',
      read: (word, before) => [...listed(before), notEmpty('--keyword', word)],
    },
  ],
};

const listed = (before: unknown) => (before as string[] | undefined) ?? [];

function notEmpty(option: string, text: string): string {
  if (!text.trim()) throw new UsageError(`${option} is empty. Leave it out to keep what is found.`);
  return text;
}

function isoDay(text: string): string {
  const time = Date.parse(`${text}T00:00:00Z`);
  // Date.parse() takes the 30th of February for the 1st of March.
  const known = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !known)
    throw new UsageError(`--date “${text}” is no day of the form YYYY-MM-DD.`);
  return text;
}

function languageTag(text: string): string {
  try {
    return Intl.getCanonicalLocales(text)[0]!;
  } catch {
    throw new UsageError(`--lang “${text}” is no language tag. Examples: en, pt-BR.`);
  }
}
