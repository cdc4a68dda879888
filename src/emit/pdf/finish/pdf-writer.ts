/**
 * A PDF out of its objects (ISO 32000-1, 7.5). Not the library's own writer: for each object it looks through all that it
 * has written, which takes minutes where a document has ten thousand headings, and it walks each object twice.
 */
import { type PDFContext, PDFName, type PDFObject, PDFStream } from '@cantoo/pdf-lib';
import { bytesOf } from '#bytes';
import { compressed } from './streams.js';

/** Objects that are compressed together; a reader has to unpack them all for one. */
const together = 200;

/** A row of the table of objects: kind, and what tells where it is. */
type Row = [kind: number, where: number, index: number];
const [free, plain, packed] = [0, 1, 2];
const widths = [1, 4, 2];

/**
 * Writes a file; the same objects give the same bytes.
 *
 * @param context Its objects, none of which is encrypted.
 */
export function writeObjects(context: PDFContext): Uint8Array {
  const parts: Uint8Array[] = [];
  const rows: Row[] = [[free, 0, 65535]];
  let size = 0;
  const put = (bytes: Uint8Array) => {
    parts.push(bytes);
    size += bytes.length;
  };
  const putObject = (number: number, bytes: readonly Uint8Array[]) => {
    rows[number] = [plain, size, 0];
    for (const part of [bytesOf(`${number} 0 obj\n`), ...bytes, bytesOf('\nendobj\n')]) put(part);
  };

  put(bytesOf('%PDF-1.7\n%\x81\x81\x81\x81\n'));
  const waiting: [number: number, object: PDFObject][] = [];
  for (const [{ objectNumber }, object] of context.enumerateIndirectObjects())
    if (object instanceof PDFStream) putObject(objectNumber, streamOf(object));
    else waiting.push([objectNumber, object]);
  let next = context.largestObjectNumber + 1;
  for (let at = 0; at < waiting.length; at += together) {
    const some = waiting.slice(at, at + together);
    some.forEach(([number], index) => {
      rows[number] = [packed, next, index];
    });
    putObject(next++, streamOf(objectStream(some, context)));
  }
  const start = size;
  rows[next] = [plain, start, 0];
  const { Root, Info, ID } = context.trailerInfo;
  const trailer = { Type: 'XRef', Size: next + 1, W: widths, Root, Info, ID };
  putObject(next, streamOf(compressed(tableOf(rows), context, trailer)));
  put(bytesOf(`startxref\n${start}\n%%EOF\n`));
  return joined(parts, size);
}

function objectStream(objects: readonly [number: number, object: PDFObject][], context: PDFContext) {
  const texts = objects.map(([, object]) => `${object}\n`);
  let offset = 0;
  const places = objects.map(([number], index) => {
    const place = `${number} ${offset} `;
    offset += texts[index]!.length;
    return place;
  });
  const head = places.join('');
  const entries = { Type: 'ObjStm', N: objects.length, First: head.length };
  return compressed(bytesOf(head + texts.join('')), context, entries);
}

/** Numbers that no object has are free. */
function tableOf(rows: readonly (Row | undefined)[]): Uint8Array {
  const width = widths.reduce((one, other) => one + other);
  const view = new DataView(new ArrayBuffer(rows.length * width));
  for (let number = 0; number < rows.length; number++) {
    const [kind, where, index] = rows[number] ?? [free, 0, 65535];
    view.setUint8(number * width, kind);
    view.setUint32(number * width + 1, where);
    view.setUint16(number * width + 5, index);
  }
  return new Uint8Array(view.buffer);
}

function streamOf(stream: PDFStream): Uint8Array[] {
  const contents = stream.getContents();
  stream.dict.set(PDFName.of('Length'), stream.dict.context.obj(contents.length));
  return [bytesOf(`${stream.dict}\nstream\n`), contents, bytesOf('\nendstream')];
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
