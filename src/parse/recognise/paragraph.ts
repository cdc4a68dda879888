import type { Recogniser } from './recogniser.js';
import { isTouching } from './stretch.js';

/** Running text. */
export const paragraph: Recogniser = {
  role: 'paragraph',
  propose(block, survey) {
    const { first, shape } = block;
    return {
      clues: [
        'paragraph/base',
        survey.turns.has(first) && 'paragraph/turn',
        (shape.length > 160 || shape.sentences > 1) && 'paragraph/running',
        ['stop', 'question', 'ellipsis'].includes(shape.ending) && !shape.isBrief && 'paragraph/stop',
        isTouching(block, survey) && 'paragraph/touching',
      ],
    };
  },
};
