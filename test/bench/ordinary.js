// Ordinary articles of any size, the same on every run: title, lead, byline, date, sections of paragraphs with
// quotations, citations, lists and verse among them, and a list of sources.

const subjects = [
  'harbour',
  'tram',
  'beehive',
  'mill',
  'ferry',
  'bakery',
  'lighthouse',
  'orchard',
  'signal box',
  'reservoir',
];
const verbs = [
  'fills',
  'waits',
  'opens',
  'closes',
  'turns',
  'slows',
  'rests',
  'carries more than it did',
  'is mended',
  'is counted',
];
const times = [
  'at dawn',
  'twice a day',
  'in the wet months',
  'before noon',
  'every other week',
  'when the wind drops',
];
const sentences = [
  'The SUBJECT VERB TIME, and nobody has written down why.',
  'TIME, the SUBJECT VERB; Mr. Strand counted NUMBER gulls on its roof.',
  'Is a SUBJECT that VERB still a SUBJECT?',
  'In 19NUMBER (a dry year) the SUBJECT stood still for NUMBER days.',
  '“The SUBJECT VERB TIME,” says Ada Moor, “and we go home.”',
  'Those who look after the SUBJECT say that it VERB TIME, whatever the tables of the office promise.',
  'A survey of NUMBER towns found the SUBJECT older than its records [CITED].',
];

/** A generator of numbers in 0..1 that gives the same ones for the same seed (mulberry32). */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const sourceCount = 40;

/** Breaks a paragraph into lines of at most 72 columns. */
const wrap = (text) => text.replace(/(.{1,72})(?: +|$)/g, '$1\n').trimEnd();

/**
 * Writes an article.
 *
 * @param {number} size About how many characters; those of the head and of the sources come on top.
 * @param {'lines' | 'wrapped'} layout Whether paragraphs are one line each, or wrapped.
 */
export function ordinaryArticle(size, layout, seed = 1) {
  const random = generator(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const number = () => String(10 + Math.floor(random() * 89));
  const sentence = () => {
    const text = pick(sentences)
      .replaceAll('SUBJECT', () => pick(subjects))
      .replaceAll('VERB', () => pick(verbs))
      .replaceAll('TIME', () => pick(times))
      .replaceAll('NUMBER', number)
      .replace('CITED', () => String(1 + Math.floor(random() * sourceCount)));
    return text[0].toUpperCase() + text.slice(1);
  };
  const some = (least, most, make) =>
    Array.from({ length: least + Math.floor(random() * (most - least + 1)) }, make);
  const paragraph = () => some(3, 8, sentence).join(' ');
  const heading = () => `What the ${pick(subjects)} does ${pick(times)}`;
  const list = () => some(3, 5, () => `- a ${pick(subjects)} that ${pick(verbs)}`).join('\n');
  const verse = () => some(4, 6, () => `The ${pick(subjects)} ${pick(verbs)}`).join('\n');

  const blocks = ['Notes on a Harbour and Its Trams', paragraph(), 'By Ada Moor and Ben Shore', '3 May 2021'];
  for (let length = 0; length < size; length += blocks.at(-1).length + 2) {
    const kind = random();
    const text = kind < 0.12 ? heading() : kind < 0.14 ? list() : kind < 0.15 ? verse() : paragraph();
    blocks.push(layout === 'wrapped' ? wrap(text) : text);
  }
  const sources = Array.from({ length: sourceCount }, (_, index) => `[${index + 1}] Moor, A. ${heading()}.`);
  return [...blocks, 'Sources', sources.join('\n')].join('\n\n');
}
