import type { Block, Survey } from '../regions/survey.js';
import { isAttributionText } from '../text/attribution.js';
import type { Recogniser } from './recogniser.js';

/** Columns that a quotation is set in from the margin, at least and at most; titles are set in further. */
const inset = [2, 16] as const;

/** A paragraph of somebody else's text, set apart. */
export const quotation: Recogniser = {
  role: 'quotation',
  propose(block, survey) {
    const marked = block.text.startsWith('>');
    const indented = isSetIn(block, survey);
    const inMarks = /^["“„«「『].*["”“»」』][.]?$/su.test(block.text) && block.shape.length > 30;
    const attributed = isAttributed(block, survey);
    if (!marked && !indented && !attributed) return undefined;
    return {
      clues: [
        'quotation/base',
        marked && 'quotation/marked',
        indented && 'quotation/indented',
        !marked && block.first === block.last && survey.column !== undefined && 'quotation/single-line',
        inMarks && 'quotation/in-marks',
        attributed && 'quotation/attributed',
        block.label !== undefined && 'quotation/labelled',
      ],
    };
  },
};

/** Whether every line is set in. A first line alone that is set in begins a paragraph. */
function isSetIn({ first, last }: Block, { lines, margin, column, firstIndent }: Survey): boolean {
  if (column === undefined) return false;
  if (first === last && Math.abs(lines[first]!.indent - margin - firstIndent) <= 1) return false;
  const indents = lines.slice(first, last + 1).map(({ indent }) => indent - margin);
  const rest = indents.length > 1 ? indents.slice(1) : indents;
  return rest.every((indent) => indent >= inset[0] && indent <= inset[1]);
}

/** Whether a line that names somebody follows, and the text does not end there, where it would name its author. */
function isAttributed({ last }: Block, { blocks, blockOf }: Survey): boolean {
  const next = blockOf[last]! + 1;
  return next < blocks.length - 1 && isAttributionText(blocks[next]!.text);
}
