import type { Recogniser } from './recogniser.js';

/** Running text. */
export const paragraph: Recogniser = {
  role: 'paragraph',
  propose({ first, shape }, { turns }) {
    return {
      clues: [
        'paragraph/base',
        turns.has(first) && 'paragraph/turn',
        (shape.length > 160 || shape.sentences > 1) && 'paragraph/running',
        ['stop', 'question', 'ellipsis'].includes(shape.ending) && !shape.isBrief && 'paragraph/stop',
      ],
    };
  },
};
