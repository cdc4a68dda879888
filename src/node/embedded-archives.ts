/**
 * The browser that npm brings along (Linux x64 only), unpacked once into the cache.
 *
 * The package @sparticuz/chromium is used as data: its own start-up code runs a program from a predictable
 * path that anybody may have written, and trusts a half-unpacked one.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The archives of an installed package. */
export interface Archives {
  folder: string;
  /** Changes whenever the archives do; names the unpacked folder. */
  key: string;
}

/** A C library other than glibc has another loader, and the program starts with none. */
const loader = '/lib64/ld-linux-x86-64.so.2';

/**
 * The archives of the embedded browser.
 *
 * @returns Nothing where the package is not installed or cannot run here.
 */
export function embeddedArchives(): Archives | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(loader)) return undefined;
  try {
    const main = createRequire(import.meta.url).resolve('@sparticuz/chromium'); // <package>/build/cjs/index.cjs
    const root = join(dirname(main), '..', '..');
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    const folder = join(root, 'bin');
    return { folder, key: `chromium-${version}-${statSync(join(folder, 'chromium.br')).size}` };
  } catch {
    return undefined;
  }
}
