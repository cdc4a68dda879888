/** The one interface of all output formats, built-in or not. */
import type { Root } from 'mdast';

/** What a person can ask of the emitters; each takes what concerns it. */
export interface EmitOptions {
  /** Paper of the PDF. */
  pageSize?: 'A4' | 'Letter';
}

/** Page geometry for a printer of HTML. */
export interface PrintSettings {
  pageSize: 'A4' | 'Letter';
}

/** Prints an HTML document to PDF bytes. Needs a browser, so it is handed in. */
export type Print = (html: string, settings: PrintSettings) => Promise<Uint8Array>;

/** What an emitter may need from its surroundings. */
export interface EmitContext {
  print?: Print;
}

/** Turns a tree into the bytes or text of a file. Pure: same tree and options, same result. */
export type Emit = (
  tree: Root,
  options: EmitOptions,
  context: EmitContext,
) => string | Uint8Array | Promise<string | Uint8Array>;

export interface Format {
  /** The word after `--to`. */
  name: string;
  /** Ending of its files, without the dot; further endings that mean the same follow. */
  extensions: [string, ...string[]];
  mediaType: string;
  /** Whether a browser is needed (`context.print`). */
  needsBrowser?: boolean;
  /** Loads the emitter when it is first asked for, so that start-up pays for no other. */
  load: () => Promise<Emit>;
}
