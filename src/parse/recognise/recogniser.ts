/** The interface of recognisers: each proposes spans of lines for one role, with evidence. */
import type { Evidence } from '../../article.js';
import type { Block, Survey } from '../regions/survey.js';
import type { Label } from '../text/label.js';
import { type PointsRule, points } from './points.js';

export type BlockRole =
  | 'title'
  | 'date'
  | 'byline'
  | 'author'
  | 'lead'
  | 'heading'
  | 'paragraph'
  | 'caption'
  | 'quotation'
  | 'attribution'
  | 'epigraph'
  | 'verse'
  | 'code'
  | 'table'
  | 'item'
  | 'definition'
  | 'sources'
  | 'source'
  | 'chrome'
  | 'page'
  | 'break';

/** What a recogniser read off the lines and the tree will carry. */
export interface Facts {
  date?: string | undefined;
  names?: string[];
  /** Whether a line of credits says more than names and a day. */
  saysMore?: boolean;
  label?: Label;
  /** Level of a heading that a person stated. */
  level?: number | undefined;
  /** Stretches that say what a term means. */
  meaning?: readonly { first: number; last: number }[];
  /** Line of an epigraph that says whose it is. */
  name?: number;
  /** Whether each line of an epigraph is one of verse. */
  isVerse?: boolean;
  /** Characters before the text proper: the name of a mail's header field, or a term that is defined. */
  skip?: number | undefined;
}

/** A reading of the lines `first` to `last`. */
export interface Candidate {
  role: BlockRole;
  first: number;
  last: number;
  points: number;
  evidence: Evidence[];
  facts: Facts;
}

/** A row of the table of points that applies, or `false` where a condition did not hold. */
export type Clue = PointsRule | false;

export interface Proposal {
  clues: Clue[];
  facts?: Facts;
  /** The span, where it is not the block that was asked about. */
  block?: Block;
}

export interface Recogniser {
  role: BlockRole;
  /** Reads a block; no proposal means that it cannot be of this role. */
  propose(block: Block, survey: Survey): Proposal | undefined;
}

/** Which roles may stand at the head of a line, given the candidates before it. */
export interface Reach {
  allows(role: BlockRole, line: number): boolean;
  /** Takes note of a candidate; all that end before it begins must have been added. */
  add(candidate: Candidate): void;
}

/** One object for each rule, since a text has the same evidence again and again. */
const evidenceOf = Object.fromEntries(
  Object.entries(points).map(([rule, [points, reason]]) => [rule, { rule, points, reason }]),
) as Record<PointsRule, Evidence>;

const none: Facts = {};

/** Adds up clues. */
export function candidate(
  role: BlockRole,
  block: Block,
  clues: readonly Clue[],
  facts: Facts = none,
): Candidate {
  const evidence: Evidence[] = [];
  let points = 0;
  for (const clue of clues) {
    if (clue === false) continue;
    evidence.push(evidenceOf[clue]);
    points += evidenceOf[clue].points;
  }
  // A list that grows keeps room for more, and there are many of them.
  return { role, first: block.first, last: block.last, points, evidence: evidence.slice(), facts };
}
