import { EventEmitter } from 'node:events';
import { CDPSessionEvent } from 'puppeteer/internal/api/CDPSession.js';
import { expect, it, vi } from 'vitest';
import { BrowserCrashError } from '../../src/node/browser-error.js';
import { openPage } from '../../src/node/page.js';
import type { Connection } from '../../src/node/puppeteer.js';

const A4 = { width: 210, height: 297 };

/** A browser that answers as told, and its page, which says what it is asked. */
function fakeBrowser(answers: Record<string, unknown> = {}) {
  const asked: [string, unknown][] = [];
  const session = Object.assign(new EventEmitter(), {
    send: vi.fn(async (method: string, params?: unknown) => {
      asked.push([method, params]);
      if (method === 'Page.getFrameTree') return { frameTree: { frame: { id: 'top' } } };
      if (method === 'Page.setDocumentContent') setImmediate(() => session.emit('Page.loadEventFired'));
      return answers[method] ?? {};
    }),
  });
  const connection = Object.assign(new EventEmitter(), {
    send: async (method: string, params: unknown) => {
      asked.push([method, params]);
      return { targetId: 'new' };
    },
    createSession: async () => session,
  });
  return { browser: connection as unknown as Connection, session, asked };
}

const names = (asked: [string, unknown][]) => asked.map(([method]) => method);

it('runs no scripts and lets no request out before it has a document', async () => {
  const { browser, asked } = fakeBrowser({ 'Page.printToPDF': { data: btoa('%PDF') } });
  const page = await openPage(browser);
  expect(asked).toContainEqual(['Emulation.setScriptExecutionDisabled', { value: true }]);
  expect(names(asked)).toContain('Fetch.enable');
  expect(names(asked)).not.toContain('Network.emulateNetworkConditions');
  expect(new TextDecoder().decode(await page.print('<p>Tides', A4))).toBe('%PDF');
  expect(asked).toContainEqual(['Page.setDocumentContent', { frameId: 'top', html: '<p>Tides' }]);
});

it('tells a browser of others that there is no network', async () => {
  const { browser, asked } = fakeBrowser();
  await openPage(browser, { browserContextId: 'ours', offline: true });
  expect(asked).toContainEqual(['Target.createTarget', { url: 'about:blank', browserContextId: 'ours' }]);
  expect(names(asked)).toContain('Network.emulateNetworkConditions');
});

it.each([
  ['https://tides.example/a.css', 'Stylesheet', 'Fetch.failRequest'],
  ['file:///etc/hosts', 'Image', 'Fetch.failRequest'],
  ['https://tides.example/', 'Document', 'Fetch.fulfillRequest'],
  ['data:text/plain,x', 'Image', 'Fetch.continueRequest'],
])('answers a request for %s as %s with %s', async (url, resourceType, answer) => {
  const { browser, session, asked } = fakeBrowser();
  await openPage(browser);
  session.emit('Fetch.requestPaused', { requestId: 'r', request: { url }, resourceType });
  expect(names(asked).at(-1)).toBe(answer);
});

it.each(['Inspector.targetCrashed', 'Inspector.detached'])('fails when it is gone (%s)', async (event) => {
  const { browser, session } = fakeBrowser({ 'Page.printToPDF': new Promise(() => {}) });
  const page = await openPage(browser);
  const printing = page.print('<p>Tides', A4);
  session.emit(event);
  await expect(printing).rejects.toThrow(BrowserCrashError);
});

it('fails when its browser is gone', async () => {
  const { browser } = fakeBrowser({ 'Page.printToPDF': new Promise(() => {}) });
  const page = await openPage(browser);
  const printing = page.print('<p>Tides', A4);
  browser.emit(CDPSessionEvent.Disconnected, undefined);
  await expect(printing).rejects.toThrow(BrowserCrashError);
});

it('fails when it was gone before, while nobody used it', async () => {
  const { browser, session } = fakeBrowser({ 'Page.printToPDF': new Promise(() => {}) });
  const page = await openPage(browser);
  session.emit('Inspector.targetCrashed');
  await expect(page.print('<p>Tides', A4)).rejects.toThrow(BrowserCrashError);
});

it('fails when it is gone while it is opened', async () => {
  const { browser, session } = fakeBrowser({ 'Fetch.enable': new Promise(() => {}) });
  const opening = openPage(browser);
  await vi.waitFor(() => expect(session.send).toHaveBeenCalledWith('Fetch.enable'));
  session.emit('Inspector.targetCrashed');
  await expect(opening).rejects.toThrow(BrowserCrashError);
});

it('takes what the browser says in place of a PDF for a crash, which may pass', async () => {
  const { browser, session } = fakeBrowser();
  const page = await openPage(browser);
  session.send.mockRejectedValue(new Error('Protocol error (Page.printToPDF): Printing failed'));
  const failing = page.print('<p>Tides', A4);
  await expect(failing).rejects.toThrow(BrowserCrashError);
  await expect(failing).rejects.toThrow('Printing failed');
});
