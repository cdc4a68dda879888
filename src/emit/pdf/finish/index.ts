/**
 * Makes of a browser's PDF one that can be archived and read aloud.
 *
 * A browser tags a page well and leaves out what only the document knows: who wrote it, what its links lead to, and
 * that numbers of pages are no part of the text.
 */
import type { DocumentFacts } from '../facts.js';
import { writeCatalog } from './catalog.js';
import { faultsOf } from './checks.js';
import { markPages } from './content/pages.js';
import { numberIdentifiers } from './identifiers.js';
import { describeLinks } from './links.js';
import { writeMetadata } from './metadata.js';
import { missingCharacters } from './missing.js';
import { readPdf } from './pdf-file.js';
import { writeObjects } from './pdf-writer.js';
import { mapRoles } from './roles.js';
import { spellAsText } from './spelling.js';
import { surveyStructure } from './structure.js';

export { pagesOf } from './destinations.js';

export interface FinishedPdf {
  pdf: Uint8Array;
  /** Why it does not call itself accessible (PDF/UA-1); nothing where it does. */
  faults: string[];
  /** Characters that no font has; boxes stand in their place. */
  missing: string[];
}

/**
 * Finishes a PDF. The same PDF and facts give the same bytes.
 *
 * @param printed What the browser printed.
 * @param facts What is known of the document.
 * @throws {Error} The PDF is not as expected; its message is a clause without a full stop.
 */
export async function finish(printed: Uint8Array, facts: DocumentFacts): Promise<FinishedPdf> {
  const file = await readPdf(printed);
  spellAsText(file, facts.characters);
  const missing = missingCharacters(file, facts.uncovered);
  const tagged = markPages(file, facts.dir);
  const structure = surveyStructure(file);
  numberIdentifiers(file, structure.identified);
  mapRoles(file, structure.types);
  describeLinks(file, facts.targets);
  writeCatalog(file, facts);
  const faults = faultsOf({ file, facts, structure, tagged });
  writeMetadata(file, facts, faults.length === 0);
  return { pdf: writeObjects(file.context), faults, missing };
}
