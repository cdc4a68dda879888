/** From “a browser is wanted” to a browser that answers. */
import { BrowserError, BrowserNotFoundError, BrowserStartError } from './browser-error.js';
import { lacksLibraries, lacksSandbox } from './browser-log.js';
import type { BrowserProgram } from './browser-process.js';
import { type Archives, embeddedArchives } from './embedded-archives.js';
import { type EmbeddedBrowser, unpackEmbedded } from './embedded-browser.js';
import { findBrowsers, statedBrowser } from './find-browser.js';
import { launch, type RunningBrowser } from './launch.js';
import { reachBrowser } from './remote-browser.js';
import { hasSystemFonts } from './system-fonts.js';

export interface StartOptions {
  /** Path or name of a program; `embedded` is the one that npm brought along. */
  browser?: string | undefined;
  /** Where a browser runs that is used instead: `ws://…`, or `http://…` of its debugging port. */
  browserUrl?: string | undefined;
  /** Milliseconds until a start is given up. */
  timeout: number;
  /** Takes sentences that a person may want to read. */
  onNotice: (sentence: string) => void;
}

/** The embedded browser is unpacked only when its turn comes. */
type Candidate = (options: StartOptions) => Promise<RunningBrowser>;

/**
 * Reaches the stated browser, or starts the stated one, or the first of the machine's that starts, or the embedded one.
 *
 * @throws {BrowserError} None is there, or none starts.
 */
export async function startBrowser(options: StartOptions): Promise<RunningBrowser> {
  if (options.browserUrl !== undefined) return reachBrowser(options.browserUrl, options.timeout);
  const all = candidates(options.browser);
  for (const [index, start] of all.entries()) {
    try {
      return await start(options);
    } catch (error) {
      if (!(error instanceof BrowserError) || index === all.length - 1) throw error;
      options.onNotice(`${error.message} Trying another.`);
    }
  }
  throw new BrowserNotFoundError();
}

function candidates(stated: string | undefined): Candidate[] {
  const archives = embeddedArchives();
  const embedded = archives ? [startEmbedded(archives)] : [];
  if (stated === 'embedded') return embedded;
  const path = statedBrowser(stated);
  return path ? [startInstalled(path)] : [...findBrowsers().map(startInstalled), ...embedded];
}

function startInstalled(path: string): Candidate {
  return async (options) => {
    const sandbox = wantsSandbox(options);
    return launch({ path, sandbox }, options.timeout);
  };
}

function startEmbedded(archives: Archives): Candidate {
  return async (options) => {
    const onUnpack = () => options.onNotice('Unpacking the embedded browser, which happens once.');
    const embedded = await unpackEmbedded(archives, { onUnpack });
    const env = hasSystemFonts() ? {} : { FONTCONFIG_FILE: embedded.fontConfig };
    try {
      const program = { path: embedded.path, env, sandbox: wantsSandbox(options) };
      const browser = await launchRemedied(program, embedded, options);
      return embedded.temporary ? removedAfterUse(browser, embedded.temporary, options) : browser;
    } catch (error) {
      await embedded.temporary?.remove();
      throw error;
    }
  };
}

/** What a system lacks is not looked up beforehand but learnt from a failure, which costs nothing where nothing is lacking. */
async function launchRemedied(
  program: BrowserProgram,
  embedded: EmbeddedBrowser,
  options: StartOptions,
): Promise<RunningBrowser> {
  try {
    return await launch(program, options.timeout);
  } catch (error) {
    const other = remedy(program, embedded, error);
    if (!other) throw error;
    if (other.sandbox !== program.sandbox) tellUnsandboxed('the system does not allow it', options);
    return launchRemedied(other, embedded, options);
  }
}

function remedy(
  program: BrowserProgram,
  { libraries }: EmbeddedBrowser,
  error: unknown,
): BrowserProgram | undefined {
  if (!(error instanceof BrowserStartError)) return undefined;
  if (lacksLibraries(error.reason) && !program.env?.LD_LIBRARY_PATH) {
    const others = process.env.LD_LIBRARY_PATH;
    return {
      ...program,
      env: { ...program.env, LD_LIBRARY_PATH: others ? `${libraries}:${others}` : libraries },
    };
  }
  return program.sandbox && lacksSandbox(error.reason) ? { ...program, sandbox: false } : undefined;
}

function removedAfterUse(
  browser: RunningBrowser,
  { why, remove }: { why: string; remove: () => Promise<void> },
  { onNotice }: StartOptions,
): RunningBrowser {
  onNotice(`The unpacked browser cannot be kept for the next time: ${why}.`);
  return { ...browser, stop: () => browser.stop().finally(remove) };
}

/** A browser of root refuses to start with its sandbox. */
function wantsSandbox(options: StartOptions): boolean {
  const stated = process.env.ARTICLE_CONVERT_NO_SANDBOX === '1';
  const root = process.getuid?.() === 0;
  if (root || stated)
    tellUnsandboxed(stated ? 'ARTICLE_CONVERT_NO_SANDBOX is set' : 'it is started by root', options);
  return !root && !stated;
}

function tellUnsandboxed(why: string, { onNotice }: StartOptions): void {
  onNotice(`The browser runs without its sandbox: ${why}.`);
}
