/** Labels that run on: `1.`, `2.`, `3.` down the page, or one bullet again and again. */
import { isBullet, type Label, labelOf } from '../text/label.js';
import type { Line } from '../text/lines.js';

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
 */
export function runningLabels(lines: readonly Line[]): Map<number, RunningLabel> {
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
  return labels;
}

const column = (line: Line) => Math.min(20, Math.round(line.indent / 2));

function awaited(label: Label, line: Line): string {
  return `${label.style} ${column(line)} ${isBullet(label) ? '' : label.value}`;
}

function promised(label: Label, line: Line): string {
  return `${label.style} ${column(line)} ${isBullet(label) ? '' : (label.value ?? 0) + 1}`;
}

function countSequences(labels: Map<number, RunningLabel>): void {
  for (const [, start] of labels) {
    if (start.before !== undefined) continue;
    const members = [start];
    for (let at = start.after; at !== undefined; at = labels.get(at)!.after) members.push(labels.get(at)!);
    for (const member of members) member.count = members.length;
  }
}
