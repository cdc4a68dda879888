/**
 * The one file that names puppeteer. Only what speaks a browser's protocol is loaded of it: to load all takes a tenth of a
 * second, and then it looks after pages that we look after ourselves.
 */
import type { Protocol } from 'puppeteer';
import { type CDPSession, CDPSessionEvent } from 'puppeteer/internal/api/CDPSession.js';
import { Connection } from 'puppeteer/internal/cdp/Connection.js';
import type { Transport } from './pipe-transport.js';

export type { CDPSession, Connection };
/** A request that waits for what we say of it. */
export type RequestPaused = Protocol.Fetch.RequestPausedEvent;
export type TargetInfo = Protocol.Target.TargetInfo;

/** A browser that has answered. */
export interface Answer {
  connection: Connection;
  /** Its name and version. */
  version: string;
}

/**
 * Takes up the conversation with a started browser.
 *
 * @param transport How to reach it.
 */
export const connect = (transport: Transport): Promise<Answer> => answerOver(transport, '');

/**
 * Takes up the conversation with a browser on the network.
 *
 * @param url `ws://…` of the browser, or `http://…` of its debugging port.
 */
export async function connectTo(url: string): Promise<Answer> {
  const { NodeWebSocketTransport } = await import('puppeteer/internal/node/NodeWebSocketTransport.js');
  const address = /^http/.test(url) ? await socketAt(url) : url;
  return answerOver((await NodeWebSocketTransport.create(address)) as Transport, address);
}

/** Where the browser of a debugging port listens. */
async function socketAt(url: string): Promise<string> {
  const response = await fetch(new URL('/json/version', url));
  if (!response.ok) throw new Error(`its answer has status ${response.status}`);
  const { webSocketDebuggerUrl } = (await response.json()) as { webSocketDebuggerUrl: string };
  return webSocketDebuggerUrl;
}

async function answerOver(transport: Transport, address: string): Promise<Answer> {
  // The time limits are ours: one for the start, one for each document.
  const connection = new Connection(address, transport, 0, 0);
  const { product } = await connection.send('Browser.getVersion');
  return { connection, version: product };
}

/** Does something when nothing comes from a browser any more. */
export function onceLost(connection: Connection, act: () => void): void {
  connection.once(CDPSessionEvent.Disconnected, act);
}
