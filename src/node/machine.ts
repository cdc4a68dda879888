/** The machine as the search for a browser sees it. */
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';

/** The part of a machine that decides which browser is found; tests pass their own. */
export interface Surroundings {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  home: string;
  /** Whether a program is there that may be run. */
  isProgram: (path: string) => boolean;
  /** Names of what is in a folder; none where it cannot be read. */
  list: (folder: string) => string[];
}

/** This machine. */
export function thisMachine(env: NodeJS.ProcessEnv = process.env): Surroundings {
  return { platform: process.platform, env, home: homedir(), isProgram, list };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
