/**
 * Kills a batch at random moments. Afterwards each output is whole or absent, nothing of it runs on, and the next run
 * does what is left and clears away what the killed one left behind.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chance } from './mutate.js';

const root = join(import.meta.dirname, '../..');
const bin = join(root, 'bin/article-convert.js');
const { KILLS = '200', KILLS_SEED = '1' } = process.env;

const batches = [
  { args: ['--to', 'md,html,epub', '--jobs', '1'], texts: 16, share: 0.4 },
  { args: ['--to', 'md,html,epub', '--jobs', '3'], texts: 24, share: 0.4 },
  { args: ['--to', 'pdf'], texts: 6, share: 0.2 },
];
const signals = ['SIGKILL', 'SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP', 'closed pipes'] as const;

const text = (index: number) =>
  `The Mill at Weir ${index}\n\nBy Ada Moor\n\n${'The tide comes in twice a day, and the mill turns. '.repeat(20 + (index % 7) * 40)}\n`;

export async function run(say: (line: object) => void): Promise<boolean> {
  const random = chance(Number(KILLS_SEED));
  const work = mkdtempSync(join(tmpdir(), 'article-convert-kills-'));
  let faults = 0;
  try {
    for (const { args, texts, share } of batches) {
      const batch = new Batch(join(work, args[1]!.slice(0, 3) + args.length + texts), args, texts);
      const usual = batch.complete();
      const count = Math.round(Number(KILLS) * share);
      const told = { kills: 0, partly: 0, temporary: 0, faults: [] as string[] };
      for (let index = 0; index < count; index++) {
        const signal = signals[Math.floor(random() * signals.length)]!;
        const found = await batch.kill(signal, random() * usual);
        told.kills++;
        if (found.outputs > 0 && found.outputs < batch.expected.size) told.partly++;
        if (found.temporary > 0) told.temporary++;
        told.faults.push(...found.faults.map((fault) => `${signal}: ${fault}`));
      }
      say({ formats: args[1], jobs: args[3] ?? 'default', milliseconds: Math.round(usual), ...told });
      faults += told.faults.length;
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return faults === 0;
}

/** A batch, with what it writes where nobody disturbs it. */
class Batch {
  readonly expected = new Map<string, Buffer>();
  readonly #args: string[];

  constructor(
    readonly folder: string,
    args: string[],
    texts: number,
  ) {
    mkdirSync(join(folder, 'in'), { recursive: true });
    mkdirSync(join(folder, 'tmp'));
    for (let index = 0; index < texts; index++) writeFileSync(join(folder, `in/${index}.txt`), text(index));
    this.#args = [bin, '--recursive', 'in', '--out-dir', 'out', '--quiet', ...args];
  }

  #settings() {
    return { cwd: this.folder, env: { ...process.env, TMPDIR: join(this.folder, 'tmp') } };
  }

  /** Runs undisturbed. @returns Milliseconds. */
  complete(): number {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, this.#args, this.#settings());
    if (status !== 0) throw new Error(`The batch fails by itself: ${stderr}`);
    for (const name of this.#outputs()) this.expected.set(name, readFileSync(join(this.folder, 'out', name)));
    return performance.now() - start;
  }

  /** Runs, kills after so many milliseconds, looks, and lets the next run finish. */
  async kill(signal: (typeof signals)[number], after: number) {
    rmSync(join(this.folder, 'out'), { recursive: true, force: true });
    const child = spawn(process.execPath, this.#args, {
      ...this.#settings(),
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    await new Promise((resolve) => setTimeout(resolve, after));
    end(child, signal);
    await ended;
    const faults: string[] = [];
    if (!(await settled(() => this.#running().length === 0)))
      faults.push(`runs on: ${this.#running().join(', ')}`);
    const names = this.#outputs();
    const temporary = names.filter((name) => !this.expected.has(name));
    for (const name of names)
      if (this.expected.get(name)?.equals(readFileSync(join(this.folder, 'out', name))) === false)
        faults.push(`${name} is not whole`);
    const next = spawnSync(process.execPath, [...this.#args, '--newer'], this.#settings());
    if (next.status !== 0) faults.push(`the next run ends with ${next.status}: ${next.stderr}`);
    const after2 = this.#outputs();
    for (const name of this.expected.keys())
      if (!this.expected.get(name)!.equals(read(join(this.folder, 'out', name))))
        faults.push(`${name} is not there after the next run`);
    faults.push(...after2.filter((name) => !this.expected.has(name)).map((name) => `${name} stays`));
    faults.push(...readdirSync(join(this.folder, 'tmp')).map((name) => `${name} stays in TMPDIR`));
    return { outputs: names.length - temporary.length, temporary: temporary.length, faults };
  }

  #outputs(): string[] {
    try {
      return readdirSync(join(this.folder, 'out'));
    } catch {
      return [];
    }
  }

  /** Processes that were started with our folder for temporary files. */
  #running(): string[] {
    const mark = `TMPDIR=${join(this.folder, 'tmp')}`;
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name) && read(`/proc/${name}/environ`).includes(mark))
      .map((name) => read(`/proc/${name}/cmdline`).toString().replaceAll('\0', ' ').slice(0, 80));
  }
}

function end(child: ChildProcess, signal: (typeof signals)[number]): void {
  if (signal !== 'closed pipes') return void child.kill(signal);
  child.stdout!.destroy();
  child.stderr!.destroy();
  child.kill('SIGPIPE');
  setTimeout(() => child.kill('SIGTERM'), 50);
}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

async function settled(condition: () => boolean): Promise<boolean> {
  for (let waited = 0; waited < 5_000 && !condition(); waited += 50)
    await new Promise((resolve) => setTimeout(resolve, 50));
  return condition();
}
