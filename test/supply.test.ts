/** What comes along with the package: few, justified, from one registry, and without code that runs at installation. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { dependencies, optionalDependencies, scripts } = JSON.parse(read('package.json'));

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  dev?: boolean;
  license?: string;
  hasInstallScript?: boolean;
}
const locked: [path: string, entry: Locked][] = Object.entries(
  JSON.parse(read('package-lock.json')).packages as Record<string, Locked>,
).filter(([path]) => path !== '');

it('each dependency is justified in src/README.md', () => {
  const chapter = read('src/README.md').split('## Dependencies')[1]!;
  // Families are named by what they share.
  const families: [RegExp, string][] = [
    [/^@fontsource/, '@fontsource'],
    [/^@types\//, '@types'],
    [/^(?:mdast|micromark)-/, 'mdast-util-'],
    [/^hast-util-/, 'hast-util-'],
    [/^vfile/, 'vfile'],
  ];
  const names = Object.keys({ ...dependencies, ...optionalDependencies }).map(
    (name) => families.find(([form]) => form.test(name))?.[1] ?? name,
  );
  expect(names.filter((name) => !chapter.includes(name))).toEqual([]);
});

it('no dependency runs code when it is installed', () => {
  expect(locked.filter(([, entry]) => entry.hasInstallScript && !entry.dev)).toEqual([]);
  expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([]);
});

it('each is locked by a checksum and names no place of its own', () => {
  expect(
    locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path),
  ).toEqual([]);
  // Without an address of its own each comes from where npm looks.
  expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

it('each has a licence that lets others use it', () => {
  const allowed =
    /^\(?(?:MIT|MIT-0|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0|CC0-1\.0|Unlicense|OFL-1\.1|MPL-2\.0|Python-2\.0|Zlib)\b/;
  // `format` says MIT in its readme and not in its package.json.
  const strange = locked.filter(
    ([path, { dev, license }]) => !dev && path !== 'node_modules/format' && !allowed.test(license ?? ''),
  );
  expect(strange.map(([path, { license }]) => [path, license])).toEqual([]);
});

it('npm run sbom lists them', () => {
  const [npm, ...args] = scripts.sbom.split(' ');
  const { bomFormat, components } = JSON.parse(execFileSync(npm, args, { cwd: root, encoding: 'utf8' }));
  expect(bomFormat).toBe('CycloneDX');
  const names = components.map(({ group, name }: { group?: string; name: string }) =>
    group ? `${group}/${name}` : name,
  );
  expect(names).toEqual(expect.arrayContaining(['unified', 'commander', '@cantoo/pdf-lib']));
  expect(names).not.toContain('vitest');
});
