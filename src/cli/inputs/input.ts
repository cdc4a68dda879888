/** Something to convert. */
export interface Input {
  /** File to read; undefined is standard input. */
  path: string | undefined;
  /** Folder below which `--out-dir` keeps the path of the file; its own folder, unless something else was named. */
  base?: string | undefined;
}
