import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasSystemFonts } from '../../src/node/system-fonts.js';
import { scratch } from './support.js';

function put(folder: string, file: string): void {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), '');
}

describe('hasSystemFonts', () => {
  it('wants fonts and a configuration that leads to them', () => {
    const root = scratch();
    const there = () => hasSystemFonts({}, root, join(root, 'home'));
    expect(there()).toBe(false);
    put(root, 'etc/fonts/fonts.conf');
    mkdirSync(join(root, 'usr/share/fonts/truetype'), { recursive: true });
    expect(there()).toBe(false);
    put(root, 'usr/share/fonts/truetype/dejavu/DejaVuSans.ttf');
    expect(there()).toBe(true);
  });

  it('sees a person’s own fonts, and what somebody has set up', () => {
    const root = scratch();
    put(root, 'etc/fonts/fonts.conf');
    put(root, 'home/.fonts/Own.OTF');
    expect(hasSystemFonts({}, root, join(root, 'home'))).toBe(true);
    expect(hasSystemFonts({ FONTCONFIG_FILE: '/my/fonts.conf' }, scratch(), '/nobody')).toBe(true);
  });
});
