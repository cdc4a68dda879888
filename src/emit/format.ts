/** The one interface of all output formats, built-in or not. */
import type { Root } from 'mdast';
import type { Report } from '../messages.js';
import type { EpubOptions } from './epub/options.js';
import type { HtmlFormatOptions } from './html/options.js';
import type { MarkdownOptions } from './markdown/options.js';
import type { finish as finishPdf, pagesOf } from './pdf/finish/index.js';
import type { PdfOptions } from './pdf/options.js';
import type { ReadPicture } from './pictures.js';

/** What a person can ask of the emitters; each takes what concerns it. A format's own options stand in its folder. */
export interface EmitOptions extends MarkdownOptions, HtmlFormatOptions, EpubOptions, PdfOptions {
  /** When the files were made, in seconds since 1970 (`SOURCE_DATE_EPOCH`); otherwise the day of the article counts. */
  modified?: number | undefined;
}

/** The paper, in millimetres, where the document's own rules do not say. */
export interface PrintSettings {
  width: number;
  height: number;
  /** Gives the print up. */
  signal?: AbortSignal | undefined;
}

/** Prints an HTML document to PDF bytes. Needs a browser, so it is handed in. */
export type Print = (html: string, settings: PrintSettings) => Promise<Uint8Array>;

/** Paints an SVG document as a PNG picture. Needs native code, so it is handed in. */
export type Paint = (svg: string) => Promise<Uint8Array>;

/** Characters of one face, for which files of a family are wanted. */
export interface FontRequest {
  /** A package of Fontsource. */
  package: string;
  weight: 400 | 700;
  style: 'normal' | 'italic';
  characters: readonly string[];
}

/** A font file, WOFF2. */
export interface FontFile {
  name: string;
  /** Characters that it may be asked for, as `unicode-range`. */
  range: string;
  /** In base64. */
  data: string;
  /** Those of the characters that were asked for that it has. */
  characters: readonly string[];
  /** Whether it has a glyph for the blank, which may be no part of its range. */
  blank?: boolean;
}

/** Reads the files of a family that have some of the characters; none where the package is not there. */
export type Fonts = (request: FontRequest) => Promise<FontFile[]>;

/** What a font is written in: WOFF2 is small, TrueType is had in a tenth of the time. */
export type FontForm = 'woff2' | 'truetype';

/** Cuts a font to some of its characters, and a variable one to a weight; in base64, WOFF2 unless stated. */
export type Subset = (
  file: FontFile,
  characters: readonly string[],
  weight: FontRequest['weight'],
  form?: FontForm,
) => Promise<string>;

/** Makes of what a browser printed what a PDF is to be; handed in where this thread is not to do it. */
export interface Finishing {
  finish: typeof finishPdf;
  pagesOf: typeof pagesOf;
}

/** What an emitter may need from its surroundings. */
export interface EmitContext {
  print?: Print;
  /** @internal The command hands in threads. */
  finishing?: Finishing;
  /** Fonts that are put into what is printed. */
  fonts?: Fonts;
  /** Cuts fonts that are embedded. */
  subset?: Subset;
  /** Reads the pictures that a document names. */
  readPicture?: ReadPicture;
  /** Takes what is worth telling about an output. */
  report?: Report;
  paint?: Paint;
}

/** Turns a tree into the bytes or text of a file. Pure: same tree and options, same result. */
export type Emit = (
  tree: Root,
  options: EmitOptions,
  context: EmitContext,
) => string | Uint8Array | Promise<string | Uint8Array>;

/** A format as the command and the library know it. */
export interface Format {
  /** The word after `--to`. */
  name: string;
  /** Ending of its files, without the dot; further endings that mean the same follow. */
  extensions: [string, ...string[]];
  mediaType: string;
  /** Whether a file can hold several articles (`mergeArticles`). */
  manyArticles?: boolean;
  /** Whether a browser is needed (`context.print`). */
  needsBrowser?: boolean;
  /** Loads the emitter when it is first asked for, so that start-up pays for no other. */
  load: () => Promise<Emit>;
}
