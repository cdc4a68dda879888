/** Front matter to stated metadata. */
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import type { StatedMeta } from '../article.js';
import { ArticleError } from '../messages.js';

/** What front matter is written in. */
export const syntaxes = ['yaml', 'toml'] as const;
type Syntax = (typeof syntaxes)[number];

const parsers: Record<Syntax, (text: string) => unknown> = {
  yaml: (text) => parseYaml(text, { schema: 'core' }),
  toml: parseToml,
};

/**
 * Reads front matter. What is not a text where a text is meant is passed over.
 * @throws ArticleError where it is not of its syntax.
 */
export function statedIn(matter: string, syntax: Syntax): StatedMeta {
  const fields = parse(matter, syntax);
  if (typeof fields !== 'object' || fields === null) return {};
  const known = fields as Record<string, unknown>;
  const { title, subtitle, author, authors, date, lang, language, description, publisher, source } = known;
  const names = [author ?? authors]
    .flat()
    .map(nameOf)
    .filter((name) => name !== undefined);
  return strip({
    title: text(title),
    subtitle: text(subtitle),
    authors: names.length > 0 ? names : undefined,
    date: day(date instanceof Date ? date.toISOString() : text(date)),
    credits: textsOf(known.credits),
    lang: tag(text(lang ?? language)),
    description: text(description),
    publisher: text(publisher),
    source: text(source),
    keywords: keywordsOf(known.keywords, ',') ?? tagsOf(known.tags),
  });
}

function parse(matter: string, syntax: Syntax): unknown {
  try {
    return parsers[syntax](matter);
  } catch (error) {
    const [why = ''] = (error as Error).message.replace(/^Invalid TOML document: /, '').split('\n');
    throw new ArticleError('front-matter', syntax.toUpperCase(), why.replace(/[.:]$/, ''));
  }
}

const text = (value: unknown) => (typeof value === 'string' && value.trim() ? value : undefined);

/** The day of an ISO date; anything else is passed over. */
function day(value: string | undefined): string | undefined {
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(value ?? '')?.[0];
  if (iso === undefined) return undefined;
  const time = Date.parse(iso);
  // Date.parse() takes the 30th of February for the 1st of March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined;
}

/** A language tag as it should be written; anything else is passed over. */
function tag(value: string | undefined): string | undefined {
  try {
    return value && Intl.getCanonicalLocales(value)[0];
  } catch {
    return undefined;
  }
}

/** Tags are parted by blanks where no comma stands in their text, as Jekyll has it. */
const tagsOf = (value: unknown) => keywordsOf(value, String(value).includes(',') ? ',' : /\s+/);

/** The texts of a list, or a text alone. */
function textsOf(value: unknown): string[] | undefined {
  const texts = [value].flat().flatMap((one) => text(one) ?? []);
  return texts.length > 0 ? texts : undefined;
}

/** Keywords stand as a list or, parted by commas, in one text. */
function keywordsOf(value: unknown, separator: string | RegExp): string[] | undefined {
  const words = (typeof value === 'string' ? value.split(separator) : [value].flat()).flatMap(
    (word) => text(word)?.trim() ?? [],
  );
  return words.length > 0 ? words : undefined;
}

/** Authors stand as text or, in some tools, as `{name: …}`. */
const nameOf = (value: unknown) => text(value) ?? text((value as { name?: unknown } | null)?.name);

function strip(meta: { [K in keyof StatedMeta]: StatedMeta[K] | undefined }): StatedMeta {
  return Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== undefined)) as StatedMeta;
}
