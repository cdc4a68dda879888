/** Prints until the contents tell the truth: what stands on which page is known only from the printed PDF. */
import { type Contents, numberContents } from './contents.js';

/** A column of its own holds the numbers, so that the second printing is as the first; one more is for a surprise. */
const attempts = 3;

export interface Numbered {
  printed: Uint8Array;
  /** Whether the numbers are those of the pages; without it there are none. */
  settled: boolean;
}

/**
 * Prints a document with contents.
 *
 * @param print Prints the document with the contents as they are by now.
 * @param pagesOf Reads off a printed PDF on which page each place is.
 */
export async function printNumbered(
  contents: Contents,
  print: () => Promise<Uint8Array>,
  pagesOf: (printed: Uint8Array) => Promise<ReadonlyMap<string, number>>,
): Promise<Numbered> {
  let known: ReadonlyMap<string, number> = new Map();
  for (let attempt = 0; attempt < attempts; attempt++) {
    numberContents(contents, known);
    const printed = await print();
    const found = await pagesOf(printed).catch(() => undefined);
    // Whoever finishes a PDF that is not as expected tells of it.
    if (!found) return { printed, settled: true };
    if (agree(contents, known, found)) return { printed, settled: true };
    known = found;
  }
  numberContents(contents, new Map());
  return { printed: await print(), settled: false };
}

const agree = ({ numbers }: Contents, one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>) =>
  [...numbers.keys()].every((id) => other.has(id) && one.get(id) === other.get(id));
