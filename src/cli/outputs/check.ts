/** What does not fit is told before anything is written. */
import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Format } from '../../emit/index.js';
import { UsageError } from '../failure.js';
import type { Input } from '../inputs/input.js';
import type { CliOptions } from '../options/index.js';
import type { Job, Target } from './job.js';

/** @throws UsageError where `-o` is asked to take more than one thing. */
export function checkSingleOutput(inputs: number, formats: number, { output }: CliOptions): void {
  if (output === undefined) return;
  if (inputs > 1) throw new UsageError('-o takes one input. Use --out-dir for several.');
  if (formats > 1) throw new UsageError('-o takes one format. Use --out-dir for several.');
}

/** @throws UsageError where `--merge` is asked for what no one file can be. */
export function checkMerged(formats: readonly Format[], { merge }: CliOptions): void {
  if (merge === undefined) return;
  if (merge === '-') throw new UsageError('--merge needs a file. Name one, such as book.epub.');
  if (formats.length > 1) throw new UsageError('--merge takes one format. Run it once for each.');
  const [format] = formats;
  if (!format!.manyArticles)
    throw new UsageError(
      `A file of the format ${format!.name} holds one article. --merge writes others, such as html, epub and pdf.`,
    );
}

/** Standard output takes one thing. Node takes its time to open it, so it is not asked for without need. */
export function checkStandardOutput(
  jobs: Iterable<Job>,
  { explain, quotes }: CliOptions,
  process: { stdout: { isTTY?: boolean } },
): void {
  const streamed: Target[] = [];
  for (const job of jobs) streamed.push(...job.targets().filter(({ path }) => path === undefined));
  if (streamed.length === 0) return;
  if (streamed.length > 1)
    throw new UsageError('Standard output takes one document in one format. Use --out-dir for several.');
  if (explain || quotes)
    throw new UsageError(
      `Standard output takes the document or its ${explain ? 'explanation' : 'quotations'}. Use -o FILE for the document.`,
    );
  const [{ format }] = streamed as [Target];
  if (isBinary(format) && process.stdout.isTTY)
    throw new UsageError(`${format.name} is not for a terminal. Use -o FILE.`);
}

const isBinary = ({ mediaType }: Format) => !/^text\/|json$/.test(mediaType);

/** The files of a run: no output is an input, and no two outputs are one file, by whatever names and links. */
export class Claims {
  readonly #inputs = new Set<string>();
  readonly #taken = new Map<string, string>();
  readonly #folders = new Map<string, string>();

  constructor(inputs: Iterable<Input>) {
    for (const { path } of inputs) if (path !== undefined) this.#inputs.add(this.#real(path));
  }

  /** @throws UsageError */
  claim(name: string, targets: readonly Target[]): void {
    for (const { path } of targets) {
      if (path === undefined) continue;
      const place = this.#real(path);
      if (this.#inputs.has(place))
        throw new UsageError(`${path} is an input and would be overwritten. Use -o or --out-dir.`);
      const other = this.#taken.get(place);
      if (other !== undefined)
        throw new UsageError(`${other} and ${name} would both be written to ${path}. Use -o or --out-dir.`);
      this.#taken.set(place, name);
    }
  }

  /** A path without links, as far as it exists. */
  #real(path: string): string {
    return realOf(path) ?? join(this.#realFolder(dirname(resolve(path))), basename(path));
  }

  #realFolder(folder: string): string {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const above = dirname(folder);
    const real =
      realOf(folder) ?? (above === folder ? folder : join(this.#realFolder(above), basename(folder)));
    this.#folders.set(folder, real);
    return real;
  }
}

function realOf(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}
