/** Publisher, source and keywords, which are stated and never guessed. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { xmpPacket } from '../../src/emit/pdf/finish/xmp.js';

const text =
  'Nets in the bay\n\nThe nets were hung out in the morning and taken in at night, all summer long.\n';
const stated = {
  publisher: 'Quay & Press',
  source: 'https://example.org/nets?a=1&b=2',
  keywords: ['nets', 'cod & ling'],
};

test('stand in Markdown and come back from it', async () => {
  const { outputs } = await convert(text, { to: ['md', 'html', 'epub'], ...stated });
  const markdown = outputs.get('md') as string;
  expect(markdown).toContain(
    'publisher: "Quay & Press"\nsource: "https://example.org/nets?a=1&b=2"\nkeywords:\n  - "nets"\n  - "cod & ling"\n',
  );
  const back = await convert(markdown, { to: ['md', 'html', 'epub'], from: 'markdown' });
  expect(back.outputs).toEqual(outputs);
});

test.each([
  [stated.source, stated.source],
  ['Almanac, 1962, p. 4', { '@type': 'CreativeWork', name: 'Almanac, 1962, p. 4' }],
])('stand in JSON-LD and EPUB: %s', async (source, expected) => {
  const { outputs } = await convert(text, { to: ['html', 'epub'], ...stated, source });
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(
    outputs.get('html') as string,
  )![1]!;
  expect(JSON.parse(data)).toMatchObject({
    publisher: { '@type': 'Organization', name: 'Quay & Press' },
    isBasedOn: expected,
    keywords: stated.keywords,
  });
  const opf = strFromU8(unzipSync(outputs.get('epub') as Uint8Array)['EPUB/package.opf']!);
  expect(opf).toContain('<dc:subject>cod &#x26; ling</dc:subject>');
  expect(opf).toContain('<dc:publisher>Quay &#x26; Press</dc:publisher>');
  expect(opf).toContain(`<dc:source>${source.replaceAll('&', '&#x26;')}</dc:source>`);
});

test('stand in the XMP of a PDF', () => {
  const facts = { title: 'Nets', authors: [], subject: undefined, lang: 'en', dir: 'ltr', date: new Date(0) };
  const others = { id: new Uint8Array(16), targets: new Map(), uncovered: new Set<string>() };
  const packet = xmpPacket({
    facts: { ...facts, ...others, ...stated } as never,
    creator: 'x',
    producer: undefined,
    accessible: false,
  });
  expect(packet).toContain(
    '<dc:publisher><rdf:Bag><rdf:li>Quay &#x26; Press</rdf:li></rdf:Bag></dc:publisher>',
  );
  expect(packet).toContain('<rdf:li>nets</rdf:li><rdf:li>cod &#x26; ling</rdf:li></rdf:Bag></dc:subject>');
  expect(packet).toContain('<pdf:Keywords>nets, cod &#x26; ling</pdf:Keywords>');
  expect(packet).toContain('<dc:source>https://example.org/nets?a=1&#x26;b=2</dc:source>');
});

test.each([
  ['keywords: [nets, "cod, dried"]', ['nets', 'cod, dried']],
  ['tags: nets, bay', ['nets', 'bay']],
  ['tags: nets bay', ['nets', 'bay']],
  ['keywords: 7', undefined],
])('keywords of other front matter are read: %s', async (field, keywords) => {
  const { meta } = await convert(`---\n${field}\n---\n\n# Nets\n\nThey dry.\n`, {
    to: 'md',
    from: 'markdown',
  });
  expect(meta.keywords).toEqual(keywords);
});
