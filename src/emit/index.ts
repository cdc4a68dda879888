/** The table of formats. A new one is a folder beside these and a row here. */
import type { Format } from './format.js';

export type { Emit, EmitContext, EmitOptions, Format, Print, PrintSettings } from './format.js';

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
    load: async () => (await import('./html/index.js')).emitHtml,
  },
  {
    name: 'epub',
    extensions: ['epub'],
    mediaType: 'application/epub+zip',
    load: async () => (await import('./epub/index.js')).emitEpub,
  },
  {
    name: 'pdf',
    extensions: ['pdf'],
    mediaType: 'application/pdf',
    needsBrowser: true,
    load: async () => (await import('./pdf/index.js')).emitPdf,
  },
  {
    name: 'json',
    extensions: ['json'],
    mediaType: 'application/json',
    load: async () => (await import('./json/index.js')).emitJson,
  },
];
