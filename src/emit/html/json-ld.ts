/** What search engines and reading lists are told of an article, as schema.org has it. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { RenderedArticle } from './article.js';
import { isDate } from './date.js';

/** A block of data in JSON-LD. It is no script: nothing runs, and a policy that forbids scripts lets it stand. */
export function jsonLd(page: RenderedArticle): Element {
  const data = { '@context': 'https://schema.org', ...dataOf(page) };
  // `</script` and `<!--` would end it or keep it from ending.
  const text = JSON.stringify(data).replaceAll('<', '\\u003c');
  return h('script', { type: 'application/ld+json' }, text);
}

function dataOf({ meta, title, description, parts }: RenderedArticle): object {
  const { subtitle, authors, date, lang, publisher, source, keywords } = meta;
  return {
    '@type': parts ? 'Collection' : 'Article',
    headline: title,
    alternativeHeadline: subtitle,
    author: authors.length > 0 ? authors.map((name) => ({ '@type': 'Person', name })) : undefined,
    datePublished: date && isDate(date) ? date : undefined,
    inLanguage: lang === 'und' ? undefined : lang,
    description,
    publisher: publisher && { '@type': 'Organization', name: publisher },
    isBasedOn: source && (isAddress(source) ? source : { '@type': 'CreativeWork', name: source }),
    keywords,
    hasPart: parts?.map(dataOf),
  };
}

const isAddress = (text: string) => /^https?:\/\/\S+$/i.test(text);
