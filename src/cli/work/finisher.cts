/** What the threads run that finish PDFs and cut fonts. They load no more than that. */
import path = require('node:path');
import type * as Fonts from '../../node/embedded-fonts.js' with { 'resolution-mode': 'import' };
import type * as Finish from '../../emit/pdf/finish/index.js' with { 'resolution-mode': 'import' };

const { finish, pagesOf }: typeof Finish = require(path.join(__dirname, '../../finish-pdf.cjs'));
const fonts = (): Promise<typeof Fonts> => import('../../node/embedded-fonts.js');

export = {
  finish: (given: Parameters<typeof finish>) => finish(...given),
  pagesOf: (given: Parameters<typeof pagesOf>) => pagesOf(...given),
  subset: async (given: Parameters<typeof Fonts.subset>) => (await fonts()).subset(...given),
};
