/**
 * A browser's process: started with a profile of its own, listened to, and gone when we are.
 *
 * Not puppeteer's own `launch`: over pipes it keeps nothing of what a failing browser says, and a program that
 * cannot be run at all would end our process through an `error` event that nobody listens to.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { browserArguments } from './browser-arguments.js';
import { BrowserStartError } from './browser-error.js';
import { lastWords } from './browser-log.js';
import { removeLeftFolders } from './left-folders.js';
import { pipeTransport, type Transport } from './pipe-transport.js';
import { type TemporaryFolder, temporaryFolder } from './private-folder.js';

/** How to start a program. */
export interface BrowserProgram {
  path: string;
  /** Added to our own environment. */
  env?: NodeJS.ProcessEnv;
  sandbox: boolean;
}

/** A started browser. */
export interface BrowserProcess {
  readonly transport: Transport;
  /** Settles when the process has ended, whatever the reason; says its last words. */
  readonly ended: Promise<string>;
  readonly running: boolean;
  /** Ends it with all its children and removes its profile. */
  stop: () => Promise<void>;
}

/**
 * Starts a browser. Whether it came up is for the caller to see: it answers, or it ends.
 *
 * @param program What to start.
 * @throws {BrowserStartError} The system does not run it.
 */
export async function startProcess(program: BrowserProgram): Promise<BrowserProcess> {
  const profile = await temporaryFolder('profile');
  const child = await spawnIn(profile, program);
  // The browser takes longer to come up than this takes.
  void removeLeftFolders();
  // Before the profile is removed: what is killed writes no more.
  const killAtExit = () => killGroup(child);
  process.prependOnceListener('exit', killAtExit);
  let running = true;
  const ended = endOf(child).then((words) => {
    running = false;
    process.off('exit', killAtExit);
    return words;
  });
  return {
    transport: pipeTransport(child.stdio[4] as Readable, child.stdio[3] as Writable),
    ended,
    get running() {
      return running;
    },
    async stop() {
      if (running) killGroup(child);
      await ended;
      await profile.remove();
    },
  };
}

async function spawnIn(
  profile: TemporaryFolder,
  { path, sandbox, env }: BrowserProgram,
): Promise<ChildProcess> {
  try {
    return spawn(path, browserArguments(profile.path, sandbox), {
      env: { ...process.env, ...homeIn(profile.path), ...env },
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      detached: process.platform !== 'win32', // leads a group of its own, so that all of it can be killed
      windowsHide: true,
    });
  } catch (error) {
    // Most failures are told by an event, some are thrown.
    await profile.remove();
    throw new BrowserStartError(path, notRun(error as NodeJS.ErrnoException));
  }
}

/**
 * Two things that a browser keeps elsewhere than in its profile: crash reports, and a socket, whose path may have
 * about a hundred characters.
 */
function homeIn(profile: string): NodeJS.ProcessEnv {
  return { BREAKPAD_DUMP_LOCATION: profile, ...(profile.length < 60 && { TMPDIR: profile }) };
}

function endOf(child: ChildProcess): Promise<string> {
  let log = '';
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    log = (log + text).slice(-20_000);
  });
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(notRun(error)));
    child.once('exit', (code, signal) => {
      // Where the program is a script, the browser itself may have survived it.
      killGroup(child);
      // What was said last may arrive after the end; a child that holds the pipe open is not waited for.
      const tell = () =>
        resolve(lastWords(log) ?? (signal ? `ended by ${signal}` : `ended with status ${code}`));
      child.once('close', tell);
      setTimeout(tell, 200).unref();
    });
  });
}

function notRun({ code }: NodeJS.ErrnoException): string {
  return `the system does not run it (${code})`;
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    if (process.platform === 'win32')
      spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { windowsHide: true });
    else process.kill(-pid, 'SIGKILL');
  } catch {
    // All of it has ended.
  }
}
