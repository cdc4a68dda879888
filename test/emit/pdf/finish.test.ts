import { PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { emitPdf } from '../../../src/emit/pdf/index.js';
import type { Diagnostic } from '../../../src/messages.js';
import { embeddedArchives } from '../../../src/node/embedded-archives.js';
import { createPrinter } from '../../../src/node/index.js';
import { arabic, article, heading, japanese, paragraph, tides } from '../sample.js';

const text = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');

describe.skipIf(!embeddedArchives())('finish (needs the embedded browser: Linux x64)', () => {
  const printer = createPrinter({ browser: 'embedded' });
  const { print } = printer;
  afterAll(() => printer[Symbol.asyncDispose]());

  const made = async (tree = tides(), modified?: number) => {
    const report = vi.fn<(diagnostic: Diagnostic) => void>();
    const pdf = (await emitPdf(tree, { modified }, { print, report })) as Uint8Array;
    return { pdf, told: report.mock.calls.map(([{ text }]) => text) };
  };

  it('writes title, authors, subject and dates twice, and that it is accessible', async () => {
    const { pdf, told } = await made();
    expect(told).toEqual([]);
    const file = await PDFDocument.load(pdf, { updateMetadata: false });
    expect(file.getTitle()).toBe('What the tide leaves behind');
    expect(file.getAuthor()).toBe('Mara Lindqvist; Tom Adeyemi');
    expect(file.getSubject()).toMatch(/^Twice a day the estuary/);
    expect(file.getCreationDate()).toEqual(new Date('2025-09-03'));
    for (const part of [
      '<rdf:li xml:lang="x-default">What the tide leaves behind</rdf:li>',
      '<rdf:li>Mara Lindqvist</rdf:li><rdf:li>Tom Adeyemi</rdf:li>',
      '<xmp:CreateDate>2025-09-03T00:00:00Z</xmp:CreateDate>',
      '<pdfuaid:part>1</pdfuaid:part>',
    ])
      expect(text(pdf)).toContain(part);
  });

  it('says what each link leads to', async () => {
    const file = await PDFDocument.load((await made()).pdf);
    const contents = file.getPages().flatMap(({ node }) =>
      (node.Annots()?.asArray() ?? []).map((ref) => {
        const link = file.context.lookup(ref, PDFDict);
        return link.lookup(PDFName.of('Contents'), PDFHexString).decodeText();
      }),
    );
    expect(contents).toContain('1 P. Okafor, Two Bulges, 2nd ed. (Harbour Press, 1998), 12–19.');
    expect(contents).toContain('Back to citation 2 (1)');
    expect(contents).toContain('https://clocks.example.org/#north');
  });

  it.each([
    ['left to right', tides],
    ['right to left', arabic],
    ['without blanks', japanese],
  ])('gives the same bytes each time: %s', async (_, sample) => {
    const [one, two] = [await made(sample()), await made(sample())];
    expect(Buffer.compare(one.pdf, two.pdf)).toBe(0);
  });

  it('takes a stated date in place of the article’s', async () => {
    const { pdf } = await made(tides(), Date.UTC(2001, 1, 3) / 1000);
    expect(text(pdf)).toContain('<xmp:ModifyDate>2001-02-03T00:00:00Z</xmp:ModifyDate>');
  });

  it('does not call itself accessible where it is not, and says why', async () => {
    const { pdf, told } = await made(article('und', heading(1, 'A title'), paragraph('Words.')));
    expect(text(pdf)).not.toContain('pdfuaid:part');
    expect(told.join()).toContain('the language is known (11-006)');
  });
});

describe('emitPdf, where a PDF is not as expected', () => {
  const untagged = async () => {
    const file = await PDFDocument.create();
    file.addPage();
    return file.save();
  };
  /** Its content ends within a string. */
  const unreadable = async () => {
    const file = await PDFDocument.create();
    const { context } = file;
    file.addPage().node.set(PDFName.of('Contents'), context.register(context.flateStream('(no end')));
    file.catalog.set(PDFName.of('StructTreeRoot'), context.obj({ Type: 'StructTreeRoot' }));
    return file.save();
  };

  it.each([
    ['without tags', untagged],
    ['with a page that cannot be read', unreadable],
  ])('keeps it, with a warning: %s', async (_, print) => {
    const report = vi.fn<(diagnostic: Diagnostic) => void>();
    const printed = await print();
    expect(await emitPdf(tides(), {}, { print: async () => printed, report })).toEqual(printed);
    expect(report).toHaveBeenCalledTimes(1);
    expect(report.mock.calls[0]![0]).toMatchObject({ rule: 'pdf-plain', severity: 'warning' });
  });

  it('has it finished elsewhere where it is told to, and keeps it where that fails', async () => {
    const printed = await untagged();
    const print = async () => printed;
    const pdf = new Uint8Array([1]);
    const finish = vi.fn(async () => ({ pdf, faults: [], missing: [] }));
    const pagesOf = async () => new Map<string, number>();
    expect(await emitPdf(tides(), {}, { print, finishing: { finish, pagesOf } })).toBe(pdf);
    finish.mockRejectedValue(new Error('the thread ended'));
    const report = vi.fn<(diagnostic: Diagnostic) => void>();
    expect(await emitPdf(tides(), {}, { print, report, finishing: { finish, pagesOf } })).toBe(printed);
    expect(report.mock.calls[0]![0].text).toContain('the thread ended');
  });
});
