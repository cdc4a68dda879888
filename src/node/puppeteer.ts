/** The one file that names puppeteer. It is loaded when a browser is wanted: loading takes a tenth of a second. */
import type { Browser, Protocol } from 'puppeteer';
import type { Transport } from './pipe-transport.js';

export type { Browser, CDPSession } from 'puppeteer';
/** A request that waits for what we say of it. */
export type RequestPaused = Protocol.Fetch.RequestPausedEvent;
export type TargetInfo = Protocol.Target.TargetInfo;

/**
 * Takes up the conversation with a started browser.
 *
 * @param transport How to reach it.
 */
export async function connect(transport: Transport): Promise<Browser> {
  const { connect } = await import('puppeteer');
  // The time limits are ours: one for the start, one for each document.
  return connect({ transport, defaultViewport: null, protocolTimeout: 0 });
}

/**
 * Takes up the conversation with a browser on the network.
 *
 * @param url `ws://…` of the browser, or `http://…` of its debugging port.
 */
export async function connectTo(url: string): Promise<Browser> {
  const { connect } = await import('puppeteer');
  const at = /^http/.test(url) ? { browserURL: url } : { browserWSEndpoint: url };
  return connect({ ...at, defaultViewport: null, protocolTimeout: 0 });
}
