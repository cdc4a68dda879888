/**
 * Whether a PDF may call itself accessible.
 *
 * These are the conditions of the Matterhorn Protocol 1.1 for PDF/UA-1 that a program can judge and that a printed
 * article can fail. They do not replace a validator.
 */
import type { PDFDict } from '@cantoo/pdf-lib';
import type { DocumentFacts } from '../facts.js';
import { dictIn, entry, fontsOf, isDict, isStream, membersOf, nameIn, type PdfFile } from './pdf-file.js';
import { standardTypes } from './roles.js';
import type { Structure } from './structure.js';

export interface Evidence {
  file: PdfFile;
  facts: DocumentFacts;
  structure: Structure;
  /** Identifiers of what is tagged on each page. */
  tagged: Set<number>[];
}

/** Number in the protocol, what has to be so, and whether it is. */
type Check = [number: string, condition: string, holds: (evidence: Evidence) => boolean];

const checks: readonly Check[] = [
  [
    '01-005',
    'all that is tagged stands in the structure',
    ({ file, structure, tagged }) =>
      file.pages.every((page, index) => isSubset(tagged[index]!, structure.ids.get(page))),
  ],
  [
    '02-001',
    'each type of element is a standard one, or like one',
    ({ file, structure }) => [...structure.types].every((type) => standardTypes.has(likeness(file, type))),
  ],
  ['06-003', 'there is a title', ({ facts }) => facts.title !== ''],
  [
    '11-006',
    'the language is known',
    ({ facts }) => /^[a-z]{2,3}\b/i.test(facts.lang) && facts.lang !== 'und',
  ],
  ['13-004', 'figures have a text', ({ structure }) => structure.figuresWithoutText === 0],
  ['14-002', 'the first heading is the highest', ({ structure }) => (structure.headings[0] ?? 1) === 1],
  [
    '14-003',
    'no level of heading is skipped',
    ({ structure: { headings } }) =>
      headings.every((level, index) => index === 0 || level - headings[index - 1]! <= 1),
  ],
  ['19-003', 'notes have an identifier', ({ structure }) => structure.notesWithoutId === 0],
  [
    '28-002',
    'annotations stand in the structure',
    ({ file, structure }) => annotationsOf(file).every((annotation) => structure.annotations.has(annotation)),
  ],
  [
    '31-009',
    'all fonts are embedded, and their characters known',
    ({ file }) => fontsOf(file).every(isWhole),
  ],
];

/** The conditions that do not hold, with their numbers. */
export function faultsOf(evidence: Evidence): string[] {
  return checks
    .filter(([, , holds]) => !holds(evidence))
    .map(([number, condition]) => `${condition} (${number})`);
}

const isSubset = (ids: Set<number>, all: Set<number> | undefined) => [...ids].every((id) => all?.has(id));

function likeness({ structure }: PdfFile, type: string): string {
  const map = dictIn(structure, 'RoleMap');
  return (map && nameIn(map, type)) ?? type;
}

const annotationsOf = ({ pages }: PdfFile) => pages.flatMap((page) => membersOf(page, 'Annots'));

function isWhole(font: PDFDict): boolean {
  if (!isStream(entry(font, 'ToUnicode'))) return false;
  if (nameIn(font, 'Subtype') === 'Type3') return true;
  const [descendant = font] = membersOf(font, 'DescendantFonts').filter(isDict);
  const parts = dictIn(descendant, 'FontDescriptor')?.keys() ?? [];
  return parts.some((key) => /^FontFile/.test(key.decodeText()));
}
