/**
 * A fuzzer that is guided by coverage: an input that makes code run that no other one made run is kept and changed further.
 * `FUZZ_SECONDS` says how long (60), `FUZZ_SEED` where chance begins. The corpus, cut down to what covers all, is in
 * `corpus`; inputs that fail are made small and written into `found`, to become fixtures.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Coverage } from './coverage.js';
import { chance, mutate } from './mutate.js';
import { complaintsOf } from './oracle.js';
import { articleWith, payloads } from './payloads.js';

const { FUZZ_SECONDS = '60', FUZZ_SEED = '1' } = process.env;
const corpus = join(import.meta.dirname, 'corpus');
const found = join(import.meta.dirname, 'found');
const fixtures = join(import.meta.dirname, '../../fixtures');

const filesIn = (folder: string) =>
  existsSync(folder) ? readdirSync(folder).map((name) => readFileSync(join(folder, name))) : [];

const nameOf = (input: Buffer) => `${createHash('sha256').update(input).digest('hex').slice(0, 12)}.txt`;

interface Kept {
  input: Buffer;
  blocks: string[];
}

export async function run(say: (line: object) => void): Promise<boolean> {
  const random = chance(Number(FUZZ_SEED));
  const coverage = new Coverage('/fuzz.mjs');
  await coverage.start();
  const kept: Kept[] = [];
  const seen = new Set<string>();
  const faults = new Map<string, Buffer>();
  let inputs = 0;
  async function attempt(input: Buffer): Promise<void> {
    inputs++;
    const complaints = await complaintsOf(input);
    const blocks = await coverage.take();
    for (const complaint of complaints) {
      const kind = complaint.replace(/\d+/g, '#').slice(0, 200);
      if (!faults.has(kind)) faults.set(kind, input);
    }
    if (!blocks.some((block) => !seen.has(block))) return;
    for (const block of blocks) seen.add(block);
    kept.push({ input, blocks });
  }
  for (const input of seeds()) await attempt(input);
  const start = { inputs, blocks: seen.size };
  const end = performance.now() + Number(FUZZ_SECONDS) * 1000;
  while (performance.now() < end) {
    const one = kept[Math.floor(random() ** 2 * kept.length)]!;
    const other = kept[Math.floor(random() * kept.length)]!;
    await attempt(mutate(one.input, other.input, random));
  }
  coverage.stop();
  const least = leastOf(kept);
  rmSync(corpus, { recursive: true, force: true });
  mkdirSync(corpus);
  for (const { input } of least) writeFileSync(join(corpus, nameOf(input)), input);
  for (const [kind, input] of faults) {
    const small = await smaller(input, kind);
    mkdirSync(found, { recursive: true });
    writeFileSync(join(found, nameOf(small)), small);
    say({ fault: kind, bytes: small.length, file: nameOf(small) });
  }
  say({ inputs, seeds: start.inputs, blocks: seen.size, blocksOfSeeds: start.blocks, corpus: least.length });
  return faults.size === 0;
}

function seeds(): Buffer[] {
  const articles = readdirSync(fixtures)
    .map((name) => join(fixtures, name, 'input.txt'))
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path).subarray(0, 3000));
  return [
    ...filesIn(corpus),
    ...payloads.slice(0, 8).map((text) => Buffer.from(articleWith(text))),
    ...articles,
  ];
}

/** The smallest inputs first, each only if it covers what those before it do not. */
function leastOf(kept: readonly Kept[]): Kept[] {
  const covered = new Set<string>();
  const least: Kept[] = [];
  for (const one of kept.toSorted((a, b) => a.input.length - b.input.length)) {
    // How often a block ran guides the search, and is no reason to keep an input for good.
    const blocks = one.blocks.map((block) => block.split(':')[0]!);
    if (!blocks.some((block) => !covered.has(block))) continue;
    for (const block of blocks) covered.add(block);
    least.push(one);
  }
  return least;
}

/** Takes parts out of an input for as long as it fails in the same way. */
async function smaller(input: Buffer, kind: string): Promise<Buffer> {
  const fails = async (candidate: Buffer) =>
    (await complaintsOf(candidate)).some((text) => text.replace(/\d+/g, '#').slice(0, 200) === kind);
  let small = input;
  for (let size = Math.ceil(small.length / 2); size >= 1; size = size > 1 ? Math.ceil(size / 2) : 0)
    for (let at = 0; at < small.length; ) {
      const shorter = Buffer.concat([small.subarray(0, at), small.subarray(at + size)]);
      if (await fails(shorter)) small = shorter;
      else at += size;
    }
  return small;
}
