/** Where paragraphs begin in texts whose lines were wrapped, without blank lines between them. */
import { toString as plainText } from 'mdast-util-to-string';
import { expect, it } from 'vitest';
import { roleOf } from '../../src/article.js';
import { fromArticle } from '../../src/parse/index.js';

const paragraphsOf = (lines: string[]) =>
  fromArticle(lines.join('\n'))
    .children.filter((node) => node.type === 'paragraph' && roleOf(node) === undefined)
    .map((node) => plainText(node));

it('parts a paragraph of one full line from the next, whose second line shows that its first is set in', () => {
  const paragraphs = paragraphsOf([
    'The Lamp at the Lock',
    '',
    '    Every evening the keeper carries his lamp from the house to the',
    'lock, and every morning he carries it back, and nobody has ever seen',
    'him do it in any other order, or without the lamp being lit.',
    '    In winter there is ice on the gates, and then he carries an axe.',
    '    The axe is older than the lock, and so is the habit of carrying',
    'something down to it, which the keeper has from his grandmother, who',
    'kept bees there before there was any water to let through.',
  ]);
  expect(paragraphs.map((paragraph) => paragraph.slice(0, 9))).toEqual([
    'Every eve',
    'In winter',
    'The axe i',
  ]);
});

// Lines of at most 42 columns.
const japanese = [
  '川をわたる舟と水門の番人',
  '',
  '　　水門の番人は毎晩ランプを持って家から水',
  '門まで歩き、朝になると同じ道を戻ってくる。',
  '番人が持つ帳面には「潮の高さ」と、そして「',
  'Kaze」という名の風の強さが書いてあるのだ。',
  '　　冬になると水門に氷がつくので、その人の',
  '2番目の仕事は斧で氷を割ることになるという。',
  '祖母の代から続くこの仕事を、番人は誰にも',
  'ゆずらない。',
];

it('measures ideographic blanks and marks that close a word as wide as they are', () => {
  expect(paragraphsOf(japanese).map((paragraph) => paragraph.slice(0, 6))).toEqual([
    '水門の番人は',
    '冬になると水',
  ]);
});

it('follows a sentence over the end of a line that is nearly full, also before a capital', () => {
  const lines = [
    'The Lamp at the Lock',
    '',
    'Every evening the keeper carries his lamp from the house to the',
    'lock, and every morning he carries it back. He learned that from',
    'his grandmother, who had come to the valley from the town of',
    'Weissenstein before there was any water to let through.',
    '',
    'In winter there is ice on the gates, and then he carries an axe.',
    'The axe is older than the lock, and so is the habit of carrying.',
  ];
  expect(paragraphsOf(lines).map((paragraph) => paragraph.slice(0, 9))).toEqual(['Every eve', 'In winter']);
});

it('goes on with an item where a line stands under its text, though one more word would have fitted above', () => {
  const tree = fromArticle(
    [
      'مصباح البوابة',
      '',
      'يحمل الحارس مصباحه كل مساء من البيت إلى البوابة، ثم يعيده في الصباح',
      'ولم يره أحد يغير هذا الترتيب، ولم ير أحد المصباح مطفأ في طريقه إلى',
      'البوابة.',
      '',
      'وفي الشتاء يحمل معه ما يأتي:',
      '',
      '  - فأسا قديمة يكسر بها الجليد عن خشب البوابة كلما اشتد البرد',
      '    في الليل.',
      '  - حبلا طويلا.',
      '  - خبزا يكفيه ويكفي كل من يمر به في الطريق من أهل القرية كلهم',
      '    وضيوفهم.',
      '',
      'ثم يمشي في الظلام حتى يسمع صوت الماء، ويقف هناك إلى أن يأتي الصباح',
      'ولا يجلس أبدا.',
    ].join('\n'),
  );
  const list = tree.children.find((node) => node.type === 'list');
  expect(list?.children.map((item) => plainText(item).split(' ').at(-1))).toEqual([
    'الليل.',
    'طويلا.',
    'وضيوفهم.',
  ]);
});

it('begins a paragraph that is set in under a short numbered heading', () => {
  const texts = ['1. The lamp', '2. The axe'].map((heading) => [
    heading,
    '    Every evening the keeper carries his lamp from the house to the',
    'lock, and every morning he carries it back, and nobody has ever seen',
    'him do it in any other order, or without the lamp being lit.',
    '',
  ]);
  const headings = fromArticle(['The Keeper of the Lock', '', ...texts.flat()].join('\n')).children.filter(
    (node) => node.type === 'heading',
  );
  expect(headings.map((node) => plainText(node))).toEqual([
    'The Keeper of the Lock',
    '1. The lamp',
    '2. The axe',
  ]);
});

it('goes on with a sentence over the end of a long line, where a text is too short to show its column', () => {
  const paragraphs = paragraphsOf([
    'BOATS AT LOW WATER',
    '',
    'There are more boats at low water than at high water. The keeper',
    'thinks that they are easier to see.',
    '',
    'BEES IN THE LOCK',
    '',
    'The bees came back on the third of May. They do not keep still, but',
    'the keeper has counted forty.',
    '',
    'a rope for the keeper of the lock',
    'an axe for the ice on its gates',
  ]);
  expect(paragraphs.slice(0, 2).map((paragraph) => paragraph.split(' ').at(-1))).toEqual(['see.', 'forty.']);
  expect(paragraphs.join('\n')).not.toContain('lock an axe');
});
