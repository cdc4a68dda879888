/** Citations by author and year of sources without labels. */
import type { FootnoteDefinition } from 'mdast';
import { describe, expect, test } from 'vitest';
import { enriched, heading, paragraph, shown } from './tree.js';

const entry = (value: string): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier: '',
  children: [paragraph(value)],
});

const list = [
  'Moor, A. & Lee, B. 2004. Tides of the north. Quay Press.',
  '———. 2006a. Tides of the south. Quay Press.',
  '———. 2006b. Tides of the east. Quay Press.',
  'Roy S, Lind K. Bells at sea. J Buoys. 2010;12:3–9.',
  'van den Berg, C. (1999) Mills. Weir House.',
  'J. R. Hale, The lamp room, Weir House 1987.',
  'Tide Society. 2012. Yearbook.',
  '山田太郎（2008）『潮の本』港書房。',
  '田中花子・鈴木一郎（2010）「蜂の声」港書房。',
].map(entry);

function cited(value: string) {
  const { tree, rules } = enriched(
    paragraph(value),
    heading('References'),
    ...list.map((node) => structuredClone(node)),
  );
  return { text: shown(tree.children[0]!), rules: rules.filter((rule) => rule !== 'source-uncited') };
}

describe('cite', () => {
  test.each([
    ['It rose (Moor & Lee, 2004).', 'It rose (<#source-moor-2004>).'],
    [
      'It rose (see Moor and Lee 2004: 12; Roy 2010).',
      'It rose (see <#source-moor-2004>: 12; <#source-roy-2010>).',
    ],
    ['It rose (Moor 2004, 2006a).', 'It rose (<#source-moor-2004>, <#source-moor-2006a>).'],
    ['It rose [Roy et al., 2010, p. 3].', 'It rose [<#source-roy-2010>, p. 3].'],
    ['As Moor and Lee (2004) say', 'As Moor and Lee (<#source-moor-2004>) say'],
    ['As Roy et al. (2010: 4) say', 'As Roy et al. (<#source-roy-2010>: 4) say'],
    [
      `It rose (${'Kay et al., 1990; '.repeat(30)}Roy 2010).`,
      `It rose (${'Kay et al., 1990; '.repeat(30)}<#source-roy-2010>).`,
    ],
    ['Wie (van den Berg 1999) sagt', 'Wie (<#source-van-1999>) sagt'],
    ['as Hale (1987) saw', 'as Hale (<#source-j-1987>) saw'],
    ['members (Tide Society 2012) met', 'members (<#source-tide-2012>) met'],
    ['潮は（田中・鈴木 2010: 5）高い', '潮は（<#source-%E7%94%B0%E4%B8%AD%E8%8A%B1%E5%AD%90-2010>: 5）高い'],
    ['潮は（山田、2008）高い', '潮は（<#source-%E5%B1%B1%E7%94%B0%E5%A4%AA%E9%83%8E-2008>）高い'],
  ])('%s', (input, output) => {
    expect(cited(input)).toEqual({ text: output, rules: [] });
  });
});

describe('do not cite', () => {
  test.each([
    ['It rose (2004) again.'],
    ['It rose (in June 2004) again.'],
    ['Kay and Moor (the elder) left in (2004).'],
    ['It rose (Kay and Moor 2004).'],
    ['Moor was born (1950) and Moorland (2004) sold.'],
    ['It rose (Moorland 2004).'],
  ])('%s', (input) => {
    expect(cited(input).text).toBe(input);
  });

  test('a year that the list lacks is told of', () => {
    expect(cited('It rose (Moor 2005).')).toEqual({
      text: 'It rose (Moor 2005).',
      rules: ['citation-without-source'],
    });
  });

  test('what fits two entries is told of', () => {
    const { tree, rules } = enriched(
      paragraph('It rose (Moor 2004).'),
      heading('References'),
      entry('Moor, A. 2004. Tides. Quay Press.'),
      entry('Moor, B. 2004. Bells. Quay Press.'),
    );
    expect(shown(tree.children[0]!)).toBe('It rose (Moor 2004).');
    expect(rules).toContain('ambiguous-citation');
  });
});
