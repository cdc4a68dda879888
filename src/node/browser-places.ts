/** Where browsers are found, by platform. Data, not code; the first in a list is preferred. */

/** Names on PATH. A headless shell goes first: it starts in half the time of the whole browser. */
export const programNames = [
  'chromium-headless-shell', // Debian, Ubuntu
  'chrome-headless-shell', // Chrome for Testing
  'headless_shell', // Fedora, Chromium's own builds
  'chromium',
  'chromium-browser', // Fedora, Alpine; on Ubuntu a script that may only advertise a snap
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge',
];

/** Well-known places, for programs that are not on PATH. `~` and `%NAME%` are filled in. */
export const places: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    '/usr/lib/chromium/chromium-headless-shell',
    '/usr/lib64/chromium-browser/headless_shell',
    '/usr/lib/chromium/chromium',
    '/usr/lib/chromium-browser/chromium-browser',
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
  ],
  darwin: ['/Applications', '~/Applications'].flatMap((folder) =>
    ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
      (name) => `${folder}/${name}.app/Contents/MacOS/${name}`,
    ),
  ),
  win32: ['%PROGRAMFILES%', '%PROGRAMFILES(X86)%', '%LOCALAPPDATA%'].flatMap((folder) => [
    `${folder}\\Chromium\\Application\\chrome.exe`,
    `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
    `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ]),
};

/** Folders of puppeteer's cache, and what lies in `<folder>/<platform>-<version>/<folder>-<platform>/`. */
export const cachedPrograms: { folder: string; programs: string[] }[] = [
  { folder: 'chrome-headless-shell', programs: ['chrome-headless-shell', 'chrome-headless-shell.exe'] },
  {
    folder: 'chrome',
    programs: [
      'chrome',
      'chrome.exe',
      'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ],
  },
];
