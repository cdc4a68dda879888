/** Metadata as YAML front matter. */
import type { Yaml } from 'mdast';
import { stringify } from 'yaml';
import type { ArticleMeta } from '../../article.js';

/**
 * Front matter with everything that the Markdown body does not say by itself. All strings are quoted, so that no YAML
 * reader of any version takes one for a date, a number or a truth value.
 */
export function frontMatter(meta: ArticleMeta): Yaml {
  const { title, subtitle, authors, date, credits, lang, description, publisher, source, keywords } = meta;
  const fields = {
    title,
    subtitle,
    author: authors.length > 0 ? authors : undefined,
    date,
    credits,
    lang,
    description,
    publisher,
    source,
    keywords,
  };
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const value = stringify(known, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
  });
  return { type: 'yaml', value: value.trimEnd() };
}
