/** Forms that only a listing as a whole has: no line of it need look like a program by itself. */

import { type Form, forms } from './form-patterns.js';
import type { Line } from './lines.js';
import { looksLikeCode } from './listing.js';

type FormLine = Pick<Line, 'text' | 'indent' | 'signs'>;

const tests: readonly ((lines: readonly FormLine[]) => boolean)[] = [
  (lines) => forms.some((form) => fits(form, lines)),
  isEnclosing,
  isExpression,
  areFields,
  areChanges,
  areRules,
  areInstructions,
  areAnswers,
];

/** Whether lines have a form that is one of listings alone. */
export const hasForm = (lines: readonly FormLine[]): boolean =>
  lines.every(({ text }) => text.length < longest) && tests.some((test) => test(lines));

/** Longest line that is looked at, in characters. */
const longest = 400;

const fits = ({ opens, each, some }: Form, lines: readonly FormLine[]) =>
  opens.test(lines[0]!.text) &&
  (!each || lines.every(({ text }) => text === '' || each.test(text))) &&
  (!some || lines.some(({ text }) => some.test(text)));

/** Whether a bracket opens at the end of a line and closes at the head of a later one. */
function isEnclosing(lines: readonly FormLine[]): boolean {
  const open = new Set<string>();
  for (const { text } of lines) {
    if (open.has(text[0]!)) return true;
    const last = /([{[(])(?:\s*\|[\w, ]+\|)?(?:\s*(?:\/\/|#).*)?$/.exec(text)?.[1];
    if (last) open.add(closing[last]!);
  }
  return false;
}

const closing: Record<string, string> = { '{': '}', '[': ']', '(': ')' };

/** Words that a list begins with where it defines something, and signs. */
const expressionOpens = /^(?:;.*|['`]?\((?:[a-z][\w*+/<>=!?.:-]*|[-+*/=<>]+)(?:[ )]|$).*|#lang .*)$/;

/** Whether lists in brackets stand in others, and all that are opened are closed. */
function isExpression(lines: readonly FormLine[]): boolean {
  if (!expressionOpens.test(lines[0]!.text)) return false;
  const text = lines.map((line) => line.text.replace(/"(?:[^"\\]|\\.)*"|;.*$/g, '')).join(' ');
  let [depth, deepest] = [0, 0];
  for (const char of text) {
    if (char === '(') deepest = Math.max(deepest, ++depth);
    else if (char === ')' && --depth < 0) return false;
  }
  const isDefinition = /^\((?:def[\w-]*|let\*?|lambda|fn|ns|setq|require|use-package|[-+*/=<>]+)[ (]/.test(
    text,
  );
  return depth === 0 && text.trimEnd().endsWith(')') && (deepest > 2 || (isDefinition && deepest > 0));
}

const fieldName = /^(?:- )?["']?[a-z_][\w./-]*["']?:(?: |$)/;
const typed =
  /^(?:- )?["']?[a-z_][\w./-]*["']?: +(?:["'[{|>&*!/$]|-?\d[\d.]*$|(?:true|false|null|yes|no|on|off)$|\S*[_/:@]\S*$)/;

/** Whether names in small letters have values, some of them further in or of a kind that only programs tell apart. */
function areFields(lines: readonly FormLine[]): boolean {
  if (
    !lines.every(
      ({ text }) =>
        /^(?:["']?[\w./-]+["']?:(?: |$)|-(?: |$)|#|\.\.\.$|---$|[}\]]|$)/.test(text.replace(/^- /, '')) ||
        /^- \S/.test(text),
    )
  )
    return false;
  const names = lines.filter(({ text }) => fieldName.test(text));
  if (names.length > 1 && lines[0]!.text === '---') return true;
  if (names.length < 2 || names.length < lines.length * 0.3) return false;
  const isUnder = lines.some(
    ({ text, indent }, index) =>
      index > 0 &&
      fieldName.test(text) &&
      /:$/.test(lines[index - 1]!.text) &&
      indent > lines[index - 1]!.indent,
  );
  return isUnder || names.filter(({ text }) => typed.test(text)).length >= Math.max(2, names.length / 2);
}

/** Whether lines are taken out and put in, some of them of a program. */
function areChanges(lines: readonly FormLine[]): boolean {
  if (!/^[-+]\s?\S/.test(lines[0]!.text) && lines.length < 3) return false;
  const changed = lines.filter(({ text }) => /^[-+](?![-+]$)/.test(text));
  if (!changed.some(({ text }) => text[0] === '+') || !changed.some(({ text }) => text[0] === '-'))
    return false;
  return (
    changed.length >= 2 &&
    changed.filter((line) => looksLikeCode({ ...line, text: line.text.slice(1).trimStart() })).length * 2 >=
      changed.length
  );
}

const target = /^(?:\.PHONY|[\w./%$(){}-]+) ?::?(?: [\w./%$(){} -]*)?$/;

/** Whether things to make have under them what makes them. */
function areRules(lines: readonly FormLine[]): boolean {
  const at = lines.findIndex(({ text }) => target.test(text));
  if (at < 0) return false;
  return lines.some(
    ({ text, indent }, index) =>
      index > 0 &&
      target.test(lines[index - 1]!.text) &&
      indent >= lines[index - 1]!.indent + 4 &&
      /\$[(@<^]|^@\w| --?[a-z]|^[a-z]+ \S*[/.]\w/.test(text),
  );
}

const instruction =
  /^[a-z][a-z\d.]{1,8}(?:\s+[-%$#[\]\w().*+]+(?:,\s*[-%$#[\]\w().*+ ]+)*)?\s*(?:[;#@].*)?$/i;
const operands =
  /^[a-z][a-z\d.]{1,8}\s+(?:.*\W)?(?:[er]?[abcd]x|[abcd][lh]|[er]?[sd]i|[er][sbi]p|[rxw]\d{1,2}[dwb]?|sp|lr|pc|0x[\da-f]+)\b|^[a-z]{2,6}\s+[$#%][\w-]+,/i;

/** Whether lines are instructions to a processor, with its registers. */
function areInstructions(lines: readonly FormLine[]): boolean {
  const isOne = ({ text }: FormLine) =>
    text === '' || /^[.\w$@]+:(?:\s*[;#].*)?$|^\.[a-z]\w*|^[;#]/.test(text) || instruction.test(text);
  return (
    lines.length > 1 &&
    lines.filter(({ text }) => operands.test(text) && text.includes(',')).length >= lines.length * 0.3 &&
    lines.every(isOne)
  );
}

/** Whether what is typed behind a sign and what is answered to it stand in turn. */
function areAnswers(lines: readonly FormLine[]): boolean {
  const typed = lines.map(({ text }) => /^> [\w"(:]/.test(text));
  const turns = typed.filter((one, index) => one && index > 0 && !typed[index - 1]).length;
  return (
    typed[0] === true &&
    typed.includes(false) &&
    (turns > 0 || /^> [A-Z]{3}|[_:/(]/.test(lines[0]!.text)) &&
    lines.every(({ text }) => text.length < longestAnswer && !/[a-z]{2}[.!?,]$/.test(text))
  );
}

const longestAnswer = 80;
