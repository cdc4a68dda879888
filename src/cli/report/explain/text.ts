/** An explanation as text for a terminal. */
import type { Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { articleMeta, type Decision } from '../../../article.js';
import { printable } from '../log.js';

const advice = `If a guess is wrong: --heading-pattern, --layout, --encoding, --keep-boilerplate, --title, --author, --date and --lang say
otherwise; or write Markdown, edit it, and convert that.`;

/** Writes metadata, outline and blocks, and how to correct them. */
export function explainAsText(
  name: string,
  tree: Root,
  source: readonly string[],
  decisions: readonly Decision[],
): string {
  const blocks = decisions.map((decision) => blockOf(decision, source));
  return `${[head(name, tree), outline(tree), ...blocks, advice].join('\n\n')}\n`;
}

function head(name: string, tree: Root): string {
  const { title, authors, date, lang } = articleMeta(tree);
  const { encoding, layout } = tree.data ?? {};
  return [
    printable(name),
    `  title     ${title ? printable(title) : '(none found)'}`,
    `  author    ${authors.map(printable).join('; ') || '(none found)'}`,
    `  date      ${date ?? '(none found)'}`,
    `  language  ${lang}`,
    ...(layout
      ? [`  layout    ${layout.column ? `lines wrapped at column ${layout.column}` : 'a line a block'}`]
      : []),
    ...(encoding ? [`  encoding  ${encoding.name}: ${encoding.reason}`] : []),
  ].join('\n');
}

function outline(tree: Root): string {
  const lines = tree.children.flatMap((node) =>
    node.type === 'heading' ? [`${'  '.repeat(node.depth)}${printable(plainText(node))}`] : [],
  );
  return ['Outline', ...lines].join('\n');
}

function blockOf(decision: Decision, source: readonly string[]): string {
  const { role, firstLine, lastLine, points, evidence, runnerUp } = decision;
  const span = firstLine === lastLine ? `${firstLine}` : `${firstLine}–${lastLine}`;
  const start = excerpt(source[firstLine - 1] ?? '');
  const other =
    runnerUp &&
    `    next best: ${runnerUp.role}${spanOf(runnerUp, decision)}, ${runnerUp.margin.toFixed(1)} points behind`;
  return [
    `${span.padStart(5)}  ${role}  ${points.toFixed(1)}  “${start}”`,
    ...evidence.map(
      ({ points, reason, rule }) =>
        `    ${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(1)}  ${reason} (${rule})`,
    ),
    ...(other ? [other] : []),
  ].join('\n');
}

/** The start of a line, of at most sixty characters. */
function excerpt(line: string): string {
  const characters = [...printable(line.trim())];
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : characters.join('');
}

function spanOf({ firstLine, lastLine }: NonNullable<Decision['runnerUp']>, decision: Decision): string {
  if (firstLine === decision.firstLine && lastLine === decision.lastLine) return '';
  return ` over lines ${firstLine}–${lastLine}`;
}
