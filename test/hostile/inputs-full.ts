/**
 * The inputs that were made to hurt, at full size, through the command: to all formats but PDF, within limits of time and
 * memory. `HOSTILE_ONLY` takes those whose names hold it, `HOSTILE_SECONDS` and `HOSTILE_MEGABYTES` set the limits.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type HostileInput, inputs } from './inputs.js';
import { faultsOf } from './parsers.js';

const root = join(import.meta.dirname, '../..');
const { HOSTILE_ONLY = '', HOSTILE_SECONDS = '300', HOSTILE_MEGABYTES = '4000' } = process.env;
const to = ['md', 'html', 'epub', 'json', 'csl-json', 'quotes'];
/** By ending, where the format is not called so. */
const named: Record<string, string> = { '.jsonl': 'quotes' };

export async function run(say: (line: object) => void): Promise<boolean> {
  let bad = 0;
  for (const input of inputs.filter(({ name }) => name.includes(HOSTILE_ONLY))) {
    const told = await attempt(input);
    if (told.faults.length > 0) bad++;
    say({ input: input.name, ...told });
  }
  return bad === 0;
}

async function attempt({ make, many, refused }: HostileInput) {
  const folder = mkdtempSync(join(tmpdir(), 'article-convert-hostile-'));
  try {
    writeFileSync(join(folder, 'a.txt'), make(many));
    const { size } = statSync(join(folder, 'a.txt'));
    const { code, stderr, seconds, megabytes } = await convert(folder);
    const faults: string[] = [];
    if (seconds > Number(HOSTILE_SECONDS)) faults.push('takes too long');
    if (megabytes > Number(HOSTILE_MEGABYTES)) faults.push('takes too much memory');
    const limit = /\((too-large|too-deep)\)\n$/.exec(stderr)?.[1];
    if (limit !== undefined) return { bytes: size, seconds, megabytes, refused: limit, faults };
    if (refused ? code !== 1 || !stderr.includes(`(${refused})`) : code !== 0)
      faults.push(`ends with ${code}: ${stderr.slice(0, 300)}`);
    if (code === 0) faults.push(...wrongIn(join(folder, 'out')));
    return { bytes: size, seconds, megabytes, faults: faults.slice(0, 5) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function convert(cwd: string) {
  const start = performance.now();
  const args = ['a.txt', '--to', to.join(','), '--out-dir', 'out', '--quiet', '--jobs', '1'];
  const child = spawn(process.execPath, [join(root, 'bin/article-convert.js'), ...args], { cwd });
  let megabytes = 0;
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes, peakOf(child.pid!));
    if (performance.now() - start > Number(HOSTILE_SECONDS) * 1000) child.kill('SIGKILL');
  }, 50);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [stderr, code] = await Promise.all([text(child.stderr), ended]);
  clearInterval(watch);
  return { code, stderr, megabytes, seconds: Math.round((performance.now() - start) / 100) / 10 };
}

/** The most memory that a process has had (Linux). */
function peakOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Math.round(Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}

function wrongIn(folder: string): string[] {
  const names = readdirSync(folder);
  if (names.length !== to.length) return [`wrote ${names.join(', ')}`];
  return names.flatMap((name) => {
    const ending = extname(name);
    const format = named[ending] ?? (name.endsWith('.csl.json') ? 'csl-json' : ending.slice(1));
    const bytes = readFileSync(join(folder, name));
    // No string holds more.
    if (bytes.length > 500_000_000) return [`${name} is too large to be read`];
    return faultsOf(new Map([[format, format === 'epub' ? bytes : bytes.toString()]]));
  });
}
