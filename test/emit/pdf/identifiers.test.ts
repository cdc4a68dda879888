import { PDFContext, type PDFDict, PDFString } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { numberIdentifiers } from '../../../src/emit/pdf/finish/identifiers.js';
import { surveyStructure } from '../../../src/emit/pdf/finish/structure.js';

/** A row of three heads with such identifiers, and a cell that names two of them; a leaf of the tree holds two. */
function numbered(ids: readonly [string, string, string]) {
  const context = PDFContext.create();
  const made = (object: object) => context.register(context.obj(object as never) as unknown as PDFDict);
  const heads = ids.map((id) => made({ S: 'TH', ID: PDFString.of(id) }));
  const named = [ids[0], ids[2]].map((id) => PDFString.of(id));
  const cell = made({ S: 'TD', A: [{ O: 'Table', Headers: named }] });
  const pairs = ids.map((id, index) => ({ id, head: heads[index]! }));
  pairs.sort((one, other) => (one.id < other.id ? -1 : 1));
  const leaf = (some: typeof pairs) =>
    made({
      Limits: [some[0]!, some.at(-1)!].map(({ id }) => PDFString.of(id)),
      Names: some.flatMap(({ id, head }) => [PDFString.of(id), head]),
    });
  const leaves = [leaf(pairs.slice(0, 2)), leaf(pairs.slice(2))];
  const tree = made({ Kids: leaves });
  const structure = context.obj({
    K: made({ S: 'TR', K: [...heads, cell] }),
    IDTree: tree,
  }) as unknown as PDFDict;
  const file = { context, catalog: structure, pages: [], structure };
  numberIdentifiers(file, surveyStructure(file).identified);
  return [...heads, cell, ...leaves].map((ref) => String(context.lookup(ref)).replace(/\s+/g, ' '));
}

it('numbers identifiers in the order of reading, whatever a browser called them', () => {
  const once = numbered(['node00000998', 'node00000999', 'node00001000']);
  expect(numbered(['node00000012', 'node00000007', 'node00000010'])).toEqual(once);
  expect(once).toEqual([
    expect.stringContaining('/ID (node00000001)'),
    expect.stringContaining('/ID (node00000002)'),
    expect.stringContaining('/ID (node00000003)'),
    expect.stringContaining('/Headers [ (node00000001) (node00000003) ]'),
    '<< /Limits [ (node00000001) (node00000002) ] /Names [ (node00000001) 1 0 R (node00000002) 2 0 R ] >>',
    '<< /Limits [ (node00000003) (node00000003) ] /Names [ (node00000003) 3 0 R ] >>',
  ]);
});
