/** Front matter to stated metadata. */
import { parse } from 'yaml';
import type { StatedMeta } from '../article.js';

/**
 * Reads YAML front matter. What is not a text where a text is meant is passed over.
 * @throws YAMLParseError where it is not YAML.
 */
export function statedIn(yaml: string): StatedMeta {
  const fields: unknown = parse(yaml, { schema: 'core' });
  if (typeof fields !== 'object' || fields === null) return {};
  const { title, subtitle, author, authors, date, lang, language, description } = fields as Record<
    string,
    unknown
  >;
  const names = [author ?? authors]
    .flat()
    .map(nameOf)
    .filter((name) => name !== undefined);
  return strip({
    title: text(title),
    subtitle: text(subtitle),
    authors: names.length > 0 ? names : undefined,
    date: day(text(date)),
    lang: tag(text(lang ?? language)),
    description: text(description),
  });
}

const text = (value: unknown) => (typeof value === 'string' && value.trim() ? value : undefined);

/** The day of an ISO date; anything else is passed over. */
function day(value: string | undefined): string | undefined {
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(value ?? '')?.[0];
  return iso !== undefined && !Number.isNaN(Date.parse(iso)) ? iso : undefined;
}

/** A language tag as it should be written; anything else is passed over. */
function tag(value: string | undefined): string | undefined {
  try {
    return value && Intl.getCanonicalLocales(value)[0];
  } catch {
    return undefined;
  }
}

/** Authors stand as text or, in some tools, as `{name: …}`. */
const nameOf = (value: unknown) => text(value) ?? text((value as { name?: unknown } | null)?.name);

function strip(meta: { [K in keyof StatedMeta]: StatedMeta[K] | undefined }): StatedMeta {
  return Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== undefined)) as StatedMeta;
}
