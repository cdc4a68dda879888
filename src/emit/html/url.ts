/** Addresses that are safe to follow, written so that HTML, XML and their checkers agree that they are addresses. */
import type { Medium } from './medium.js';

const withHost = /^(?:https?|ftp):\/\/[^/?#]/i;
const withoutHost = /^(?:mailto|tel):[^?#]/i;

/**
 * The value of `href` for an address as it stands in a text; nothing where no link should be made of it: other
 * schemes may run scripts, credentials are for nobody's eyes, and a book has no place for a relative address.
 */
export function href(url: string, medium: Medium): string | undefined {
  const address = encode(url);
  if (withHost.test(address)) return isPlain(address) ? address : undefined;
  if (withoutHost.test(address)) return address;
  const relative = medium === 'screen' && !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address);
  return relative && address ? address : undefined;
}

function isPlain(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username + password === '';
}

/** Percent-encodes what an address may not hold, and nothing twice. */
function encode(url: string): string {
  const [, start = '', end = ''] =
    /^((?:[a-z]+:\/\/)?[^/?#]*)(.*)$/is.exec(url.replace(/\p{Cs}/gu, '')) ?? [];
  const rest = end.replace(/[[\]]/g, encodeURIComponent).replace(/(?<=#.*)#/gs, '%23');
  return (start + rest)
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu, encodeURIComponent);
}
