/** Options of PDF, and of the browser that prints it. */
import type { ConvertOptions } from '../../convert.js';
import { paperNames } from '../../emit/pdf/sheet.js';
import { UsageError } from '../failure.js';
import type { OptionGroup } from './option.js';

export interface PdfCliOptions extends Pick<ConvertOptions, 'pageSize' | 'margin'> {
  browser?: string | undefined;
  browserUrl?: string | undefined;
}

export const pdfGroup: OptionGroup = {
  title: 'PDF',
  options: [
    {
      flags: '--page-size <size>',
      text: 'paper of the pages: A4, A5, Letter, or width and height such as 148x210mm',
      words: paperNames,
      preset: 'A4',
    },
    {
      flags: '--margin <lengths>',
      text: 'margins of the pages, one to four lengths such as 20mm or "1in 0.8in" (default: by the paper)',
    },
    { flags: '--browser <path>', text: 'browser that prints (default: the first that is found)' },
    {
      flags: '--browser-url <url>',
      text: 'browser that runs elsewhere, as ws://… or the http://… of its debugging port',
      conflicts: 'browser',
      read: readBrowserUrl,
    },
  ],
};

function readBrowserUrl(typed: string): string {
  const { protocol } = URL.canParse(typed) ? new URL(typed) : { protocol: '' };
  if (/^(?:wss?|https?):$/.test(protocol)) return typed;
  throw new UsageError(`The browser's address “${typed}” is none: expected ws://… or http://….`);
}
