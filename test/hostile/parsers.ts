/** Outputs read by parsers that others wrote, the strictest there are; what these say is what is wrong. */
import { strFromU8, unzipSync } from 'fflate';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { SaxesParser } from 'saxes';
import { parseDocument } from 'yaml';

type Element = DefaultTreeAdapterMap['element'];
type Child = DefaultTreeAdapterMap['childNode'];

/** An element of a page or of a book. */
export interface Tag {
  name: string;
  attributes: Record<string, string>;
}

/** What is wrong with outputs, by format. */
export function faultsOf(outputs: ReadonlyMap<string, string | Uint8Array>): string[] {
  return [...outputs].flatMap(([format, data]) =>
    (checks[format]?.(data as never) ?? []).map((fault) => `${format}: ${fault}`),
  );
}

const checks: Record<string, (data: never) => string[]> = {
  md: (text: string) => frontMatterOf(text).faults,
  html: (text: string) => pageOf(text).faults,
  epub: (bytes: Uint8Array) => bookOf(bytes).faults,
  json: (text: string) => faultsOfJson([text]),
  'csl-json': (text: string) => faultsOfJson([text]),
  quotes: (text: string) => faultsOfJson(text.split('\n').filter(Boolean)),
};

/** The front matter of Markdown, as a strict parser of YAML 1.2 reads it. */
export function frontMatterOf(markdown: string): { data: unknown; faults: string[] } {
  const yaml = /^---\n(.*?)^---\n/ms.exec(markdown)?.[1];
  if (yaml === undefined) return { data: {}, faults: [] };
  const document = parseDocument(yaml, { strict: true, uniqueKeys: true });
  const faults = [...document.errors, ...document.warnings].map(({ message }) => message);
  return { data: faults.length > 0 ? {} : document.toJS(), faults };
}

/** A page as browsers read it, with what they would silently mend. */
export function pageOf(html: string): { tags: Tag[]; text: string; faults: string[] } {
  const faults: string[] = [];
  const onParseError = ({
    code,
    startLine,
    startCol,
  }: {
    code: string;
    startLine: number;
    startCol: number;
  }) => void faults.push(`${code} at ${startLine}:${startCol}`);
  const document = parse(html, { onParseError });
  const tags: Tag[] = [];
  const texts: string[] = [];
  const rest: Child[] = [...document.childNodes].reverse();
  for (let node = rest.pop(); node; node = rest.pop()) {
    if ('value' in node && !isHidden(node.parentNode)) texts.push(node.value);
    if (!('tagName' in node)) continue;
    tags.push({ name: node.tagName, attributes: attributesOf(node) });
    for (const child of [...node.childNodes].reverse()) rest.push(child);
  }
  return { tags, text: texts.join(''), faults };
}

const isHidden = (parent: unknown) =>
  ['script', 'style', 'title'].includes((parent as Element | null)?.tagName ?? '');

const attributesOf = ({ attrs }: Element) =>
  Object.fromEntries(attrs.map(({ name, value }) => [name, value]));

/** A book as a strict reader of XML reads it. */
export function bookOf(bytes: Uint8Array): { tags: Tag[]; text: string; faults: string[]; paths: string[] } {
  const files = unzipSync(bytes);
  const faults: string[] = [];
  const tags: Tag[] = [];
  const texts: string[] = [];
  for (const [path, data] of Object.entries(files)) {
    if (!/\.(?:xhtml|opf|ncx|xml|svg)$/.test(path)) continue;
    const parser = new SaxesParser({ xmlns: false, position: true });
    parser.on('error', ({ message }) => void faults.push(`${path}: ${message}`));
    parser.on('opentag', ({ name, attributes }) => void tags.push({ name, attributes }));
    parser.on('text', (text) => void texts.push(text));
    parser.write(new TextDecoder('utf-8', { fatal: true }).decode(data)).close();
  }
  if (strFromU8(files.mimetype ?? new Uint8Array()) !== 'application/epub+zip') faults.push('no mimetype');
  return { tags, text: texts.join(''), faults, paths: Object.keys(files) };
}

function faultsOfJson(texts: readonly string[]): string[] {
  return texts.flatMap((text) => {
    try {
      JSON.parse(text);
      return text.isWellFormed?.() === false ? ['a lone surrogate'] : [];
    } catch (error) {
      return [(error as Error).message];
    }
  });
}
