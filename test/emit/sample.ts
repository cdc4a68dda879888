/** Articles made by hand: what a parser gives, with every kind of node. Their subject is the tides. */
import type { BlockContent, FootnoteDefinition, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';

type Phrase = string | PhrasingContent;
const phrases = (parts: Phrase[]) =>
  parts.map((part): PhrasingContent => (typeof part === 'string' ? { type: 'text', value: part } : part));

export const paragraph = (...parts: Phrase[]): Paragraph => ({ type: 'paragraph', children: phrases(parts) });
export const quote = (...parts: Phrase[]): PhrasingContent => ({
  type: 'inlineQuote',
  children: phrases(parts),
});
export const cite = (label: string): PhrasingContent => ({
  type: 'footnoteReference',
  identifier: label,
  label,
});
export const heading = (depth: 1 | 2 | 3 | 4, ...parts: Phrase[]): RootContent => ({
  type: 'heading',
  depth,
  children: phrases(parts),
});
export const source = (label: string, ...children: BlockContent[]): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier: label,
  label,
  children,
});
export const list = (ordered: boolean, ...items: BlockContent[][]): BlockContent => ({
  type: 'list',
  ordered,
  children: items.map((children) => ({ type: 'listItem', children })),
});
export const link = (url: string, text = url): PhrasingContent => ({
  type: 'link',
  url,
  children: [{ type: 'text', value: text }],
});
/** A node with a role, as the parser marks it. */
export function as<Node extends RootContent>(node: Node, role: string, value?: string | string[]): Node {
  return { ...node, data: { role, ...(value === undefined ? {} : { value }) } } as Node;
}
export const article = (lang: string, ...children: RootContent[]): Root => ({
  type: 'root',
  data: { lang },
  children,
});

const line: PhrasingContent = { type: 'break' };
const cells = (...texts: string[]) => ({
  type: 'tableRow' as const,
  children: texts.map((value) => ({ type: 'tableCell' as const, children: phrases([value]) })),
});

/** Four sources, of which one is cited twice and one never; every kind of block. */
export const tides = (): Root =>
  article(
    'en',
    as(heading(1, 'What the tide leaves behind'), 'title'),
    as(paragraph('3 September 2025'), 'date', '2025-09-03'),
    as(
      paragraph('Twice a day the estuary is emptied and filled, and ', quote('“nobody thanks it”'), '.'),
      'lead',
    ),
    as(paragraph('By Mara Lindqvist and Tom Adeyemi'), 'byline', ['Mara Lindqvist', 'Tom Adeyemi']),
    paragraph(
      'The harbour master keeps two clocks. One of them tells the time, and the other tells the height of the water at the end of the stone pier, where the ferries turn; he says that ',
      {
        ...quote('“a clock that cannot drown is no use to anyone”'),
        data: { source: '2' },
      } as PhrasingContent,
      '.',
      cite('2'),
      ' The second clock was built in 1911 and has been repaired eleven times, mostly after storms.',
    ),
    heading(2, 'Why are there two tides a day?'),
    paragraph(
      'The moon pulls the sea towards itself, and the earth away from the sea on the far side.',
      cite('1'),
      ' The bulges stay where they are while the ground turns under them. ',
      { type: 'emphasis', children: phrases(['Spring']) },
      ' tides come when sun and moon pull along one line; ',
      { type: 'strong', children: phrases(['neap']) },
      ' tides when they do not.',
      cite('2'),
    ),
    {
      type: 'blockquote',
      children: [
        paragraph(
          'The water does not rise. We are carried into it, twice a day, and out again on the other side.',
        ),
        as(paragraph('— Edith Varga, Letters from the Pier'), 'attribution'),
      ],
    },
    heading(3, 'A rhyme for the pilots'),
    as(
      paragraph(
        'Six hours to come and six to go,',
        line,
        'and half of all it brings is slow;',
        line,
        'the third hour and the fourth run fast:',
        line,
        'who sails in those two sails them last.',
      ),
      'verse',
    ),
    heading(2, 'What to look for'),
    paragraph('On the flats, at low water:'),
    list(
      false,
      [paragraph('lugworm casts, which look like coiled string;')],
      [
        paragraph('the tracks of birds, of which the commonest are'),
        list(true, [paragraph('dunlin')], [paragraph('oystercatcher, by its stride')]),
      ],
      [paragraph('old nets.'), paragraph('Leave them: the harbour office collects them on Mondays.')],
    ),
    paragraph('Three rules hold for everyone:'),
    list(
      false,
      [paragraph('(a) go out with the ebb;')],
      [paragraph('(b) turn back at slack water;')],
      [paragraph('(c) tell somebody.')],
    ),
    { type: 'thematicBreak' },
    {
      type: 'table',
      align: ['left', 'right', 'center'],
      children: [
        cells('Place', 'Range in metres', 'Clock'),
        cells('Stone pier', '4.2', 'yes'),
        cells('Mill creek', '3.75', 'no'),
      ],
    },
    paragraph(
      'The office prints its tables with a program of nine lines, ',
      { type: 'inlineCode', value: 'tide.awk' },
      ':',
    ),
    { type: 'code', value: '{ height[$1] = $2 }\n\nEND { for (day in height)\n    print day, height[day] }' },
    paragraph(
      'It can be had from ',
      link('https://tides.example.org/tables?year=2025&port=stone-pier-on-the-outer-estuary#tables'),
      '.',
    ),
    as(heading(2, 'Notes and sources'), 'sources'),
    source(
      '1',
      paragraph(
        'P. Okafor, ',
        { type: 'emphasis', children: phrases(['Two Bulges']) },
        ', 2nd ed. (Harbour Press, 1998), 12–19.',
      ),
    ),
    source(
      '2',
      paragraph('Interview with the harbour master, 4 August 2025.'),
      paragraph('A second talk, on 11 August, was not recorded.'),
    ),
    source(
      '3',
      paragraph('“Tide clocks of the northern ports”, ', link('https://clocks.example.org/#north'), '.'),
    ),
    source('†', paragraph('The rhyme is printed in several almanacs.')),
    as(paragraph('Share this article'), 'chrome'),
    as(paragraph('Subscribe to the harbour letter'), 'chrome'),
  );

