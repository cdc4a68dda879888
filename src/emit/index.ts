/** The formats. A new one is a folder beside these and a row here. */
import type { Format } from './format.js';

export type {
  Emit,
  EmitContext,
  EmitOptions,
  FontFile,
  FontForm,
  FontRequest,
  Fonts,
  Format,
  Paint,
  Print,
  PrintSettings,
  Subset,
} from './format.js';
export type { ReadPicture } from './pictures.js';

/** The built-in formats; those of plugins come after them, see {@link formatsWith}. */
export const formats: readonly Format[] = [
  {
    name: 'md',
    extensions: ['md', 'markdown'],
    mediaType: 'text/markdown',
    load: async () => (await import('./markdown/index.js')).emitMarkdown,
  },
  {
    name: 'html',
    extensions: ['html', 'htm'],
    mediaType: 'text/html',
    manyArticles: true,
    load: async () => (await import('./html/index.js')).emitHtml,
  },
  {
    name: 'epub',
    extensions: ['epub'],
    mediaType: 'application/epub+zip',
    manyArticles: true,
    load: async () => (await import('./epub/index.js')).emitEpub,
  },
  {
    name: 'pdf',
    extensions: ['pdf'],
    mediaType: 'application/pdf',
    manyArticles: true,
    needsBrowser: true,
    load: async () => (await import('./pdf/index.js')).emitPdf,
  },
  {
    name: 'json',
    extensions: ['json'],
    mediaType: 'application/json',
    manyArticles: true,
    load: async () => (await import('./json/index.js')).emitJson,
  },
  {
    name: 'csl-json',
    extensions: ['csl.json'],
    mediaType: 'application/vnd.citationstyles.csl+json',
    load: async () => (await import('./csl-json/index.js')).emitCslJson,
  },
  {
    name: 'quotes',
    extensions: ['quotes.jsonl'],
    mediaType: 'application/x-ndjson',
    load: async () => (await import('./quotes/index.js')).emitQuotes,
  },
];
