/** Inputs that are not articles in plain text, told apart before any work is done on them. */
import { ArticleError } from '../../messages.js';
import { hasWords } from './letters.js';

const magic: [what: string, start: RegExp][] = [
  ['a PDF file', /^%PDF-/],
  ['a ZIP archive, an EPUB or an office document', /^PK\x03\x04/],
  ['a PNG picture', /^\x89PNG/],
  ['a JPEG picture', /^\xff\xd8\xff/],
  ['a GIF picture', /^GIF8[79]a/],
  ['a gzip archive', /^\x1f\x8b/],
  ['an ELF program', /^\x7fELF/],
  ['an RTF document', /^\{\\rtf/],
];

/**
 * Refuses bytes that begin like a well-known binary format.
 * @throws ArticleError `binary-input`
 */
export function refuseBinary(bytes: Uint8Array): void {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const known = magic.find(([, pattern]) => pattern.test(start));
  if (known) throw new ArticleError('binary-input', known[0]);
}

/**
 * Refuses text that holds nothing to read, is mostly control characters, or is HTML already.
 * @throws ArticleError `empty-input`, `binary-input` or `html-input`
 */
export function refuseNonText(text: string): void {
  if (!hasWords(text)) {
    const controls = /[\0-\x08\x0e-\x1f]/.test(text);
    throw controls
      ? new ArticleError('binary-input', 'no letters or digits')
      : new ArticleError('empty-input');
  }
  const sample = text.slice(0, 65536);
  const controls = sample.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\ufffd]/g)?.length ?? 0;
  if (controls > sample.length / 20)
    throw new ArticleError('binary-input', 'too many control characters for a text');
  if (
    /^\s*</.test(sample) &&
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i.test(
      sample,
    )
  )
    throw new ArticleError('html-input');
}
