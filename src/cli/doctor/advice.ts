/** What to install, by what is missing. */
import type { Findings } from './examine.js';

/** How a browser is had: by the system, and by its package manager where it has several. */
const browsers: Partial<Record<NodeJS.Platform, string>> = {
  linux:
    'Install a browser: apt install chromium-headless-shell (Debian), dnf install chromium-headless (Fedora), apk add chromium ' +
    '(Alpine), pacman -S chromium (Arch).',
  darwin: 'Install a browser: brew install --cask chromium, or Google Chrome.',
  win32: 'Install a browser: winget install Google.Chrome; or give the path of Microsoft Edge to --browser.',
};

/** Sentences that say what to do; none where all is well. */
export function adviceOn({ error, browsers: found, fonts, systemFonts }: Findings): string[] {
  const missing = fonts.filter(({ installed }) => !installed);
  return [
    ...(error && found.length === 0 ? [browsers[process.platform] ?? 'Install Chromium or Chrome.'] : []),
    ...(error && found.length > 0
      ? ['Try another browser with --browser, or one that runs elsewhere with --browser-url.']
      : []),
    ...(missing.length > 0
      ? [
          `For the letters of ${missing.map(({ family }) => family).join(', ')}: ` +
            `npm install ${missing.map(({ package: name }) => name).join(' ')}.`,
        ]
      : []),
    ...(systemFonts
      ? []
      : ['For scripts that these fonts lack, install some of the system, such as fonts-noto-core (Debian).']),
  ];
}
