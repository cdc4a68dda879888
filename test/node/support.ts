/** What several tests of this folder need. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { onTestFinished } from 'vitest';
import { embeddedArchives } from '../../src/node/embedded-archives.js';

const root = new URL('../..', import.meta.url).pathname;

/** Whether this machine can run the embedded browser; tests that need one are skipped elsewhere. */
export const hasEmbedded = embeddedArchives() !== undefined;

/** A new folder that goes with the test. Its name is short: a browser makes a socket in it. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'act-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }));
  return folder;
}

/**
 * Starts a script in a process of its own; what it imports from `src` is bundled with it.
 *
 * @param script A module; `src/…` stands for the sources.
 * @param env Added to the environment.
 */
export async function startScript(script: string, env: NodeJS.ProcessEnv = {}): Promise<ChildProcess> {
  // Below the project, so that packages are found as they are from dist/.
  const folder = join(root, 'node_modules', '.cache', 'article-convert-test');
  await mkdir(folder, { recursive: true });
  const outfile = join(mkdtempSync(join(folder, 'script-')), 'script.mjs');
  const contents = script.replaceAll(/'src\//g, `'${root}src/`);
  buildSync({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  onTestFinished(() => rmSync(join(outfile, '..'), { recursive: true, force: true }));
  return spawn(process.execPath, [outfile], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** What a process writes, and how it ends. */
export async function outcome(
  child: ChildProcess,
): Promise<{ stdout: string; stderr: string; code: number | null }> {
  let [stdout, stderr] = ['', ''];
  child.stdout!.on('data', (text) => {
    stdout += text;
  });
  child.stderr!.on('data', (text) => {
    stderr += text;
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { stdout, stderr, code };
}

/** Waits until something is so, for ten seconds at most. */
export async function until(condition: () => boolean): Promise<boolean> {
  for (let waited = 0; waited < 10_000 && !condition(); waited += 20)
    await new Promise((r) => setTimeout(r, 20));
  return condition();
}

/** Living processes (Linux): not those that have ended and wait to be reaped. */
export function processes(): { pid: number; parent: number; group: number }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const [state, parent, group] = readFileSync(`/proc/${name}/stat`, 'utf8')
          .replace(/^.*\) /s, '')
          .split(' ');
        return state === 'Z' ? [] : [{ pid: Number(name), parent: Number(parent), group: Number(group) }];
      } catch {
        return [];
      }
    });
}

/** Small archives of the same form as the embedded browser's. */
export async function fakeArchives(
  folder: string,
  program: string,
): Promise<{ folder: string; key: string }> {
  const { brotliCompressSync } = await import('node:zlib');
  const { packTar } = await import('modern-tar');
  const tar = async (name: string) =>
    brotliCompressSync(await packTar([{ header: { name, size: 4, type: 'file' }, body: 'data' }]));
  writeFileSync(join(folder, 'chromium.br'), brotliCompressSync(Buffer.from(program)));
  writeFileSync(join(folder, 'al2023.tar.br'), await tar('lib/libnss3.so'));
  writeFileSync(join(folder, 'fonts.tar.br'), await tar('fonts/font.ttf'));
  return { folder, key: 'chromium-1' };
}
