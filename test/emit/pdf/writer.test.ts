import { PDFDocument, PDFString } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { readPdf } from '../../../src/emit/pdf/finish/pdf-file.js';
import { writeObjects } from '../../../src/emit/pdf/finish/pdf-writer.js';

/** A tagged document of so many elements; some numbers are free. */
async function documentOf(elements: number) {
  const { context } = await PDFDocument.create();
  const gone = context.nextRef();
  const page = context.register(context.obj({ Type: 'Page' }));
  const pages = context.register(context.obj({ Type: 'Pages', Count: 1, Kids: [page] }));
  const kids = Array.from({ length: elements }, (_, index) =>
    context.register(context.obj({ S: 'P', ID: PDFString.of(`p${index}`) })),
  );
  const structure = context.register(context.obj({ Type: 'StructTreeRoot', K: kids }));
  context.register(context.flateStream('q Q'));
  context.trailerInfo.Root = context.register(
    context.obj({ Type: 'Catalog', Pages: pages, StructTreeRoot: structure }),
  );
  context.delete(gone);
  return context;
}

it.each([1, 199, 200, 1000])('writes %i elements that are read again', async (elements) => {
  const context = await documentOf(elements);
  const pdf = writeObjects(context);
  const again = await readPdf(pdf);
  for (const [ref, object] of context.enumerateIndirectObjects())
    expect(again.context.lookup(ref)?.toString()).toBe(object.toString());
  // By the table of objects, which a reader that repairs files does without.
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(Buffer.from(pdf).toString('latin1'))![1]);
  expect(Buffer.from(pdf.subarray(start, start + 20)).toString()).toMatch(/^\d+ 0 obj\n<<\n/);
});

it('looks at each object a few times, however many there are', async () => {
  const context = await documentOf(20_000);
  let asked = 0;
  const { enumerateIndirectObjects } = context;
  context.enumerateIndirectObjects = () =>
    enumerateIndirectObjects.call(context).map(([ref, object]) => [
      new Proxy(ref, {
        get(target, key) {
          if (key === 'objectNumber') asked++;
          return Reflect.get(target, key, target);
        },
      }),
      object,
    ]);
  writeObjects(context);
  expect(asked).toBeLessThan(100_000);
});
