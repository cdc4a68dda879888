/** Labels that run on: `1.`, `2.`, `3.` down the page, or one bullet again and again. */
import { bareLabelOf, isBullet, type Label, labelOf } from '../text/label.js';
import { isBlank, type Line } from '../text/lines.js';
import { languages } from '../words/index.js';
import { isWord } from '../words/match.js';

/** A label and its place in its sequence. */
export interface RunningLabel {
  label: Label;
  /** How many labels the sequence has. */
  count: number;
  /** Line of the label before it in the sequence. */
  before?: number;
  /** Line of the label after it. */
  after?: number;
}

/** Lines between two labels of one sequence, at most: entries of several paragraphs, page chrome between them. */
const reach = 60;

/**
 * Finds the labels of all lines and ties each to its sequence. Forms of number labels may be mixed within a
 * sequence of sources (`[1]`, `2.`, `(4)`), which `number` says; all others keep their form.
 *
 * @param column Where the lines were wrapped, if they were.
 */
export function runningLabels(lines: readonly Line[], column?: number): Map<number, RunningLabel> {
  const labels = new Map<number, RunningLabel>();
  const open = new Map<string, number>();
  lines.forEach((line, index) => {
    const label = labelOf(line.text);
    if (!label) return;
    const entry: RunningLabel = { label, count: 1 };
    labels.set(index, entry);
    const before = open.get(awaited(label, line));
    if (before !== undefined && index - before <= reach) {
      entry.before = before;
      labels.get(before)!.after = index;
    }
    open.set(promised(label, line), index);
  });
  countSequences(labels);
  lines.forEach((line, index) => {
    if (isBlank(line) || line.text.length > longestHeading || !isWord(line.text, 'sources', languages))
      return;
    for (const [at, label] of bareLabels(lines, index + 1, column))
      if (!labels.has(at)) labels.set(at, label);
  });
  return labels;
}

/** Longest heading over a list of sources, in characters. */
const longestHeading = 60;

/**
 * Numbers without any mark, which label nothing but the entries right under a heading for sources, where they count
 * from 1 in one column.
 */
function bareLabels(lines: readonly Line[], from: number, column = Infinity): Map<number, RunningLabel> {
  const found = new Map<number, RunningLabel>();
  let before: number | undefined;
  for (let index = from; index < lines.length; index++) {
    const line = lines[index]!;
    if (isBlank(line)) continue;
    const label = bareLabelOf(line.text);
    const isInColumn = before === undefined || lines[before]!.indent === line.indent;
    const isNext = label?.value === found.size + 1 && isInColumn && !goesOn(lines[index - 1]!, line, column);
    if (isNext) {
      found.set(index, { label, count: 0, ...(before !== undefined && { before }) });
      if (before !== undefined) found.get(before)!.after = index;
      before = index;
    } else if (before === undefined || isBlank(lines[index - 1]!)) break;
  }
  for (const label of found.values()) label.count = found.size;
  return found.size > 1 ? found : new Map();
}

/** Whether a number came to the start of a line because it did not fit on the one before. */
const goesOn = (before: Line, line: Line, column: number) =>
  /[\p{L},]$/u.test(before.text) && before.indent + before.width + 1 + line.text.search(/\s/) > column;

const column = (line: Line) => Math.min(20, Math.round(line.indent / 2));

function awaited(label: Label, line: Line): string {
  return `${label.style} ${column(line)} ${isBullet(label) ? '' : label.value}`;
}

function promised(label: Label, line: Line): string {
  return `${label.style} ${column(line)} ${isBullet(label) ? '' : (label.value ?? 0) + 1}`;
}

/** What leads back to the citations of a source, as wikis print it in place of its number. */
const numbered = (label: Label, value: number): Label => ({
  ...label,
  marker: '^',
  name: String(value),
  value,
});

function countSequences(labels: Map<number, RunningLabel>): void {
  for (const [line, start] of labels) {
    if (start.before !== undefined) continue;
    // “↑ Top” leads to the top of the page.
    if (start.label.style === '^' && start.after === undefined) labels.delete(line);
    const members = [start];
    for (let at = start.after; at !== undefined; at = labels.get(at)!.after) members.push(labels.get(at)!);
    for (const [index, member] of members.entries()) {
      member.count = members.length;
      if (member.label.style === '^') member.label = numbered(member.label, index + 1);
    }
  }
}
