/** The lines on which somebody begins to speak, in a text that is a conversation. */
import { isBlank, type Line } from '../text/lines.js';
import { isSaid, type Passage, speakersIn, turnOf } from '../text/turn.js';

/** Finds the lines that turns begin on. */
export function turnsOf(lines: readonly Line[]): Set<number> {
  const starts: { line: number; passage: Passage }[] = [];
  lines.forEach((line, index) => {
    if (isBlank(line)) return;
    const turn = turnOf(line.text);
    if (turn || index === 0 || isBlank(lines[index - 1]!))
      starts.push({ line: index, passage: { turn, isSaid: isSaid(line.text) } });
    else starts.at(-1)!.passage.isSaid = isSaid(line.text);
  });
  const speakers = speakersIn(starts.map(({ passage }) => passage));
  return new Set(
    starts.flatMap(({ line, passage }) => (speakers.has(passage.turn?.key ?? '') ? [line] : [])),
  );
}
