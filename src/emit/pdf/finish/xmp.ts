/** Metadata of a file as XMP (ISO 16684-1). */
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Metadata } from './metadata.js';

const names = {
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/',
  'xmlns:pdf': 'http://ns.adobe.com/pdf/1.3/',
  'xmlns:pdfuaid': 'http://www.aiim.org/pdfua/ns/id/',
};
const rdf = { 'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#' };
/** The mark is fixed by the standard. */
const packetId = 'W5M0MpCehiHzreSzNTczkc9d';

/** The packet that stands in the file. */
export function xmpPacket(metadata: Metadata): string {
  const description = x('rdf:Description', { 'rdf:about': '', ...names }, propertiesOf(metadata));
  const packet = x('x:xmpmeta', { 'xmlns:x': 'adobe:ns:meta/' }, x('rdf:RDF', rdf, description));
  return `<?xpacket begin="\ufeff" id="${packetId}"?>\n${toXml(packet)}\n<?xpacket end="r"?>`;
}

function propertiesOf({ facts, creator, producer, accessible }: Metadata): Element[] {
  const { title, authors, subject, keywords, publisher, source, lang, date } = facts;
  const time = date.toISOString().replace(/\.\d+/, '');
  return [
    x('dc:format', 'application/pdf'),
    list('dc:title', 'Alt', [title], { 'xml:lang': 'x-default' }),
    ...(authors.length > 0 ? [list('dc:creator', 'Seq', authors)] : []),
    ...(subject ? [list('dc:description', 'Alt', [subject], { 'xml:lang': 'x-default' })] : []),
    ...(keywords.length > 0 ? [list('dc:subject', 'Bag', keywords)] : []),
    ...(publisher ? [list('dc:publisher', 'Bag', [publisher])] : []),
    ...(source ? [x('dc:source', source)] : []),
    list('dc:language', 'Bag', [lang]),
    ...['CreateDate', 'ModifyDate', 'MetadataDate'].map((name) => x(`xmp:${name}`, time)),
    x('xmp:CreatorTool', creator),
    ...(producer ? [x('pdf:Producer', producer)] : []),
    ...(keywords.length > 0 ? [x('pdf:Keywords', keywords.join(', '))] : []),
    ...(accessible ? [x('pdfuaid:part', '1')] : []),
  ];
}

function list(name: string, kind: 'Alt' | 'Bag' | 'Seq', items: readonly string[], attributes = {}): Element {
  return x(name, [x(`rdf:${kind}`, [...items.map((item) => x('rdf:li', attributes, item))])]);
}
