/** The stylesheets, put together from their parts. */
import { pageBox, paper, printer } from './print.js';
import { colours, layout } from './screen.js';
import { faces, textStyle } from './text.js';

const indent = (rules: string) => rules.replace(/^(?=.)/gm, '  ');

/** For browsers, with the rules for the day that somebody prints the page. */
export const screenStyle = `${faces}${layout}${textStyle}${colours}
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #333; --line: #777; --link: #000; --visited: #000; color-scheme: light; font-size: 11.5pt; }
  main { max-width: none; padding: 0; }
${indent(paper)}${indent(pageBox(undefined))}}
`;

/** For Chromium's printer. */
export const printStyle = (size: 'A4' | 'Letter') => `${pageBox(size)}${faces}${printer}${textStyle}${paper}`;

/** For reading systems: they choose colours, sizes and faces, and know no variables. */
export const bookStyle = `${textStyle}${paper}nav ol { list-style-type: none; }
`;
