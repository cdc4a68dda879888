import type { Recogniser } from './recogniser.js';

/** Running text. */
export const paragraph: Recogniser = {
  role: 'paragraph',
  propose({ shape }) {
    return {
      clues: [
        'paragraph/base',
        (shape.length > 160 || shape.sentences > 1) && 'paragraph/running',
        ['stop', 'question', 'ellipsis'].includes(shape.ending) && !shape.isBrief && 'paragraph/stop',
      ],
    };
  },
};
