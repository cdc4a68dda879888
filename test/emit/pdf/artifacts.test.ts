import { describe, expect, it } from 'vitest';
import { markArtifacts } from '../../../src/emit/pdf/finish/content/artifacts.js';

const mark = (content: string, forms: string[] = []) =>
  markArtifacts(content, (name) => forms.includes(name));
const marked = (content: string, forms?: string[]) => mark(content, forms).content;
const artifact = (content: string) => `/Artifact BMC\n${content}\nEMC`;

describe('markArtifacts', () => {
  it('leaves tagged content as it is, and says what is tagged', () => {
    const content = '/P <</MCID 3>> BDC BT (a) Tj ET 0 0 1 1 re f EMC';
    expect(mark(content)).toEqual({ content, ids: new Set([3]), forms: new Set() });
  });

  it('marks a text object as a whole', () => {
    expect(marked('q BT /F1 9 Tf (1) Tj (2) Tj ET Q')).toBe(
      `q ${artifact('BT /F1 9 Tf (1) Tj (2) Tj ET')} Q`,
    );
  });

  it('marks a path from where it begins', () => {
    expect(marked('1 w 0 0 m 1 1 l S')).toBe(`1 w ${artifact('0 0 m 1 1 l S')}`);
    expect(marked('0 0 9 9 re W n 0 0 1 1 re f')).toBe(`0 0 9 9 re W n ${artifact('0 0 1 1 re f')}`);
  });

  it('marks within a text object where only a part of it is untagged', () => {
    expect(marked('BT (1) Tj /P <</MCID 0>> BDC (a) Tj EMC ET')).toBe(
      `BT ${artifact('(1) Tj')} /P <</MCID 0>> BDC (a) Tj EMC ET`,
    );
  });

  it('marks what other marks do not place in the structure, and not twice what is an artifact', () => {
    expect(marked('/OC /Layer BDC BT (a) Tj ET EMC')).toBe(`/OC /Layer BDC ${artifact('BT (a) Tj ET')} EMC`);
    const artefact = '/Artifact <</Type /Pagination>> BDC BT (1) Tj ET EMC';
    expect(marked(artefact)).toBe(artefact);
  });

  it('marks images and shadings, and looks into forms', () => {
    expect(marked('/I Do /S sh')).toBe(`${artifact('/I Do')} ${artifact('/S sh')}`);
    expect(mark('/X Do', ['X'])).toMatchObject({ content: '/X Do', forms: new Set(['X']) });
    expect(mark('/P <</MCID 0>> BDC /X Do EMC', ['X']).forms).toEqual(new Set());
  });

  it('does not mark text objects that paint nothing', () => {
    expect(marked('BT /F1 9 Tf ET 0 0 9 9 re W n')).toBe('BT /F1 9 Tf ET 0 0 9 9 re W n');
  });

  it.each([
    ['EMC', 'marked content ends that has not begun'],
    ['/P <</MCID 0>> BDC', 'marked content has no end'],
    ['BT (a) Tj', 'a text object has no end'],
    ['ET', 'a text object ends that has not begun'],
  ])('refuses %s', (content, message) => {
    expect(() => mark(content)).toThrow(message);
  });
});
