import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { expect, it } from 'vitest';
import { keepUnbroken } from '../../../src/emit/pdf/unbroken.js';

const whole = (text: string) => `<span class="whole">${text}</span>`;
const kept = (text: string, width = 120) => {
  const page = h('p', [text]);
  keepUnbroken(page, width);
  return toHtml(page.children);
};

it.each([
  ['The garde-corps of the bridge', `The ${whole('garde-corps')} of the bridge`],
  ['mother-in-law’s well-being', `${whole('mother-in-law’s')} ${whole('well-being')}`],
  ['Rome--no, that’s wrong', `${whole('Rome--no')}, that’s wrong`],
  ['нижньо-дунайський', whole('нижньо-дунайський')],
  ['- a dash, -x and x-', '- a dash, -x and x-'],
  ['pp. 30–44, a–b', `pp. ${whole('30–44')}, a–b`],
  [
    'L’avant-garde, e\u0301te\u0301-automne',
    `L’${whole('avant-garde')}, ${whole('e\u0301te\u0301-automne')}`,
  ],
  ['No hyphen at all', 'No hyphen at all'],
  ['Vor- und Nachteile', `${whole('Vor- und')} Nachteile`],
  ['the fore- and mizzen-mast', `the ${whole('fore- and')} ${whole('mizzen-mast')}`],
  ['a bell--“Begin,”-- then none', `a ${whole('bell--“Begin,”-- then')} none`],
  ['潮をtide-tableで読む', `潮を${whole('tide-table')}で読む`],
])('keeps words with hyphens on one line: %s', (text, expected) => {
  expect(kept(text)).toBe(expected);
});

it('divides addresses behind their strokes alone', () => {
  expect(kept('https://bees.example.org/a-b/list?x=1')).toBe(
    [
      whole('https://'),
      whole('bees.example.org/'),
      whole('a-b/'),
      whole('list?'),
      whole('x='),
      whole('1'),
    ].join('<wbr>'),
  );
});

it('leaves alone what might be longer than a line', () => {
  const long = `${'very-'.repeat(9)}long`;
  expect(kept(long)).toBe(long);
  expect(kept(long, 300)).toBe(whole(long));
  expect(kept(`https://a.example/${'x'.repeat(99)}`)).toBe(
    `${whole('https://')}<wbr>${whole('a.example/')}<wbr>${'x'.repeat(99)}`,
  );
});

it('takes a time that grows with the text alone', () => {
  const word = 'a'.repeat(400_000);
  expect(kept(word)).toBe(word);
  for (const piece of ['a-', 'a- ', '- ', '-\n', 'a -'])
    expect(kept(piece.repeat(200_000)).replaceAll(/<[^>]+>/g, '')).toBe(piece.repeat(200_000));
});

it('keeps names within code', () => {
  const page = h('pre', h('code', 'text-align: start'));
  keepUnbroken(page, 120);
  expect(toHtml(page)).toBe(`<pre><code>${whole('text-align')}: start</code></pre>`);
});

it('leaves tables alone that have no room for their words', () => {
  const page = h('table', h('td', 'a-b'));
  const before = toHtml(page);
  keepUnbroken(page, 120);
  expect(toHtml(page)).toBe(before);
});
