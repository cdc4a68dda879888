/** Who says an inline quotation. */

import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import type { InlineQuote } from '../../src/article.js';
import { enrich } from '../../src/enrich/index.js';
import { enriched, paragraph, root } from './tree.js';

const speakersIn = (value: string) => speakersOf(enriched(paragraph(value)).tree);

function speakersOf(tree: Root): (string | undefined)[] {
  const found: (string | undefined)[] = [];
  visit(tree, 'inlineQuote', (node: InlineQuote) => {
    found.push(node.data?.speaker);
  });
  return found;
}

test.each([
  ['“The bees left,” said Anna Moor.', 'Anna Moor'],
  ['“The bees left,” Moor said, and sat down.', 'Moor'],
  ['Anna van der Moor writes: “The bees left.”', 'Anna van der Moor'],
  ['On Monday old Moor said, “The bees left.”', 'Moor'],
  ['„Die Bienen sind fort“, sagte Anna Moor.', 'Anna Moor'],
  ['Yesterday Moor said: “The bees left.”', 'Moor'],
  ['Monday Anna Moor said: “The bees left.”', 'Anna Moor'],
  ['Anna Moor told the paper on Monday: “The bees left.”', 'Anna Moor'],
  ['All saw Moor. Moor said: “The bees left.”', 'Moor'],
  ['Gestern sagte Anna Moor: „Die Bienen sind fort.“', 'Anna Moor'],
  ['«Пчёлы улетели», — сказал Иван Петров.', 'Иван Петров'],
  ['« Les abeilles sont parties », explique Anne Maure.', 'Anne Maure'],
  ['« Les abeilles, dit Anne Maure, sont parties. »', 'Anne Maure'],
  ['«Пчёлы улетели, — сказал Иван Петров. — Мы ждём».', 'Иван Петров'],
  ['«Пчёлы улетели», сказал Иван Петров.', 'Иван Петров'],
  ['“Las abejas se fueron”, dijo Ana Moro.', 'Ana Moro'],
])('%s', (input, speaker) => {
  expect(speakersIn(input)).toEqual([speaker]);
});

test.each([
  ['a pronoun', 'She said, “The bees left.”'],
  ['a pronoun behind it', '“The bees left.” They said more.'],
  ['a place', '„Haus am Meer“, in Berlin gebaut'],
  ['a word that only begins like a verb', '“The bees left,” saidi Anna Moor'],
  ['two names', 'Anna Moor said “the bees left,” wrote Chris Lee.'],
  ['whom it was told', 'He told Anna Moor: “The bees left.”'],
  ['whom it was told, behind a name', 'Chris Lee told Anna Moor: “The bees left.”'],
  ['who speaks in a sentence of its own', '“The bees left.” Anna Moor said more.'],
  ['who speaks next', '“Gone?” Anna Moor said: '],
  ['a day', '“The bees left.” Yesterday Moor said more.'],
  ['nobody', 'The sign “Bees” hung there.'],
])('no speaker: %s', (_, input) => {
  expect(speakersIn(input)).toEqual([undefined]);
});

describe('in scripts without capitals', () => {
  const said = (lang: string, value: string) => {
    const tree = { ...root(paragraph(value)), data: { lang } };
    enrich(tree);
    return speakersOf(tree);
  };

  test.each([
    ['ar', 'قال أحمد منصور: «غادر النحل.»', 'أحمد منصور'],
    ['ar', '«غادر النحل»، قالت ليلى حداد.', 'ليلى حداد'],
    ['he', 'אתמול אמרה רות לוי: "הדבורים עזבו."', 'רות לוי'],
    ['he', '"הדבורים עזבו", אמר דוד כהן.', 'דוד כהן'],
    ['fa', 'احمد محمدی گفت: «زنبورها رفتند.»', 'احمد محمدی'],
    ['zh', '张小明说：“蜜蜂飞走了。”', '张小明'],
    ['zh', '“蜜蜂飞走了，”约翰·史密斯说。', '约翰·史密斯'],
    ['ja', '山田さんは「蜂がいなくなった」と話した。', '山田'],
    ['ja', '「蜂がいなくなった」と田中教授は語る。', '田中'],
    ['ko', '김민수 교수는 "벌이 떠났다"라고 말했다.', '김민수'],
  ])('%s: %s', (lang, value, speaker) => {
    expect(said(lang, value)).toEqual([speaker]);
  });

  test.each([
    ['ar', 'قال في بيان: «غادر النحل.»'],
    ['ar', 'كتاب «غادر النحل»'],
    ['he', 'הוא אמר לי אתמול: "הדבורים עזבו."'],
    ['fa', 'او به من گفت: «زنبورها رفتند.»'],
    ['zh', '他高兴地说：“蜜蜂飞走了。”'],
    ['zh', '书名叫“蜜蜂”，王小明很喜欢。'],
    ['ja', '彼は「蜂がいなくなった」と話した。'],
    ['ja', '山田さんは「蜂の本」を読んだ。'],
    ['ko', '그는 "벌이 떠났다"라고 말했다.'],
    ['ko', '김 씨는 "벌의 책"을 읽었다.'],
  ])('%s, nobody: %s', (lang, value) => {
    expect(said(lang, value)).toEqual([undefined]);
  });
});
