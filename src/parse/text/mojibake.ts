/** Text that was read in a wrong encoding before it came to us, and saved so: `cafÃ©`, `donâ€™t`. */
import { diagnostic, type Report } from '../../messages.js';
import { readAs } from './encoding/read-as.js';
import { placeAt } from './place.js';

/** Code pages that UTF-8 is read in by mistake. */
const codePages = ['windows-1252', 'macintosh', 'windows-1250', 'windows-1251'];

/**
 * Characters whose bytes in UTF-8, read in these code pages, are a row of characters that no text holds. Those whose
 * rows some text might hold are left out: `и`, read as windows-1251, is the beginning of `Рёбра`.
 */
const usual = '’‘“”–—…•€™«»°éèàçêáíóúñãõäöüßåøæłęąśćżěřšžğışаотнср';

/** Two rows of two characters tell, or one of three: the euro sign stands in hardly any other. */
const tellingLength = 2;

/** A code page, what the usual characters look like in it, in the same order, and how to find these rows. */
interface Misreading {
  page: string;
  images: string[];
  pattern: RegExp;
}

let misreadings: Misreading[] | undefined;
/** What all rows begin with; a text without any of it has none of them. */
let openings: RegExp | undefined;

/** Tells of the first such row, and of how many there are. They are left as they are. */
export function reportMojibake(text: string, report: Report): void {
  misreadings ??= codePages.map(misreadingOf);
  openings ??= new RegExp(
    `[${misreadings.flatMap(({ images }) => images.map(([first]) => first)).join('')}]`,
  );
  if (!openings.test(text)) return;
  const found = misreadings.map((one) => ({ ...one, rows: [...text.matchAll(one.pattern)] }));
  const { page, images, rows } = found.reduce((most, one) =>
    weight(one.rows) > weight(most.rows) ? one : most,
  );
  const [first] = rows;
  if (!first || weight(rows) < tellingLength) return;
  const meant = usual[images.indexOf(first[0])]!;
  const place = placeAt(text, first.index);
  report(diagnostic('mojibake', place, String(rows.length), first[0], meant, page));
}

const weight = (rows: RegExpExecArray[]) => rows.reduce((sum, [row]) => sum + row.length - 1, 0);

/** All characters are read at once, a line each: one by one takes longer than the rest of what is told of a short text. */
function misreadingOf(page: string): Misreading {
  const images = readAs(new TextEncoder().encode([...usual].join('\n')), page).split('\n');
  return { page, images, pattern: new RegExp(images.join('|'), 'g') };
}