/** Right to left, with a source in another script. */
export const arabic = (): Root =>
  article(
    'ar',
    as(heading(1, 'ما يتركه المدّ وراءه'), 'title'),
    as(paragraph('مرتين في اليوم يمتلئ المصبّ ويفرغ، ولا أحد يشكره.'), 'lead'),
    as(paragraph('بقلم ليلى حدّاد وسامي نصر'), 'byline', ['ليلى حدّاد', 'سامي نصر']),
    as(paragraph('٣ سبتمبر ٢٠٢٥'), 'date', '2025-09-03'),
    heading(2, 'لماذا يحدث المدّ مرتين؟'),
    paragraph(
      'يجذب القمر البحر نحوه، ويجذب الأرض بعيدًا عن البحر في الجهة الأخرى.',
      cite('1'),
      ' ويقول حارس الميناء: ',
      quote('«الساعة التي لا تغرق لا تنفع أحدًا»'),
      '.',
    ),
    {
      type: 'blockquote',
      children: [
        paragraph('الماء لا يرتفع، بل نحن من يُحمل إليه.'),
        as(paragraph('— إديت فارغا'), 'attribution'),
      ],
    },
    list(false, [paragraph('اخرج مع الجزر')], [paragraph('وارجع قبل المدّ')]),
    as(heading(2, 'المصادر'), 'sources'),
    source('1', paragraph('P. Okafor, Two Bulges (Harbour Press, 1998), 12–19.')),
    source('2', paragraph('حديث مع حارس الميناء، آب ٢٠٢٥.')),
  );

/** Without blanks between words. */
export const japanese = (): Root =>
  article(
    'ja',
    as(heading(1, '潮が残していくもの'), 'title'),
    as(paragraph('文：森田　花'), 'byline', ['森田 花', '小川 健']),
    as(paragraph('2025年9月3日'), 'date', '2025-09-03'),
    heading(2, 'なぜ一日に二度満ちるのか'),
    paragraph(
      '月は海を引き寄せ、反対側では地球を海から引き離す。',
      cite('1'),
      '港長は',
      quote('「溺れない時計は役に立たない」'),
      'と言う。石の桟橋の先で水の高さを告げるその時計は、一九一一年に作られ、嵐のたびに直されてきた。',
    ),
    as(paragraph('六時間で満ち', line, '六時間で引く'), 'verse'),
    as(heading(2, '出典'), 'sources'),
    source('1', paragraph('港長への聞き取り、2025年8月4日。')),
  );
