/** `article-convert doctor`. */
import { describe, expect, it } from 'vitest';
import { adviceOn } from '../../src/cli/doctor/advice.js';
import type { Findings } from '../../src/cli/doctor/examine.js';
import { textOf } from '../../src/cli/doctor/text.js';
import { hasEmbedded } from '../node/support.js';
import { clean, filesIn, folder, run } from './command.js';

const well: Findings = {
  node: 'v22.0.0',
  platform: 'linux x64',
  browsers: ['/usr/bin/chromium'],
  browser: { path: '/usr/bin/chromium', version: 'Chrome/150', sandbox: true },
  fonts: [{ family: 'Tidal Serif', package: 'tidal-serif', installed: true }],
  systemFonts: true,
  notices: [],
  ms: { 'start of the browser': 99.6 },
};

describe('adviceOn', () => {
  it('says nothing where all is well', () => {
    expect(adviceOn(well)).toEqual([]);
  });

  it.each([
    [{ error: 'x', browsers: [] }, /^Install/],
    [{ error: 'x' }, /^Try another browser with --browser/],
    [
      { fonts: [{ family: 'Tidal Serif', package: 'tidal-serif', installed: false }] },
      /^For the letters of Tidal Serif: npm install tidal-serif\.$/,
    ],
    [{ systemFonts: false }, /^For scripts that these fonts lack/],
  ])('says what to do: %j', (lack, advice) => {
    expect(adviceOn({ ...well, ...lack })).toEqual([expect.stringMatching(advice)]);
  });
});

it('reports a line for each thing', () => {
  expect(textOf(well, '1.2.3')).toBe(`article-convert       1.2.3
Node                  22.0.0 on linux x64
browsers              /usr/bin/chromium
printed with          /usr/bin/chromium (Chrome/150)
sandbox               on
fonts                 1 of 1: Tidal Serif
system’s fonts        there
start of the browser  100 ms

PDF can be written.
`);
});

describe('article-convert doctor', () => {
  it.skipIf(!hasEmbedded)('prints with the browser that is named (needs the embedded browser)', async () => {
    const { code, stdout } = await run(['doctor', '--browser', 'embedded', '--log-format', 'json']);
    expect(code).toBe(0);
    const { browser, browsers, fonts, ms, error, advice } = JSON.parse(stdout);
    expect(browser.version).toMatch(/Chrome\/\d+/);
    expect(browsers).toContain('embedded');
    expect(fonts).toContainEqual({
      family: 'Source Serif 4',
      package: '@fontsource/source-serif-4',
      installed: true,
    });
    expect(Object.keys(ms)).toContain('next document, printing');
    expect(error).toBeUndefined();
    expect(advice).toBeInstanceOf(Array);
  });

  it('ends with 1 where there is no PDF to be had, and says why', async () => {
    const { code, stdout } = await run(['doctor', '--browser', '/gone']);
    expect(code).toBe(1);
    expect(stdout).toContain(
      'PDF cannot be written. Cannot find the browser “/gone” (--browser): no such program.',
    );
  });

  it('leaves files of that name alone', async () => {
    const cwd = folder({ doctor: clean });
    expect(await run(['./doctor'], { cwd })).toMatchObject({ code: 0, stdout: '' });
    expect(filesIn(cwd)).toEqual(['doctor', 'doctor.md']);
  });
});
