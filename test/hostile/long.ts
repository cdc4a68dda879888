/** Long runs: many documents through one process, many PDFs through one browser. Memory must stay flat. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { growth, memoryOf } from './memory.js';

const root = join(import.meta.dirname, '../..');
const { LONG_DOCUMENTS = '20000', LONG_PDFS = '1000' } = process.env;
/** More than this in the last third of a run, against the third before it, is growth. */
const allowed = 1.1;

const fixtures = readdirSync(join(root, 'fixtures'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['citations', 'markdown', 'plugins'].includes(entry.name))
  .map(({ name }) => readFileSync(join(root, 'fixtures', name, 'input.txt'), 'utf8'));

type Say = (line: object) => void;

export async function run(say: Say): Promise<boolean> {
  const documents = await pass(['--to', 'md,html,epub,json'], Number(LONG_DOCUMENTS), say);
  const pdfs = await pass(['--to', 'pdf'], Number(LONG_PDFS), say);
  return documents && pdfs;
}

/** Sends so many documents through one process, each when there is room, and measures at each fiftieth part. */
async function pass(args: string[], count: number, say: Say): Promise<boolean> {
  const bin = join(root, 'bin/article-convert.js');
  const child = spawn(process.execPath, [bin, '--stream', '--jobs', '1', ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const start = performance.now();
  const sent = send(child, count);
  const figures: { own: number; below: number }[] = [];
  let [done, failed] = [0, 0];
  for await (const line of createInterface({ input: child.stdout! })) {
    done++;
    if (!line.includes('"status":"converted"')) failed++;
    if (done < count && done % Math.ceil(count / 50) === 0) figures.push(memoryOf(child.pid!));
  }
  await sent;
  const own = figures.map((figure) => figure.own);
  const below = figures.map((figure) => figure.below);
  const grown = growth(own);
  const browserGrown = Math.max(...below) > 0 ? growth(below) : 1;
  say({
    ...{ formats: args[1], documents: done, failed, seconds: Math.round((performance.now() - start) / 1000) },
    ...{ memory: own, growth: grown, browser: below, browserGrowth: browserGrown },
  });
  return done === count && failed === 0 && grown <= allowed && browserGrown <= allowed;
}

async function send({ stdin }: ChildProcess, count: number): Promise<void> {
  for (let id = 0; id < count; id++) {
    // No two are the same.
    const text = `${fixtures[id % fixtures.length]}\n\nNumber ${id} of these texts ends here.\n`;
    if (!stdin!.write(`${JSON.stringify({ id, text })}\n`))
      await new Promise((resolve) => stdin!.once('drain', resolve));
  }
  stdin!.end();
}
