import { describe, expect, it } from 'vitest';
import { BrowserNotFoundError } from '../../src/node/browser-error.js';
import { findBrowsers, statedBrowser } from '../../src/node/find-browser.js';
import type { Surroundings } from '../../src/node/machine.js';

/** A machine that has these programs and no other. */
function machine(programs: string[], rest: Partial<Surroundings> = {}): Surroundings {
  const separator = rest.platform === 'win32' ? '\\' : '/';
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    home: '/home/ada',
    isProgram: (path) => programs.includes(path),
    list: (folder) => [
      ...new Set(
        programs
          .filter((path) => path.startsWith(folder + separator))
          .map((path) => path.slice(folder.length + 1).split(separator)[0]!),
      ),
    ],
    ...rest,
  };
}

describe('statedBrowser', () => {
  const env = {
    PATH: '/usr/bin',
    ARTICLE_CONVERT_BROWSER: '/a',
    PUPPETEER_EXECUTABLE_PATH: '/p',
    CHROME_PATH: '/c',
  };
  const all = machine(['/o', '/a', '/p', '/c', '/usr/bin/chromium'], { env });

  it('takes the option, then ARTICLE_CONVERT_BROWSER, PUPPETEER_EXECUTABLE_PATH, CHROME_PATH', () => {
    expect(statedBrowser('/o', all)).toBe('/o');
    expect(statedBrowser(undefined, all)).toBe('/a');
    const { ARTICLE_CONVERT_BROWSER: _, ...others } = env;
    expect(statedBrowser(undefined, { ...all, env: others })).toBe('/p');
    expect(statedBrowser(undefined, { ...all, env: { CHROME_PATH: '/c' } })).toBe('/c');
  });

  it('takes an empty value for none', () => {
    expect(statedBrowser('', machine([], { env: { CHROME_PATH: '' } }))).toBeUndefined();
  });

  it('finds a bare name on PATH', () => {
    expect(statedBrowser('chromium', all)).toBe('/usr/bin/chromium');
  });

  it('never falls back from what was stated', () => {
    expect(() => statedBrowser('/gone', all)).toThrow(BrowserNotFoundError);
    expect(() => statedBrowser('/gone', all)).toThrow(
      'Cannot find the browser “/gone” (--browser): no such program.',
    );
    const wrong = { ...all, env: { ...env, ARTICLE_CONVERT_BROWSER: '/gone' } };
    expect(() => statedBrowser(undefined, wrong)).toThrow('“/gone” (ARTICLE_CONVERT_BROWSER)');
  });
});

describe('findBrowsers', () => {
  const cache = '/home/ada/.cache/puppeteer';

  it('prefers a headless shell, then Chromium, Chrome, Edge', () => {
    const names = ['microsoft-edge', 'google-chrome', 'chromium', 'chromium-headless-shell'];
    const found = findBrowsers(machine(names.map((name) => `/usr/bin/${name}`)));
    expect(found).toEqual(names.toReversed().map((name) => `/usr/bin/${name}`));
  });

  it('takes the first of a name on PATH, and no relative entry of it', () => {
    const programs = ['/usr/local/bin/chromium', '/usr/bin/chromium', 'chromium', 'bin/chromium'];
    const env = { PATH: '.::bin:/usr/local/bin:/usr/bin' };
    expect(findBrowsers(machine(programs, { env }))).toEqual(['/usr/local/bin/chromium']);
  });

  it('looks into puppeteer’s cache after that, headless shells first, the newest first', () => {
    const shell = (version: string) =>
      `${cache}/chrome-headless-shell/linux-${version}/chrome-headless-shell-linux64/chrome-headless-shell`;
    const chrome = `${cache}/chrome/linux-150.0.1.1/chrome-linux64/chrome`;
    const programs = [
      chrome,
      shell('99.0.1.1'),
      shell('131.0.1.10'),
      shell('131.0.1.9'),
      '/usr/bin/chromium',
    ];
    expect(findBrowsers(machine(programs))).toEqual([
      '/usr/bin/chromium',
      shell('131.0.1.10'),
      shell('131.0.1.9'),
      shell('99.0.1.1'),
      chrome,
    ]);
  });

  it('follows PUPPETEER_CACHE_DIR', () => {
    const program = '/cache/chrome/linux-1.2.3.4/chrome-linux64/chrome';
    expect(findBrowsers(machine([program], { env: { PUPPETEER_CACHE_DIR: '/cache' } }))).toEqual([program]);
  });

  it('knows the places of macOS', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const own = '/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium';
    const testing =
      '/Users/ada/.cache/puppeteer/chrome/mac_arm-131.0.1.1/chrome-mac-arm64/' +
      'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
    const mac = machine([chrome, own, testing], { platform: 'darwin', home: '/Users/ada' });
    expect(findBrowsers(mac)).toEqual([chrome, own, testing]);
  });

  it('knows the places of Windows', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    const onPath = 'D:\\tools\\chrome.exe';
    const env = {
      Path: 'D:\\tools;C:\\Windows',
      ProgramFiles: 'C:\\Program Files',
      'ProgramFiles(x86)': 'C:\\Program Files (x86)',
    };
    const windows = machine([edge, chrome, onPath], { platform: 'win32', home: 'C:\\Users\\ada', env });
    expect(findBrowsers(windows)).toEqual([onPath, chrome, edge]);
    expect(statedBrowser('chrome', windows)).toBe(onPath);
  });

  it('finds nothing on a machine without any', () => {
    expect(findBrowsers(machine([], { env: {} }))).toEqual([]);
  });
});
