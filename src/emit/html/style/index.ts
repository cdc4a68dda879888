/** The stylesheets, put together from their parts. */
import type { Theme } from '../options.js';
import { faces } from './faces.js';
import { type PageBox, pageBox, paper, plainBox, printer } from './print.js';
import { colours, layout } from './screen.js';
import { textStyle } from './text.js';

const indent = (rules: string) => rules.replace(/^(?=.)/gm, '  ');

/** For browsers, with the rules for the day that somebody prints the page. */
export const screenStyle = (theme: Theme) => `${faces(theme)}${layout}${textStyle}${colours}
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #333; --line: #777; --link: #000; --visited: #000; color-scheme: light; font-size: 11.5pt; }
  main { max-width: none; padding: 0; }
  .contents { display: none; }
${indent(paper)}${indent(pageBox(plainBox))}}
`;

/** For Chromium's printer. */
export const printStyle = (box: PageBox, theme: Theme) =>
  `${pageBox(box)}${faces(theme)}${printer}${textStyle}${paper}`;

/** For reading systems: they choose colours, sizes and faces, and know no variables. */
export const bookStyle = `${textStyle}${paper}nav ol { list-style-type: none; }
nav > ol { padding-inline-start: 0; }
nav li > ol { margin-block-start: .35em; }
body.cover { margin: 0; text-align: center; }
img.cover { max-width: 100%; max-height: 100vh; }
`;
