import type { Recogniser } from './recogniser.js';

/** The number or the running head of a printed page. */
export const page: Recogniser = {
  role: 'page',
  propose({ first, last }, { pages }) {
    return first === last && pages.has(first) ? { clues: ['page/even'] } : undefined;
  },
};
