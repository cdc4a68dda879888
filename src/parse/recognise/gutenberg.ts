/** The frame of a Project Gutenberg text: what stands before and behind the book itself. */
import { once } from '../regions/once.js';
import type { Block, Survey } from '../regions/survey.js';

const opening = /^\*{3}\s*START OF (?:THE|THIS) PROJECT GUTENBERG/i;
const closing = /^(?:\*{3}\s*END OF (?:THE|THIS) PROJECT GUTENBERG|End of (?:the )?Project Gutenberg)/i;
/** Who typed the text, in the first lines behind the opening mark. */
const makers =
  /^(?:Produced by|E-?text prepared by|This e-?text was (?:produced|prepared) by|Transcribed from)\b/i;
const makersWithin = 30;
const titleField = /^Title:\s+/;
const authorField = /^Author:\s+/;

interface Frame {
  /** Line of the opening mark; -1 where there is none. */
  start: number;
  /** Line of the closing mark. */
  end: number;
}

/** What a block outside of the book is: a field that names it, or small print. */
export type FramePart = { part: 'title' | 'author'; skip: number } | { part: 'print' };

/** Tells what part of the frame a block is; undefined for the book and for every other text. */
export function framePartOf({ first, text }: Block, survey: Survey): FramePart | undefined {
  const frame = frameOf(survey);
  if (first > frame.start && first < frame.end)
    return first < frame.start + makersWithin && makers.test(text) ? { part: 'print' } : undefined;
  const [title, author] = [titleField.exec(text), authorField.exec(text)];
  if (first < frame.start && title) return { part: 'title', skip: title[0].length };
  if (first < frame.start && author) return { part: 'author', skip: author[0].length };
  return { part: 'print' };
}

const frameOf = once(({ blocks }): Frame => {
  const start = blocks.find(({ text }) => opening.test(text));
  if (!start) return { start: -1, end: Infinity };
  return {
    start: start.last,
    end: blocks.find(({ text, first }) => first > start.last && closing.test(text))?.first ?? Infinity,
  };
});
