/** The contents of pages: each is read, and written anew with its artifacts marked. */
import {
  decodePDFRawStream,
  type PDFContext,
  type PDFDict,
  type PDFRawStream,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { unzlibSync } from 'fflate';
import {
  dictIn,
  entry,
  isStream,
  membersOf,
  nameIn,
  type PdfFile,
  refsIn,
  setIn,
  UnexpectedPdfError,
} from '../pdf-file.js';
import { markArtifacts } from './artifacts.js';

/**
 * Marks the artifacts of all pages, also within the forms that they paint.
 *
 * @returns For each page the identifiers of what is tagged on it.
 * @throws {ContentError} A content stream is not well formed.
 * @throws {UnexpectedPdfError} A page has no content.
 */
export function markPages({ context, pages }: PdfFile): Set<number>[] {
  return pages.map((page) => {
    const streams = membersOf(page, 'Contents').filter(isStream);
    if (streams.length === 0) throw new UnexpectedPdfError('a page has no content');
    const { content, ids } = mark(streams.map(contentOf).join('\n'), resourcesOf(page), context);
    for (const ref of refsIn(page, 'Contents')) context.delete(ref);
    setIn(page, 'Contents', context.register(context.flateStream(bytesOf(content))));
    return ids;
  });
}

function mark(content: string, resources: PDFDict | undefined, context: PDFContext) {
  const objects = resources && dictIn(resources, 'XObject');
  const isForm = (name: string) => {
    const object = objects && entry(objects, name);
    return isStream(object) && nameIn(object.dict, 'Subtype') === 'Form';
  };
  const marked = markArtifacts(content, isForm);
  for (const name of marked.forms)
    for (const ref of refsIn(objects!, name))
      for (const id of markForm(ref, resources, context)) marked.ids.add(id);
  return marked;
}

function markForm(ref: PDFRef, outer: PDFDict | undefined, context: PDFContext): Set<number> {
  const form = context.lookup(ref) as PDFRawStream;
  const { content, ids } = mark(contentOf(form), dictIn(form.dict, 'Resources') ?? outer, context);
  const marked = context.flateStream(bytesOf(content));
  for (const [key, value] of form.dict.entries())
    if (!marked.dict.has(key) && key.decodeText() !== 'DecodeParms') marked.dict.set(key, value);
  context.assign(ref, marked);
  return ids;
}

/** A page may have inherited them. */
function resourcesOf(node: PDFDict): PDFDict | undefined {
  const parent = dictIn(node, 'Parent');
  return dictIn(node, 'Resources') ?? (parent && resourcesOf(parent));
}

/** A character for each byte, which `TextDecoder` has no encoding for. A spread would go through each byte by itself. */
export function contentOf(stream: PDFRawStream): string {
  const bytes = decoded(stream);
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode.apply(undefined, bytes.subarray(at, at + 8192) as unknown as number[]));
  return parts.join('');
}

/** Browsers compress all content in one way, for which there is a faster reader. */
function decoded(stream: PDFRawStream): Uint8Array {
  const plain = nameIn(stream.dict, 'Filter') === 'FlateDecode' && !entry(stream.dict, 'DecodeParms');
  return plain ? unzlibSync(stream.contents) : decodePDFRawStream(stream).decode();
}

/** The bytes that such characters stand for. */
export function bytesOf(content: string): Uint8Array {
  const bytes = new Uint8Array(content.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = content.charCodeAt(at);
  return bytes;
}
