/** What a file says of its document: in its dictionary of information, and as XMP; both say the same. */
import { type PDFDict, PDFHexString, type PDFObject, PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { DocumentFacts } from '../facts.js';
import { entry, isDict, isText, type PdfFile, setIn } from './pdf-file.js';
import { xmpPacket } from './xmp.js';

/** Facts as they stand in the file. */
export interface Metadata {
  facts: DocumentFacts;
  creator: string;
  /** The browser's part that wrote the pages. */
  producer: string | undefined;
  /** Whether it may call itself accessible. */
  accessible: boolean;
}

/** Writes the metadata of a file, in place of the browser's. */
export function writeMetadata(file: PdfFile, facts: DocumentFacts, accessible: boolean): void {
  const { context, catalog } = file;
  const metadata = { facts, creator: 'article-convert', producer: producerOf(file), accessible };
  context.trailerInfo.Info = replace(file, context.trailerInfo.Info, information(file, metadata));
  const packet = new TextEncoder().encode(xmpPacket(metadata));
  // Not compressed, so that a program that knows nothing of PDF finds it (ISO 16684-1, 7.3).
  setIn(catalog, 'Metadata', context.register(context.stream(packet, { Type: 'Metadata', Subtype: 'XML' })));
  const id = PDFHexString.fromBytes(facts.id);
  context.trailerInfo.ID = context.obj([id, id]);
}

/** In place of the browser's, which would stay in the file with the time of the day. */
function replace({ context }: PdfFile, old: PDFObject | undefined, info: PDFDict): PDFRef {
  const ref = old instanceof PDFRef ? old : context.nextRef();
  context.assign(ref, info);
  return ref;
}

function information({ context }: PdfFile, { facts, creator, producer }: Metadata): PDFDict {
  const texts = {
    Title: facts.title,
    Author: facts.authors.join('; '),
    Subject: facts.subject,
    Keywords: facts.keywords.join(', '),
    Creator: creator,
    Producer: producer,
  };
  const info = context.obj({});
  for (const [key, text] of Object.entries(texts)) if (text) setIn(info, key, PDFHexString.fromText(text));
  const date = PDFString.fromDate(facts.date);
  setIn(info, 'CreationDate', date);
  setIn(info, 'ModDate', date);
  return info;
}

function producerOf({ context }: PdfFile): string | undefined {
  const info = context.lookup(context.trailerInfo.Info);
  const producer = isDict(info) ? entry(info, 'Producer') : undefined;
  return isText(producer) ? producer.decodeText() : undefined;
}
