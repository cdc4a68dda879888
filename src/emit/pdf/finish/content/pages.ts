/** The contents of pages: each is read, and written anew with its artifacts marked. */

import type { PDFContext, PDFDict, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { bytesOf } from '#bytes';
import { glyphTexts } from '../glyph-texts.js';
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
import { compressed, contentOf } from '../streams.js';
import { markArtifacts } from './artifacts.js';
import { keepHyphens } from './hyphens.js';
import { inReadingOrder } from './reading-order.js';
import type { TextOf } from './text-object.js';

/**
 * Marks the artifacts of all pages, also within the forms that they paint, and puts text in the order of reading.
 *
 * @returns For each page the identifiers of what is tagged on it.
 * @throws {ContentError} A content stream is not well formed.
 * @throws {UnexpectedPdfError} A page has no content.
 */
export function markPages({ context, pages }: PdfFile, dir: 'ltr' | 'rtl'): Set<number>[] {
  return pages.map((page) => {
    const streams = membersOf(page, 'Contents').filter(isStream);
    if (streams.length === 0) throw new UnexpectedPdfError('a page has no content');
    const resources = resourcesOf(page);
    const painted = streams.map(contentOf).join('\n');
    const textOf = glyphReader(resources);
    const read =
      dir === 'rtl' ? inReadingOrder(painted, textOf) : keepHyphens(painted, textOf, hyphensOf(resources));
    const { content, ids } = mark(read, resources, context);
    for (const ref of refsIn(page, 'Contents')) context.delete(ref);
    setIn(page, 'Contents', context.register(compressed(bytesOf(content), context)));
    return ids;
  });
}

/** The glyphs that are hyphens, of all fonts. */
function hyphensOf(resources: PDFDict | undefined): Set<string> {
  const fonts = (resources && dictIn(resources, 'Font'))?.keys() ?? [];
  const texts = fonts.flatMap((name) =>
    glyphTexts(entry(dictIn(resources!, 'Font')!, name.decodeText()) as PDFDict),
  );
  return new Set(texts.filter(([, text]) => text === '-').map(([glyph]) => glyph.toLowerCase()));
}

/** Reads glyphs by the maps of their fonts. */
function glyphReader(resources: PDFDict | undefined): TextOf {
  const fonts = resources && dictIn(resources, 'Font');
  const maps = new Map<string, ReadonlyMap<string, string>>();
  return (name, glyph) => {
    const font = fonts && dictIn(fonts, name);
    const map =
      maps.get(name) ?? new Map(font && glyphTexts(font).map(([code, text]) => [code.toLowerCase(), text]));
    maps.set(name, map);
    return map.get(glyph) ?? '';
  };
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
  const marked = compressed(bytesOf(content), context);
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
