/**
 * A page of a browser. It is told what to do in the browser's own protocol: puppeteer's `Page` watches frames, requests and
 * what they hold, is sent each font of a document anew, and so takes half as long as the browser takes to print.
 */
import type { PrintSettings } from '../emit/format.js';
import { BrowserCrashError } from './browser-error.js';
import {
  type CDPSession,
  type Connection,
  onceLost,
  type RequestPaused,
  type TargetInfo,
} from './puppeteer.js';

/** Prints one document at a time; whatever document it has had, the next one takes its place. */
export interface Page {
  /**
   * @param html The whole document; what it needs is inside it, as `data:` URLs.
   * @throws {BrowserCrashError} The page is gone.
   */
  print: (html: string, settings: Pick<PrintSettings, 'width' | 'height'>) => Promise<Uint8Array>;
  close: () => Promise<void>;
}

export interface PageSettings {
  /** Pages of one context know nothing of others. */
  browserContextId?: string | undefined;
  /** Whether nothing is drawn on a screen that nobody sees, which a browser must have been started for. */
  undrawn?: boolean;
  /** Whether the browser is told that there is no network. */
  offline?: boolean;
}

const millimetresOfInch = 25.4;
/** Some elements, such as `embed`, are not loaded before they have a place, which nothing asks for where nothing is drawn. */
const untilLaidOut = 100;

/**
 * Opens a page that runs no scripts and fetches nothing.
 *
 * @param connection To the browser.
 */
export async function openPage(
  connection: Connection,
  { browserContextId, undrawn = false, offline = false }: PageSettings = {},
): Promise<Page> {
  const target = await connection.send('Target.createTarget', {
    url: 'about:blank',
    ...(browserContextId !== undefined && { browserContextId }),
    ...(undrawn && { enableBeginFrameControl: true }),
  });
  // Of what there is to know of a target it reads the name alone.
  const session = await connection.createSession(target as TargetInfo);
  const orGone = watch(session, connection);
  const [{ frameTree }] = await orGone(
    Promise.all([session.send('Page.getFrameTree'), close(session, offline)]),
  );
  return {
    print: (html, settings) => orGone(print(session, frameTree.frame.id, html, settings)),
    close: async () => void (await connection.send('Target.closeTarget', target)),
  };
}

/** Shuts it, before it has any document. */
async function close(session: CDPSession, offline: boolean): Promise<void> {
  session.on('Fetch.requestPaused', (request) => void refuse(session, request).catch(() => {}));
  await Promise.all([
    session.send('Page.enable'),
    session.send('Emulation.setScriptExecutionDisabled', { value: true }),
    session.send('Fetch.enable'),
    offline && disconnect(session),
  ]);
}

/** What is refused beforehand opens no connection either. */
async function disconnect(session: CDPSession): Promise<void> {
  await session.send('Network.enable', { maxTotalBufferSize: 0, maxResourceBufferSize: 0 });
  const conditions = { offline: true, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
  await session.send('Network.emulateNetworkConditions', conditions);
}

/** An answer without content leaves a document where it is; a refusal would put an error page in its place. */
async function refuse(session: CDPSession, { requestId, request, resourceType }: RequestPaused) {
  if (request.url.startsWith('data:')) return session.send('Fetch.continueRequest', { requestId });
  return resourceType === 'Document'
    ? session.send('Fetch.fulfillRequest', { requestId, responseCode: 204 })
    : session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
}

async function print(
  session: CDPSession,
  frameId: string,
  html: string,
  { width, height }: Pick<PrintSettings, 'width' | 'height'>,
): Promise<Uint8Array> {
  await loaded(session, frameId, html);
  const { data } = await session.send('Page.printToPDF', {
    paperWidth: width / millimetresOfInch,
    paperHeight: height / millimetresOfInch,
    // Margins are the document's.
    marginTop: 0,
    marginRight: 0,
    marginBottom: 0,
    marginLeft: 0,
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  return Buffer.from(data, 'base64');
}

/** Puts a document in the place of the last one and waits for all that it holds. */
async function loaded(session: CDPSession, frameId: string, html: string): Promise<void> {
  const loaded = new Promise((resolve) => session.once('Page.loadEventFired', resolve));
  const layOut = () =>
    session
      .send('Runtime.evaluate', { expression: 'document.documentElement?.offsetHeight' })
      .catch(() => clearInterval(waiting));
  const waiting = setInterval(layOut, untilLaidOut).unref();
  try {
    await session.send('Page.setDocumentContent', { frameId, html });
    await loaded;
    // Nothing of the document runs, but what we ask does.
    const expression = 'document.fonts.ready.then(() => {})';
    await session.send('Runtime.evaluate', { expression, awaitPromise: true });
  } finally {
    clearInterval(waiting);
  }
}

/**
 * A page that is gone answers no more, also if it went while nobody used it.
 *
 * @returns What lets work on the page fail when that is gone.
 */
function watch(
  session: CDPSession,
  connection: Connection,
): <Result>(work: Promise<Result>) => Promise<Result> {
  let crash: BrowserCrashError | undefined;
  const waiting = new Set<(crash: BrowserCrashError) => void>();
  const end = (reason: string) => () => {
    crash ??= new BrowserCrashError(reason);
    for (const fail of waiting) fail(crash);
  };
  session.on('Inspector.targetCrashed', end('the page crashed'));
  session.on('Inspector.detached', end('the page was closed'));
  onceLost(connection, end('the connection was lost'));
  return (work) =>
    new Promise((resolve, reject) => {
      const failed = (error: Error) =>
        reject(error instanceof BrowserCrashError ? error : new BrowserCrashError(error.message));
      waiting.add(failed);
      work.then(resolve, failed).finally(() => waiting.delete(failed));
      if (crash) failed(crash);
    });
}
