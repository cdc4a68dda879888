/** Code in the text stays text: no output has an element, an address or an entry that the text alone could have put there. */
import { spawnSync } from 'node:child_process';
import markdownIt from 'markdown-it';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { articleMeta } from '../../src/article.js';
import { convert } from '../../src/convert.js';
import { bookOf, faultsOf, frontMatterOf, pageOf, type Tag } from './parsers.js';
import { articleWith, payloads, statedWith } from './payloads.js';

const to = ['md', 'html', 'epub', 'json', 'csl-json', 'quotes'];
const harmless = /^(?:https?:\/\/|mailto:|#|[\w./-]+(?:#|$)|$)/;

/** Tags that run, fetch or lead to something that runs. */
const active = (tags: readonly Tag[]) =>
  tags.filter(
    ({ name, attributes }) =>
      (name === 'script' && attributes.type !== 'application/ld+json') ||
      /^(?:iframe|object|embed|base|form|input|audio|video|source|frame|applet|math)$/.test(name) ||
      (name === 'meta' && attributes['http-equiv'] !== undefined) ||
      Object.entries(attributes).some(
        ([key, value]) =>
          /^on|^srcdoc$|^style$|^formaction$/i.test(key) ||
          (/(?:^|:)(?:href|src|action|poster|cite)$/i.test(key) && !harmless.test(value)),
      ),
  );

/** The third parser of Markdown, where it is installed. */
const hasCmark = spawnSync('cmark-gfm', ['--version']).status === 0;

/** What a page of the same form has without any code in it. */
const plain = await convert(articleWith('A plain text'), { to });
const namesIn = (tags: readonly Tag[]) => new Set(tags.map(({ name }) => name));
const usual = namesIn(pageOf(plain.outputs.get('html') as string).tags);

/** Elements that outputs have for texts of other forms, such as a list or a quotation. */
const own =
  'div ul ol li h2 h3 h4 blockquote cite q code pre nav aside hr br section sup a figure p del em strong';

describe.each(payloads)('%j', (payload) => {
  it('is text in every role and format', async () => {
    const { outputs } = await convert(articleWith(payload), { to, keepBoilerplate: true });
    expect(faultsOf(outputs)).toEqual([]);
    const page = pageOf(outputs.get('html') as string);
    expect(active(page.tags)).toEqual([]);
    expect(
      [...namesIn(page.tags)].filter((name) => !usual.has(name) && !own.split(' ').includes(name)),
    ).toEqual([]);
    expect(active(bookOf(outputs.get('epub') as Uint8Array).tags)).toEqual([]);
  });

  it('is text in what a person states', async () => {
    const { outputs, tree } = await convert('Tides\n\nThey rise and fall.', { to, ...statedWith(payload) });
    expect(faultsOf(outputs)).toEqual([]);
    expect(active(pageOf(outputs.get('html') as string).tags)).toEqual([]);
    expect(active(bookOf(outputs.get('epub') as Uint8Array).tags)).toEqual([]);
    const { data } = frontMatterOf(outputs.get('md') as string);
    const { title, authors } = articleMeta(tree);
    expect(data).toMatchObject({ title, author: authors });
  });

  it('is text to parsers of Markdown', async () => {
    const found: string[] = [];
    visit(
      fromMarkdown(await markdownOf(payload, 'footnotes'), {
        extensions: [gfm()],
        mdastExtensions: [gfmFromMarkdown()],
      }),
      (node) => {
        if (['html', 'image', 'table'].includes(node.type)) found.push(node.type);
        if (node.type === 'link' && !harmless.test(node.url)) found.push(node.url);
      },
    );
    // Those that know no notes take one of a single word for the definition of a link, as CommonMark has it.
    for (const citations of ['links', 'plain'] as const)
      found.push(...inHtml(markdownIt({ html: true }).render(await markdownOf(payload, citations))));
    if (hasCmark) found.push(...inHtml(cmark(await markdownOf(payload, 'footnotes'))));
    expect(found).toEqual([]);
  });
});

async function markdownOf(payload: string, citations: 'footnotes' | 'links' | 'plain'): Promise<string> {
  const { outputs } = await convert(articleWith(payload), { to: 'md', keepBoilerplate: true, citations });
  return (outputs.get('md') as string).replace(/^---\n.*?^---\n/ms, '');
}

const inHtml = (html: string) =>
  active(pageOf(html).tags)
    .filter(({ name, attributes }) => !(name === 'section' || attributes.class === 'footnote-backref'))
    .map((tag) => JSON.stringify(tag));

function cmark(input: string): string {
  const args = ['--unsafe', '-e', 'footnotes', '-e', 'table', '-e', 'strikethrough', '-e', 'autolink'];
  return spawnSync('cmark-gfm', args, { input, encoding: 'utf8' }).stdout;
}
