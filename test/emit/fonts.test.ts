import { h } from 'hastscript';
import type { Root } from 'mdast';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fontsFor } from '../../src/emit/fonts/index.js';
import { letteringOf } from '../../src/emit/fonts/lettering.js';
import type { FontRequest, Fonts } from '../../src/emit/format.js';
import { emitPdf } from '../../src/emit/pdf/index.js';
import type { Diagnostic } from '../../src/messages.js';
import { embeddedArchives } from '../../src/node/embedded-archives.js';
import { charactersOf } from '../../src/node/fonts/characters.js';
import { fontLibrary } from '../../src/node/fonts/library.js';
import { createPrinter, subset } from '../../src/node/index.js';

const library = fontLibrary();

/** Packages of the fonts of a text, in the order in which they are asked for. */
async function packagesFor(text: string, lang: string): Promise<string[]> {
  const used = new Set<string>();
  const watched: Fonts = async (request: FontRequest) => {
    const files = await library(request);
    if (files.length > 0) used.add(request.package.replace(/^@fontsource(-variable)?\//, ''));
    return files;
  };
  await fontsFor(letteringOf(h('p', text), ''), lang, 'serif', { fonts: watched });
  return [...used];
}

describe('letteringOf', () => {
  it('tells which characters stand in which face', () => {
    const page = h('main', [h('h1', 'Ab'), h('p', ['c', h('em', ['d', h('strong', 'e')])]), h('pre', 'f')]);
    const found = letteringOf(page, '1').map(({ face, characters }) => [face, [...characters].join('')]);
    const face = (weight: number, style: string, code: boolean) => ({ weight, style, code });
    expect(found).toEqual([
      [face(400, 'normal', false), '1c'],
      [face(700, 'normal', false), 'Ab'],
      [face(400, 'italic', false), 'd'],
      [face(700, 'italic', false), 'e'],
      [face(400, 'normal', true), 'f'],
    ]);
  });
});

describe('fontsFor', () => {
  it.each([
    ['tides', 'en', ['source-serif-4']],
    ['приливы и τέχνη', 'ru', ['source-serif-4']],
    ['ἀρχή', 'el', ['source-serif-4', 'noto-serif']],
    ['المد', 'ar', ['amiri']],
    ['the word שלום', 'en', ['source-serif-4', 'frank-ruhl-libre']],
    ['नदी', 'hi', ['noto-serif-devanagari']],
    ['潮汐', 'zh', ['noto-serif-sc']],
    ['潮汐', 'zh-Hant', ['noto-serif-tc']],
    ['月の', 'ja', ['noto-serif-jp']],
    ['바다', 'ko', ['noto-serif-kr']],
    ['a 👩', 'en', ['source-serif-4', 'noto-emoji']],
    ['a ☞', 'en', ['source-serif-4', 'noto-sans-symbols-2']],
  ])('sets “%s” (%s) in %j', async (text, lang, packages) => {
    expect(await packagesFor(text, lang)).toEqual(packages);
  });

  it('puts in the files that are needed and no others, and names what no font has', async () => {
    const letterings = letteringOf(h('p', 'tide 𓀀'), '');
    const { faces, uncovered } = await fontsFor(letterings, 'en', 'serif', { fonts: library });
    expect(faces.match(/@font-face/g)).toHaveLength(1);
    expect(faces).toContain('font-family: "Source Serif 4"; font-style: normal; font-weight: 400;');
    expect([...uncovered]).toEqual(['𓀀']);
  });

  it.each([
    ['he', 'שעון Lee'],
    ['ar', 'جسر Lee'],
  ])('sets blanks in the font of right-to-left letters: %s', async (lang, text) => {
    const { faces } = await fontsFor(letteringOf(h('p', text), ''), lang, 'serif', { fonts: library });
    const ranges = [...faces.matchAll(/unicode-range: ([^;]+);/g)].map(([, range]) => range!);
    expect(ranges).toHaveLength(2);
    // The last rule that names a character sets it.
    expect(ranges[0]).toMatch(/^U\+0000-00FF,/);
    expect(ranges[1]).toMatch(/,U\+0020$/);
  });

  it('states one weight and style for each face, also where one file serves several', async () => {
    const letterings = letteringOf(h('main', [h('h1', '月の'), h('p', ['月の', h('em', '月')])]), '');
    const { faces } = await fontsFor(letterings, 'ja', 'serif', { fonts: library });
    const stated = [...faces.matchAll(/font-style: (\w+); font-weight: ([\d ]+);/g)].map(([, ...face]) =>
      face.join(' '),
    );
    expect(new Set(stated)).toEqual(new Set(['normal 400', 'normal 700', 'italic 400']));
  });

  it('cuts fonts of all weights to one weight and the letters of the page', async () => {
    const { faces } = await fontsFor(
      letteringOf(h('main', [h('h1', '月'), h('p', '月の')]), ''),
      'ja',
      'serif',
      {
        fonts: library,
        subset,
      },
    );
    const files = [
      ...faces.matchAll(/font-weight: (\d+);.*url\(data:font\/ttf;base64,([^)]+)\) format\("truetype"\)/g),
    ];
    const held = files.map(async ([, weight, data]) => {
      const characters = await charactersOf(Buffer.from(data!, 'base64'));
      return `${weight} ${[...characters].filter((character) => character !== '\uffff').join('')}`;
    });
    expect((await Promise.all(held)).sort()).toEqual(['400 の', '400 月', '700 月']);
  });

  it('leaves all to the system where no fonts are handed in', async () => {
    const { faces, use, uncovered } = await fontsFor(letteringOf(h('p', '𓀀'), ''), 'en', 'sans', {});
    expect(faces).toBe('');
    expect(use).toContain('"Source Sans 3"');
    expect(uncovered.size).toBe(0);
  });
});

describe.skipIf(!embeddedArchives())('printed (needs the embedded browser: Linux x64)', () => {
  it('tells of a character that no font has, with its place, and of no other', async () => {
    const printer = createPrinter({ browser: 'embedded' });
    onTestFinished(() => printer[Symbol.asyncDispose]());
    const at = (column: number) => ({ line: 1, column, offset: column - 1 });
    const value = 'Tides, 潮汐, नदी and 𓀀';
    const position = { start: at(1), end: at(1 + value.length) };
    const children = [{ type: 'text' as const, value, position }];
    const tree: Root = { type: 'root', data: { lang: 'en' }, children: [{ type: 'paragraph', children }] };
    const told: Diagnostic[] = [];
    const { print, fonts } = printer;
    await emitPdf(tree, {}, { print, fonts, report: (diagnostic) => told.push(diagnostic) });
    const missing = told.filter(({ rule }) => rule === 'no-glyph');
    expect(missing.map(({ text }) => text)).toEqual([
      'No font has the character “𓀀” (U+13000), and the PDF shows a box in its place. Install a font that has it.',
    ]);
    expect(missing[0]?.place?.start).toEqual(at(1 + value.indexOf('𓀀')));
  });
});
