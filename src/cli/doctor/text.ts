/** Findings as people read them. */
import { adviceOn } from './advice.js';
import type { Findings } from './examine.js';

/** A line for each thing that was looked at, then what to do. */
export function textOf(findings: Findings, version: string): string {
  const { node, platform, browsers, browser, fonts, systemFonts, notices, error, ms } = findings;
  const installed = fonts.filter((font) => font.installed);
  const rows: [string, string][] = [
    ['article-convert', version],
    ['Node', `${node.slice(1)} on ${platform}`],
    ['browsers', browsers.join(', ') || 'none'],
    ['printed with', browser ? `${browser.path} (${browser.version})` : 'nothing'],
    ...(browser?.sandbox === undefined
      ? []
      : [['sandbox', browser.sandbox ? 'on' : 'off'] satisfies [string, string]]),
    ['fonts', `${installed.length} of ${fonts.length}: ${installed.map(({ family }) => family).join(', ')}`],
    ['system’s fonts', systemFonts ? 'there' : 'none'],
    ...Object.entries(ms).map(([step, time]): [string, string] => [step, `${Math.round(time)} ms`]),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`);
  const verdict = error ? `PDF cannot be written. ${error}` : 'PDF can be written.';
  return `${[...lines, '', ...notices, verdict, ...adviceOn(findings)].join('\n')}\n`;
}
