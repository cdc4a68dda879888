/** Code in the text, in front of a real browser: the page runs and fetches nothing under its policy, and the PDF can do nothing. */
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { convert } from '../../src/convert.js';
import { BrowserError } from '../../src/node/browser-error.js';
import { createConverter } from '../../src/node/index.js';
import type { RunningBrowser } from '../../src/node/launch.js';
import { startBrowser } from '../../src/node/start-browser.js';
import { puppetOf } from '../puppet.js';
import { articleWith, payloads, statedWith } from './payloads.js';

/** The browser of the machine, or nothing. */
const browser: RunningBrowser | undefined = await startBrowser({ timeout: 30_000, onNotice: () => {} }).catch(
  (error) => {
    if (error instanceof BrowserError) return undefined;
    throw error;
  },
);
const puppet = browser && (await puppetOf(browser));
afterAll(() => browser?.stop());

/** The policy that the README states. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

const place = 'http://article.example/';

/**
 * Opens a document with scripts switched on, moves over all of it, and tells what came of it. The browser reaches no
 * network: what is asked for is answered from here.
 */
async function open(path: string, documents: Record<string, string | Uint8Array>, csp?: string) {
  const page = await puppet!.newPage();
  const asked: string[] = [];
  const said: string[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const name = decodeURI(request.url().replace(place, ''));
    asked.push(name);
    void request.respond({
      status: Object.hasOwn(documents, name) ? 200 : 404,
      contentType: `${name.endsWith('.xhtml') ? 'application/xhtml+xml' : 'text/html'}; charset=utf-8`,
      headers: csp === undefined ? {} : { 'content-security-policy': csp },
      body: documents[name] ?? '',
    });
  });
  page.on('dialog', (dialog) => void said.push(`dialog: ${dialog.message()}`));
  page.on('console', (message) => void said.push(message.text()));
  page.on('pageerror', (error) => void said.push(String(error)));
  await page.goto(place + path, { waitUntil: 'load' });
  const pwned = await page.evaluate(`
    for (const element of document.querySelectorAll('*'))
      element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    globalThis.pwned`);
  await page.close();
  const others = asked.filter((name) => !Object.hasOwn(documents, name) && name !== 'favicon.ico');
  return { pwned, said, others };
}

const quiet = { pwned: undefined, said: [], others: [] };

const everything = payloads.map(articleWith).join('\n\n');

describe.skipIf(!browser)(`in a browser${browser ? '' : ' (skipped: there is no browser)'}`, () => {
  it('a page that does run something is told', async () => {
    const documents = { 'a.html': '<img src="x.png"><script>pwned = 1</script>' };
    const { pwned, others } = await open('a.html', documents);
    expect([pwned, others]).toEqual([1, ['x.png']]);
    expect((await open('a.html', documents, policy)).said).toHaveLength(2);
  });

  it.each([policy, undefined])('a page runs nothing and fetches nothing under the policy %j', async (csp) => {
    const { outputs } = await convert(everything, { to: 'html', keepBoilerplate: true });
    expect(await open('a.html', { 'a.html': outputs.get('html')! }, csp)).toEqual(quiet);
  });

  it('what a person states runs nothing', async () => {
    const { outputs } = await convert('Tides\n\nThey rise.', {
      to: 'html',
      ...statedWith(payloads.join(' ')),
    });
    expect(await open('a.html', { 'a.html': outputs.get('html')! }, policy)).toEqual(quiet);
  });

  it('a book runs nothing and asks for nothing that is not in it', async () => {
    const { outputs } = await convert(everything, { to: 'epub', keepBoilerplate: true });
    const files = unzipSync(outputs.get('epub') as Uint8Array);
    const pages = Object.keys(files).filter((name) => name.endsWith('.xhtml'));
    expect(pages.length).toBeGreaterThan(2);
    for (const path of pages) expect(await open(path, files)).toMatchObject({ pwned: undefined, others: [] });
  });

  it('a PDF has links to the web and within itself, and nothing that acts by itself', async () => {
    const converter = createConverter();
    onTestFinished(() => converter[Symbol.asyncDispose]());
    const { outputs } = await converter.convert(everything, { to: 'pdf', keepBoilerplate: true });
    const pdf = await PDFDocument.load(outputs.get('pdf') as Uint8Array);
    const kinds = new Set<string>();
    const addresses: string[] = [];
    const keys = new Set<string>();
    const look = (object: unknown): void => {
      if (object instanceof PDFArray) for (const item of object.asArray()) look(item);
      if (!(object instanceof PDFDict)) return;
      for (const [key, value] of object.entries()) {
        keys.add(key.decodeText());
        look(value);
      }
      const kind = object.get(PDFName.of('S'));
      const address = object.get(PDFName.of('URI'));
      if (address instanceof PDFString) addresses.push(address.asString());
      if (object.get(PDFName.of('Type')) === PDFName.of('Action') || address)
        kinds.add(kind instanceof PDFName ? kind.decodeText() : '?');
    };
    for (const [, object] of pdf.context.enumerateIndirectObjects()) look(object);
    expect([...kinds].filter((kind) => !['URI', 'GoTo'].includes(kind))).toEqual([]);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !/^(?:https?:\/\/|mailto:)/.test(address))).toEqual([]);
    const acting = [
      'JS',
      'JavaScript',
      'AA',
      'OpenAction',
      'Launch',
      'EmbeddedFiles',
      'AcroForm',
      'RichMedia',
      'XFA',
    ];
    expect(acting.filter((key) => keys.has(key))).toEqual([]);
  });
});
