/** Runs the command as people do: the real bin, in a process of its own, in a folder of its own. */
import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const bin = join(root, 'bin/article-convert.js');

if (!existsSync(join(root, 'dist/command.cache')))
  throw new Error('These tests run the built command: run `npm run build` first, or `npm test`.');

/** Root may read and write everything: what others may not is tested as nobody. */
export const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
export const nobodyCanRun =
  process.platform !== 'win32' &&
  spawnSync(process.execPath, [bin, '--version'], { ...nobody, cwd: '/' }).status === 0;

/** One warning (`[7]` has no source) and one note (page chrome); everything else is as plain as can be. */
export const article = `The Lamp Room Opens Again

By Ada Brook

March 3, 2024

The lamp room above the harbour opened to visitors on Saturday, after eleven years in which nobody but gulls had used it.

What the keepers found

“Everything was where we had left it,” said the last keeper [1]. The brass was green, the log book lay open, and the clock had stopped at a quarter past nine [2].

The repairs took two winters. The town paid for the glass, and a school class collected the money for the stairs [7].

Sources

[1] Brook, Ada: Keepers of the Light. Northhaven 2019.
[2] Harbour Office: Yearly Report. Northhaven 2023.

Share this article
`;

/** The article without anything to warn of. */
export const clean = article.replace(' [7]', '');

export const warning =
  'a.txt:13:114: warning: Citation [7] has no entry in the source list and stays plain text. (citation-without-source)\n';

/** Makes a folder with files that goes with the test. */
export function folder(files: Record<string, string | Uint8Array> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'article-convert-test-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

/** All files below a folder, hidden ones too: nothing temporary may be left. */
export function filesIn(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort();
}

export interface Result {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Settings extends Pick<SpawnOptions, 'cwd' | 'env' | 'uid' | 'gid' | 'stdio'> {
  /** What stands on standard input, which then ends; nothing unless stated. */
  stdin?: string | Uint8Array;
}

/** Starts the command; its standard input stays open. */
export function start(args: readonly string[], settings: Settings = {}): ChildProcess {
  const { env, ...others } = settings;
  const child = spawn(process.execPath, [bin, ...args], { ...others, env: { ...process.env, ...env } });
  // A command that ends before it has read everything is what some tests are about.
  child.stdin?.on('error', () => {});
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** Waits for the end of a command. */
export async function result(child: ChildProcess): Promise<Result> {
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout!), text(child.stderr!), ended]);
  return { code, stdout, stderr };
}

/** Runs the command to its end. */
export function run(args: readonly string[], { stdin = '', ...settings }: Settings = {}): Promise<Result> {
  const child = start(args, settings);
  child.stdin!.end(stdin);
  return result(child);
}
