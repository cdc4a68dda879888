/**
 * Fonts that npm brought along: packages of Fontsource, which hold a file for each weight, style and stretch of
 * characters, and in `unicode.json` say which stretch is where.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { FontFile, FontRequest, Fonts } from '../../emit/format.js';
import { charactersOf } from './characters.js';
import { type KnownFonts, knownFonts } from './known.js';
import { type CodeRun, codesIn, runsIn } from './range.js';

interface Package {
  folder: string;
  /** Runs of codes that a stretch holds, by the blocks of 256 codes that they touch. */
  runs: Map<number, Run[]>;
}

/** A stretch of characters, and the name that it has in those of the files. */
interface Subset {
  name: string;
  range: string;
  /** Numbered ones are cut to the character; those with a name leave out what the font lacks. */
  exact: boolean;
}

interface Run extends CodeRun {
  subset: Subset;
}

/** A file as it was read; `characters` are absent where its stretch says all. */
interface Loaded {
  data: string;
  characters?: Set<string>;
}

/** Makes a library. What it has read it keeps: the next document has much the same needs. */
export function fontLibrary(): Fonts {
  const packages = new Map<string, Promise<Package | undefined>>();
  const files = new Map<string, Promise<Loaded>>();
  const paths = new Map<string, string | undefined>();
  const known = lazy(knownFonts);
  return async (request) => {
    const found = await kept(packages, request.package, () => openPackage(request.package));
    const answers = [...(found ? bySubset(found, request.characters) : [])].flatMap(
      ([subset, characters]) => {
        const { weight, style } = request;
        const path = kept(paths, `${request.package} ${subset.name} ${weight} ${style}`, () =>
          fileOf(found!, subset, request),
        );
        return path ? [answer(path, subset, characters)] : [];
      },
    );
    return (await Promise.all(answers)).filter(({ characters }) => characters.length > 0);
  };

  async function answer(path: string, { range, exact }: Subset, wanted: string[]): Promise<FontFile> {
    const { data, characters: all } = await kept(files, path, () => load(path, exact, known()));
    const characters = all ? wanted.filter((character) => all.has(character)) : wanted;
    return { name: basename(path), range, data, characters, blank: all?.has(' ') ?? false };
  }
}

function lazy<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function kept<Key, Value>(cache: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = cache.has(key) ? cache.get(key)! : make();
  cache.set(key, value);
  return value;
}

/** Whether a package of fonts is installed: the largest ones are optional. */
export function hasFontPackage(name: string): boolean {
  try {
    rangesOf(name);
    return true;
  } catch {
    return false;
  }
}

/** The file that says which characters are where. */
const rangesOf = (name: string) => createRequire(import.meta.url).resolve(`${name}/unicode.json`);

/** @returns Nothing where the package is not installed. */
async function openPackage(name: string): Promise<Package | undefined> {
  try {
    const path = rangesOf(name);
    const ranges = JSON.parse(await readFile(path, 'utf8')) as Record<string, string>;
    return { folder: dirname(path), runs: indexOf(ranges) };
  } catch {
    return undefined;
  }
}

/** `"latin": "U+0000-00FF,U+0131"`, or `"[12]": …` where there are too many for names. Fonts of East Asia have 20,000 codes. */
function indexOf(ranges: Record<string, string>): Package['runs'] {
  const runs: Package['runs'] = new Map();
  for (const [key, range] of Object.entries(ranges)) {
    const subset = { name: key.replace(/[[\]]/g, ''), range, exact: key.startsWith('[') };
    for (const { first, last } of runsIn(range))
      for (let block = first >> 8; block <= last >> 8; block++)
        kept(runs, block, () => []).push({ first, last, subset });
  }
  return runs;
}

function bySubset({ runs }: Package, characters: readonly string[]): Map<Subset, string[]> {
  const found = new Map<Subset, string[]>();
  for (const character of characters) {
    const code = character.codePointAt(0)!;
    for (const { first, last, subset } of runs.get(code >> 8) ?? [])
      if (first <= code && code <= last) kept(found, subset, () => []).push(character);
  }
  return found;
}

/** The nearest of what there is: a variable font has all weights in one file, many families have no italic, some no bold. */
function fileOf({ folder }: Package, { name }: Subset, { weight, style }: FontRequest): string | undefined {
  const stem = join(folder, 'files', `${basename(folder)}-${name}`);
  return [`${weight}-${style}`, `wght-${style}`, `${weight}-normal`, 'wght-normal', '400-normal']
    .map((form) => `${stem}-${form}.woff2`)
    .find((path) => existsSync(path));
}

async function load(path: string, exact: boolean, known: KnownFonts): Promise<Loaded> {
  const bytes = await readFile(path);
  const data = bytes.toString('base64');
  if (exact) return { data };
  const same = known[basename(path)];
  if (same?.size !== bytes.length) return { data, characters: await charactersOf(bytes) };
  return { data, characters: new Set(Array.from(codesIn(same.range), (code) => String.fromCodePoint(code))) };
}
