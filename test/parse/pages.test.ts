import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../src/emit/markdown/index.js';
import { setChromeAside } from '../../src/enrich/chrome.js';
import { fromArticle } from '../../src/parse/index.js';

const sentences = [
  'The keeper wound the clock at six and went down to the landing.',
  'Nobody had told him that the boat would be late, and he did not ask.',
  'There were nineteen steps, of which the seventh was loose.',
  'The oil came in drums, and the drums went back empty, rolling like thunder in the hold.',
  'A gull had made its nest in the lee of the fog bell and was left in peace.',
];

/** Lines of running text, wrapped at 64 columns, in paragraphs. */
function textLines(count: number): string[] {
  const lines: string[] = [];
  for (let paragraph = 0; lines.length < count; paragraph++) {
    const text = Array.from({ length: 9 }, (_, index) => sentences[(paragraph * 2 + index * 3) % 5]).join(
      ' ',
    );
    lines.push(
      ...text
        .replace(/(.{1,64})(?: |$)/g, '$1\n')
        .trimEnd()
        .split('\n'),
      '',
    );
  }
  return lines;
}

/** A text with furniture after every so many lines. */
function printed(pageLength: (page: number) => number, furniture: (page: number) => string[]): string {
  const lines = textLines(400);
  const pages: string[] = ['A Light on the Skerries', ''];
  for (let page = 1; lines.length > 0; page++)
    pages.push(...lines.splice(0, pageLength(page)), '', ...furniture(page), '');
  return pages.join('\n');
}

function markdownOf(text: string): string {
  const tree = fromArticle(text);
  setChromeAside(tree, () => {});
  return renderMarkdown(tree).replace(/^---\n[\s\S]*?\n---\n/, '');
}

const plain = markdownOf(['A Light on the Skerries', '', ...textLines(400)].join('\n'));

describe('a text that was taken from printed pages', () => {
  test.each<[string, (page: number) => string[]]>([
    ['numbers', (page) => [String(page + 10)]],
    ['numbers between dashes', (page) => [`                     - ${page} -`]],
    ['numbers behind a word', (page) => [`[Pg ${page}]`]],
    ['running heads with a number', (page) => [`${page}      A LIGHT ON THE SKERRIES`]],
    [
      'imprint with a number under it',
      (page) => [
        '             The Skerries Press',
        '          12 Pier Lane, Northhaven',
        `                     ${page}`,
      ],
    ],
    ['running heads and numbers', (page) => [String(page), '', '', 'A LIGHT ON THE SKERRIES']],
  ])('loses its %s, and its paragraphs are whole again', (_, furniture) => {
    // A page that ends where a paragraph ends leaves nothing to mend, so the length goes through all cases.
    expect(markdownOf(printed((page) => 33 + (page % 3), furniture))).toBe(plain);
  });

  test('loses a few numbers at any distance, where they stand within sentences', () => {
    const lines = textLines(40);
    const text = [
      'A Light on the Skerries',
      '',
      ...lines.slice(0, 2),
      '',
      '7',
      '',
      ...lines.slice(2, 30),
      '',
      '8',
      '',
      ...lines.slice(30),
    ];
    expect(markdownOf(text.join('\n'))).toBe(
      markdownOf(['A Light on the Skerries', '', ...lines].join('\n')),
    );
  });

  test('has them as page chrome', () => {
    const tree = fromArticle(
      printed(
        () => 34,
        (page) => [`[Pg ${page}]`],
      ),
    );
    const kept = tree.children.filter(({ data }) => (data as { role?: string })?.role === 'chrome');
    const mended = tree.data!.removed!.filter(({ text }) => /^\[Pg \d+\]$/.test(text));
    expect(kept.length + mended.length).toBe(12);
    expect(mended.length).toBeGreaterThan(3);
  });
});

describe('left alone are', () => {
  test('numbers over chapters, which are of any length', () => {
    const chapters = [12, 61, 25, 80, 33, 44, 90, 21].map((length, index) => [
      String(index + 1),
      '',
      ...textLines(length),
    ]);
    const text = ['A Light on the Skerries', '', ...chapters.flat()].join('\n');
    expect(markdownOf(text).match(/^(?:## )?\\?\d+\.?$/gm)?.length).toBeGreaterThan(5);
  });

  test('numbers that do not count on', () => {
    const text = printed(
      () => 34,
      (page) => [String(1900 + page * 5)],
    );
    expect(markdownOf(text)).toContain('1915');
  });

  test('lines that come back three times only', () => {
    const lines = textLines(90);
    const text = [
      ...lines.slice(0, 30),
      'A Light',
      '',
      ...lines.slice(30, 60),
      'A Light',
      '',
      ...lines.slice(60),
    ];
    expect(markdownOf([...text, 'A Light'].join('\n')).match(/A Light/g)).toHaveLength(3);
  });
});
