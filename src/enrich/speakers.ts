/** Who says a quotation: a name and a verb of saying right beside it. */

import type { Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { InlineQuote } from '../article.js';
import { languages } from '../parse/words/index.js';

const verbs = new Set(languages.flatMap((language) => language.says ?? []));
const word = "\\p{Lu}[\\p{L}\\p{M}’'-]+";
const particle = '(?:d[aeiou]s?|del|della|v[ao]n|de[nr]|te[nr]|l[ae]|el|al|bin)';
const name = `${word}(?:\\s(?:${particle}\\s){0,2}(?:${word}|\\p{Lu}\\.)){0,3}`;
const nameFirst = new RegExp(`^${name}`, 'u');
const nameLast = new RegExp(`(?<!\\p{L})${name}$`, 'u');
/** Characters of the text beside a quotation that are looked at. */
const reach = 100;

/** Gives the quotations among siblings their speakers. Where both sides name somebody else, none is given. */
export function giveSpeakers(siblings: readonly Nodes[]): void {
  siblings.forEach((node, index) => {
    if (node.type !== 'inlineQuote') return;
    const found = [nameBefore(siblings[index - 1]), nameBehind(siblings[index + 1], node)];
    const names = new Set(found.filter((name) => name !== undefined));
    const [speaker] = names;
    if (speaker && names.size === 1) node.data = { ...node.data, speaker };
  });
}

function nameBefore(node: Nodes | undefined): string | undefined {
  if (node?.type !== 'text') return undefined;
  const text = node.value.slice(-reach);
  const said = speakerBefore(text);
  // A single word at the head of a sentence may be a pronoun.
  const isFirst = said?.isBeforeVerb && /(?:^|[.!?…]\s)$/u.test(text.slice(0, said.at));
  return said && (said.name.includes(' ') || !isFirst) ? said.name : undefined;
}

/** A name and a verb, in either order, at the end of a text. */
function speakerBefore(text: string): { name: string; at: number; isBeforeVerb: boolean } | undefined {
  const end = text.search(/[,:]?\s$/);
  if (end < 0 || !holdsVerb(text)) return undefined;
  const [, before, last] = /^(.*)\s(\p{L}+)$/su.exec(text.slice(0, end)) ?? [];
  const isBeforeVerb = last !== undefined && verbs.has(last);
  const match = nameLast.exec(isBeforeVerb ? before! : text.slice(0, end));
  if (!match) return undefined;
  const verb = /(?<!\p{L})(\p{L}+)\s$/u.exec(text.slice(0, match.index))?.[1];
  return isBeforeVerb || verbs.has(verb ?? '')
    ? { name: match[0], at: match.index, isBeforeVerb }
    : undefined;
}

function nameBehind(node: Nodes | undefined, quote: InlineQuote): string | undefined {
  if (node?.type !== 'text') return undefined;
  const text = node.value.slice(0, reach);
  const said = speakerBehind(text);
  const isFirst = said?.isBeforeVerb && !text.startsWith(',') && /[.!?…]\P{L}$/u.test(plainText(quote));
  return said && (said.name.includes(' ') || !isFirst) ? said.name : undefined;
}

/** A verb and a name, in either order, at the beginning of a text. */
function speakerBehind(text: string): { name: string; isBeforeVerb: boolean } | undefined {
  const start = /^,?\s/.exec(text)?.[0];
  if (!start || !holdsVerb(text)) return undefined;
  const rest = text.slice(start.length);
  const verb = /^(\p{L}+)\s/u.exec(rest)?.[1] ?? '';
  const isBeforeVerb = !verbs.has(verb);
  const found = nameFirst.exec(isBeforeVerb ? rest : rest.slice(verb.length + 1))?.[0];
  if (!found) return undefined;
  const next = /^\s(\p{L}+)/u.exec(rest.slice(found.length))?.[1];
  return !isBeforeVerb || verbs.has(next ?? '') ? { name: found, isBeforeVerb } : undefined;
}

/** Most texts beside a quotation hold no verb of saying; to ask for the name takes longer. */
const holdsVerb = (text: string) => text.split(/\P{L}+/u).some((part) => verbs.has(part));
