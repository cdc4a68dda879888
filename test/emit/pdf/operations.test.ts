import { describe, expect, it } from 'vitest';
import { ContentError, operations } from '../../../src/emit/pdf/finish/content/operations.js';

/** Each operation as its operator and operands. */
const read = (content: string) =>
  [...operations(content)].map(({ operator, operands }) => [operator, ...operands].join(' '));

describe('operations', () => {
  it('reads operands before their operator', () => {
    expect(read('q\n1 0 0 -1 .5 +2 cm /F4 12 Tf')).toEqual(['q', 'cm 1 0 0 -1 .5 +2', 'Tf /F4 12']);
  });

  it('does not ask for a line for each', () => {
    expect(read('BT/F1 1 Tf<00>Tj(a)Tj[(b)-3<01>]TJ ET')).toEqual([
      'BT',
      'Tf /F1 1',
      'Tj <00>',
      'Tj (a)',
      'TJ [ (b) -3 <01> ]',
      'ET',
    ]);
  });

  it('reads strings with parentheses, backslashes and operators in them', () => {
    expect(read(String.raw`(a (b) \) Tj \\) Tj`)).toEqual([String.raw`Tj (a (b) \) Tj \\)`]);
  });

  it('reads dictionaries token by token', () => {
    expect(read('/P <</MCID 0/Lang(de)>>BDC')).toEqual(['BDC /P << /MCID 0 /Lang (de) >>']);
  });

  it('passes over comments and takes true, false and null for operands', () => {
    expect(read('% (no string\nq true % Q\nfalse null x')).toEqual(['q', 'x true false null']);
  });

  it('takes an inline image for one operation, whatever is in it', () => {
    const content = 'q BI /W 1 /H 1 ID \xff(EIEI Q EI Q';
    expect(read(content)).toEqual(['q', 'EI', 'Q']);
    expect([...operations(content)][1]).toMatchObject({ start: 2, end: content.length - 2 });
  });

  it('reads what browsers write in one go as it reads it token by token', () => {
    const content =
      'q\n1 0 0 -1 .5 +2 cm\n/P <</MCID 0 >>BDC\nBT\n/F4 11.5 Tf\n<000D> Tj\n19 0 Td <1c> Tj\nET\nEMC\nW* n\ntrue d0\nBI 0 ID BI EI\nf* Q\n';
    expect(read(content)).toEqual(read(content.replace(/[ \n]/g, '$&\r')));
    expect(read(content)).toContain('Tf /F4 11.5');
    const whole = (text: string) => [...operations(text)].map(({ start, end }) => text.slice(start, end));
    expect(whole(content).join('\n')).toBe(
      content.trim().replace('Td ', 'Td\n').replace('W* ', 'W*\n').replace('f* ', 'f*\n'),
    );
  });

  it('says where each begins and ends', () => {
    const content = '  1 0 m  % start\n (x) Tj';
    expect([...operations(content)].map(({ start, end }) => content.slice(start, end))).toEqual([
      '1 0 m',
      '(x) Tj',
    ]);
  });

  it.each([
    ['(a', 'the string at byte 0 has no end'],
    ['q ) Q', 'no token at byte 2'],
    ['q { Q', 'no token at byte 2'],
    ['1 0 0', 'the last operands have no operator'],
    ['BI /W 1 ID abc', 'the image at byte 2 has no end'],
  ])('refuses %s', (content, message) => {
    expect(() => read(content)).toThrow(message);
  });

  const many = 20_000;
  it.each([
    ['operations', '0 0 m '.repeat(many)],
    ['parentheses', `${'('.repeat(many)}${')'.repeat(many)} Tj`],
    ['parentheses that never close', '('.repeat(many)],
    ['angle brackets', '<'.repeat(many)],
    ['digits of a string', `<${'0'.repeat(many)}`],
    ['comments', '%\n'.repeat(many)],
    ['starts of images', 'BI '.repeat(many)],
    ['images', 'BI 0 ID 0 EI '.repeat(many)],
  ])('looks at each of many %s a few times', (_, content) => {
    const [counted, looks] = counting(content);
    try {
      read(counted);
    } catch (error) {
      expect(error).toBeInstanceOf(ContentError);
    }
    expect(looks()).toBeLessThan(8 * content.length);
  });
});

/**
 * A text that counts what is done with it: how often a character or a part is taken, or a pattern is tried on it. A
 * count says of a loop within a loop what time says only on a machine with nothing else to do.
 */
function counting(content: string): [content: string, looks: () => number] {
  let looks = 0;
  const counted = new Proxy(new String(content), {
    get(target, key) {
      looks++;
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return [counted as never, () => looks];
}
