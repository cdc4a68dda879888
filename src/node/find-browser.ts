/** Finding a browser that is already on the machine. The embedded one is the last resort and not found here. */
import { posix, win32 } from 'node:path';
import { BrowserNotFoundError } from './browser-error.js';
import { cachedPrograms, places, programNames } from './browser-places.js';
import { type Surroundings, thisMachine } from './machine.js';

/**
 * The browser that a person stated: an option, else the first environment variable that is set.
 *
 * @param option Path or name of a program, as given on the command line.
 * @param machine Where to look.
 * @returns Its path, or nothing where none was stated.
 * @throws {BrowserNotFoundError} It was stated and is not there. What was stated is never replaced by another.
 */
export function statedBrowser(option: string | undefined, machine = thisMachine()): string | undefined {
  const stated = statements(option, machine.env).find(({ value }) => value);
  if (!stated) return undefined;
  const path = resolveProgram(stated.value!, machine);
  if (!path) throw new BrowserNotFoundError({ value: stated.value!, by: stated.by });
  return path;
}

/**
 * All browsers of a machine, the preferred first: installed ones, then those in puppeteer's cache.
 *
 * @param machine Where to look.
 * @returns Paths, each once.
 */
export function findBrowsers(machine = thisMachine()): string[] {
  const onPath = programNames.map((name) => lookUp(name, machine));
  const found = [...onPath, ...wellKnown(machine), ...inPuppeteerCache(machine)];
  return [...new Set(found.filter((path) => path !== undefined))];
}

function statements(
  option: string | undefined,
  env: NodeJS.ProcessEnv,
): { by: string; value: string | undefined }[] {
  const names = ['ARTICLE_CONVERT_BROWSER', 'PUPPETEER_EXECUTABLE_PATH', 'CHROME_PATH'];
  return [{ by: '--browser', value: option }, ...names.map((by) => ({ by, value: env[by] }))];
}

function resolveProgram(value: string, machine: Surroundings): string | undefined {
  if (machine.isProgram(value)) return value;
  return /[\\/]/.test(value) ? undefined : lookUp(value, machine);
}

/** A relative entry of PATH would run whatever lies in the current folder. */
function lookUp(name: string, { env, platform, isProgram }: Surroundings): string | undefined {
  const { delimiter, isAbsolute, join } = pathsOf(platform);
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(isAbsolute);
  const file = platform === 'win32' && !/\.exe$/i.test(name) ? `${name}.exe` : name;
  return folders.map((folder) => join(folder, file)).find(isProgram);
}

function wellKnown({ env, home, platform, isProgram }: Surroundings): string[] {
  const fill = (place: string) =>
    place.replace(/^~/, () => home).replace(/%(.+?)%/, (_, name: string) => variable(env, name) ?? '');
  return (places[platform] ?? []).map(fill).filter(isProgram);
}

function inPuppeteerCache(machine: Surroundings): string[] {
  const { join } = pathsOf(machine.platform);
  const cache = machine.env.PUPPETEER_CACHE_DIR || join(machine.home, '.cache', 'puppeteer');
  return cachedPrograms.flatMap(({ folder, programs }) =>
    newestFirst(machine.list(join(cache, folder))).flatMap((build) => {
      const at = join(cache, folder, build);
      const inner = machine.list(at).filter((name) => name.startsWith(`${folder}-`));
      return inner
        .flatMap((name) => programs.map((program) => join(at, name, program)))
        .filter(machine.isProgram);
    }),
  );
}

/** Builds are called `linux-131.0.6778.204`. */
function newestFirst(builds: string[]): string[] {
  const version = (build: string) => build.slice(build.lastIndexOf('-') + 1);
  return builds.toSorted((a, b) => version(b).localeCompare(version(a), 'en', { numeric: true }));
}

/** A copy of the environment of Windows has lost its indifference to case. */
function variable(env: NodeJS.ProcessEnv, name: string): string | undefined {
  return Object.entries(env).find(([key]) => key.toUpperCase() === name)?.[1];
}

function pathsOf(platform: NodeJS.Platform): typeof posix {
  return platform === 'win32' ? win32 : posix;
}
