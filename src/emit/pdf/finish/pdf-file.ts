/** A PDF file as its objects. */
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFParser,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

export interface PdfFile {
  context: PDFContext;
  catalog: PDFDict;
  pages: PDFDict[];
  /** Root of the structure: what is tagged, in the order of reading. */
  structure: PDFDict;
}

/** A PDF that is not as the printer of a browser writes it. */
export class UnexpectedPdfError extends Error {
  override name = 'UnexpectedPdfError';
}

/**
 * Takes a file apart.
 *
 * @throws {UnexpectedPdfError} It has no pages or no structure.
 */
export async function readPdf(pdf: Uint8Array): Promise<PdfFile> {
  const context = await PDFParser.forBytesWithOptions(pdf, Infinity, true).parseDocument();
  const catalog = context.lookup(context.trailerInfo.Root, PDFDict);
  const structure = dictIn(catalog, 'StructTreeRoot');
  const pages = pagesBelow(dictIn(catalog, 'Pages'));
  if (!structure || pages.length === 0) throw new UnexpectedPdfError('it has no tags or no pages');
  return { context, catalog, pages, structure };
}

/** What the library reads anew with each use: names, and the texts that they stand for. */
const names = new Map<string, PDFName>();
const texts = new WeakMap<PDFName, string>();

function name(key: string): PDFName {
  const known = names.get(key) ?? PDFName.of(key);
  names.set(key, known);
  return known;
}

function textOf(object: PDFName): string {
  const text = texts.get(object) ?? object.decodeText();
  texts.set(object, text);
  return text;
}

/** An entry of a dictionary, references followed. */
export const entry = (dict: PDFDict, key: string): PDFObject | undefined => dict.lookup(name(key));

/** A dictionary within another one, if it is there. */
export function dictIn(dict: PDFDict, key: string): PDFDict | undefined {
  const value = entry(dict, key);
  return value instanceof PDFDict ? value : undefined;
}

/** Members of an array within a dictionary, references followed; a single object counts as an array of one. */
export function membersOf(dict: PDFDict, key: string): PDFObject[] {
  const value = entry(dict, key);
  if (value === undefined) return [];
  return value instanceof PDFArray
    ? Array.from({ length: value.size() }, (_, index) => value.lookup(index)!)
    : [value];
}

/** The word of an entry that is a name. */
export function nameIn(dict: PDFDict, key: string): string | undefined {
  const value = entry(dict, key);
  return value instanceof PDFName ? textOf(value) : undefined;
}

/** References of an entry that is one, or an array of them. */
export function refsIn(dict: PDFDict, key: string): PDFRef[] {
  const value = dict.get(name(key));
  const members = value instanceof PDFArray ? value.asArray() : [value];
  return members.filter((member) => member instanceof PDFRef);
}

/** Sets an entry. */
export function setIn(dict: PDFDict, key: string, value: PDFObject): void {
  dict.set(name(key), value);
}

export const isDict = (object: PDFObject | undefined): object is PDFDict => object instanceof PDFDict;
export const isText = (object: PDFObject | undefined): object is PDFString | PDFHexString =>
  object instanceof PDFString || object instanceof PDFHexString;
export const isStream = (object: PDFObject | undefined): object is PDFRawStream =>
  object instanceof PDFRawStream;

function pagesBelow(node: PDFDict | undefined): PDFDict[] {
  if (!node) return [];
  if (nameIn(node, 'Type') === 'Page') return [node];
  return membersOf(node, 'Kids').filter(isDict).flatMap(pagesBelow);
}

/** All fonts, but for the parts that some are made of. */
export function fontsOf({ context }: PdfFile): PDFDict[] {
  const objects = context.enumerateIndirectObjects().map(([, object]) => object);
  return objects.filter(isDict).filter((dict) => nameIn(dict, 'Type') === 'Font' && !isDescendant(dict));
}

const isDescendant = (font: PDFDict) => /^CIDFont/.test(nameIn(font, 'Subtype') ?? '');
