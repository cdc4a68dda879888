/** Whether this machine can print a PDF, with what, and where the time goes. */
import { convert } from '../../convert.js';
import { families } from '../../emit/fonts/families.js';
import { embeddedArchives } from '../../node/embedded-archives.js';
import { findBrowsers } from '../../node/find-browser.js';
import { fontLibrary, hasFontPackage } from '../../node/fonts/library.js';
import { Session } from '../../node/session.js';
import { startBrowser } from '../../node/start-browser.js';
import { hasSystemFonts } from '../../node/system-fonts.js';
import { explainFailure } from '../failure.js';
import type { PdfCliOptions } from '../options/pdf.js';

/** What was found. `ms` are milliseconds by step, in their order. */
export interface Findings {
  node: string;
  platform: string;
  /** Browsers of the machine, the preferred first; `embedded` is the one that npm brought along. */
  browsers: string[];
  browser?: { path: string; version: string; sandbox?: boolean };
  fonts: { family: string; package: string; installed: boolean }[];
  systemFonts: boolean;
  /** Sentences of the browser's start and of the printing. */
  notices: string[];
  /** Why no PDF can be printed. */
  error?: string;
  ms: Record<string, number>;
}

const timeout = 30_000;
const sample = 'A tide table\n\nThe mill turns twice a day, and the miller sleeps when the pond is empty.\n';

/** Looks around, and prints a document twice: the first one finds everything new. */
export async function examine({ browser, browserUrl }: PdfCliOptions): Promise<Findings> {
  const findings = lookAround();
  try {
    await tryOut({ browser, browserUrl }, findings);
  } catch (error) {
    findings.error = explainFailure(error).sentence;
  }
  return findings;
}

function lookAround(): Findings {
  return {
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    browsers: [...findBrowsers(), ...(embeddedArchives() ? ['embedded'] : [])],
    fonts: families.map((family) => ({
      family: family.name,
      package: family.package,
      installed: hasFontPackage(family.package),
    })),
    systemFonts: process.platform !== 'linux' || hasSystemFonts(),
    notices: [],
    ms: {},
  };
}

async function tryOut(
  which: Pick<PdfCliOptions, 'browser' | 'browserUrl'>,
  findings: Findings,
): Promise<void> {
  const { ms } = findings;
  const onNotice = (sentence: string) => void findings.notices.push(sentence);
  const running = await timed(ms, 'start of the browser', () =>
    startBrowser({ ...which, timeout, onNotice }),
  );
  try {
    const { path, sandbox } = running.program;
    findings.browser = {
      path,
      version: running.version,
      ...(sandbox !== undefined && { sandbox }),
    };
    const session = new Session(running);
    const fonts = fontLibrary();
    for (const document of ['first document', 'next document']) {
      let printing = 0;
      const start = performance.now();
      const { messages } = await convert(
        sample,
        { to: 'pdf' },
        {
          fonts,
          async print(html, settings) {
            session.reserve(Infinity);
            const begun = performance.now();
            const pdf = await session.print(html, settings, timeout);
            printing += performance.now() - begun;
            return pdf;
          },
        },
      );
      ms[`${document}, printing`] = printing;
      ms[`${document}, all else`] = performance.now() - start - printing;
      for (const { reason } of messages)
        if (!findings.notices.includes(reason)) findings.notices.push(reason);
    }
  } finally {
    await timed(ms, 'end of the browser', () => running.stop());
  }
}

async function timed<T>(ms: Findings['ms'], step: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  try {
    return await work();
  } finally {
    ms[step] = performance.now() - start;
  }
}
