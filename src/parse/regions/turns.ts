/** The lines on which somebody begins to speak, in a text that is a conversation. */
import { isBlank, type Line } from '../text/lines.js';
import { isSaid, type Passage, silent, speakersIn, turnOf } from '../text/turn.js';

/** Finds the lines that turns begin on. */
export function turnsOf(lines: readonly Line[]): Set<number> {
  const starts: number[] = [];
  const passages: Passage[] = [];
  let open = silent;
  lines.forEach((line, index) => {
    if (isBlank(line)) return;
    const turn = turnOf(line.text);
    if (turn || index === 0 || isBlank(lines[index - 1]!)) {
      open = turn ? { turn, isSaid: false } : silent;
      starts.push(index);
      passages.push(open);
    }
    if (open.turn) open.isSaid = isSaid(line.text);
  });
  const speakers = speakersIn(passages);
  if (speakers.size === 0) return new Set();
  return new Set(starts.filter((_, index) => speakers.has(passages[index]!.turn?.key ?? '')));
}
