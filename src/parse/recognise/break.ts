import type { Recogniser } from './recogniser.js';

/** Marks that people set between scenes or sections. */
const marks = /^(?:[*•·\-–—=_~#⁂◦+]\s*){3,}$|^[⁂❦§#*]$/;

/** A row of marks between two scenes. */
export const sceneBreak: Recogniser = {
  role: 'break',
  propose({ text, shape }) {
    return shape.length <= 80 && marks.test(text) ? { clues: ['break/marks'] } : undefined;
  },
};
