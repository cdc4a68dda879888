/** What may stand where in an article, and what follows what. */
import type { BlockRole } from '../recognise/index.js';

/** Stretches of an article, in the order in which they come. */
export type Zone = 'head' | 'front' | 'body' | 'back' | 'tail';
export const zones: readonly Zone[] = ['head', 'front', 'body', 'back', 'tail'];

/** Where each role may stand, and in which stretch the article is after it. `head` ends with the title. */
export const places: Record<BlockRole, Partial<Record<Zone, Zone>>> = {
  title: { head: 'front' },
  date: { head: 'head', front: 'front' },
  byline: { head: 'head', front: 'front' },
  author: { front: 'front' },
  lead: { front: 'front' },
  heading: { head: 'body', front: 'body', body: 'body', back: 'body' },
  paragraph: { head: 'body', front: 'body', body: 'body', back: 'back', tail: 'body' },
  quotation: { head: 'body', front: 'body', body: 'body' },
  attribution: { front: 'body', body: 'body' },
  verse: { head: 'body', front: 'body', body: 'body' },
  code: { head: 'body', front: 'body', body: 'body' },
  item: { head: 'body', front: 'body', body: 'body' },
  sources: { body: 'back', back: 'back' },
  source: { body: 'back', back: 'back' },
  chrome: { head: 'head', front: 'front', body: 'body', back: 'tail', tail: 'tail' },
  break: { head: 'head', front: 'body', body: 'body', back: 'back' },
};

/** Points for a change of stretch that is possible but seldom. */
export const moves: Partial<Record<`${Zone}-${Zone}`, [points: number, reason: string]>> = {
  'head-body': [-2, 'an article has a title before its text'],
  'back-body': [-2.5, 'text seldom goes on after the sources'],
  'tail-body': [-5, 'text seldom goes on after page furniture at the end'],
};

type Follower = BlockRole | 'end';
type Leader = BlockRole | 'start';

/** Points for what follows what. Where nothing is said it is all the same. */
export const follows: Partial<Record<`${Leader}>${Follower}`, [points: number, reason: string]>> = {
  'start>title': [1, 'the title is the first thing'],
  'title>lead': [0.5, 'a lead follows the title'],
  'title>byline': [1, 'the byline follows the title'],
  'title>date': [0.5, 'the date follows the title'],
  'title>heading': [-2.5, 'text seldom begins with a heading right under the title'],
  'lead>byline': [2, 'the byline follows the lead'],
  'lead>date': [2, 'the date follows the lead'],
  'lead>lead': [-3, 'there is one lead'],
  'lead>paragraph': [-2.5, 'only what stands apart from the text is a lead'],
  'lead>heading': [-1.5, 'only what stands apart from the text is a lead'],
  'lead>item': [-3, 'only what stands apart from the text is a lead'],
  'lead>quotation': [-3, 'only what stands apart from the text is a lead'],
  'lead>verse': [-3, 'only what stands apart from the text is a lead'],
  'title>author': [0.5, 'the byline follows the title'],
  'lead>author': [1.5, 'the byline follows the lead'],
  'author>date': [1.5, 'the date follows the byline'],
  'date>author': [1, 'the byline follows the date'],
  'author>author': [-1.5, 'the authors stand in one line'],
  'byline>author': [-2.5, 'the authors stand in one line'],
  'author>byline': [-2.5, 'the authors stand in one line'],
  'author>attribution': [-3, 'only a quotation is attributed so'],
  'byline>date': [1, 'the date follows the byline'],
  'date>byline': [0.5, 'the byline follows the date'],
  'byline>byline': [-1.5, 'the authors stand in one line'],
  'date>date': [-0.5, 'a date is said once'],
  'heading>heading': [-1.25, 'a heading stands over text'],
  'heading>chrome': [-4, 'a heading stands over text'],
  'heading>sources': [-2, 'a heading stands over text'],
  'heading>source': [-3, 'a heading stands over text'],
  'heading>break': [-2, 'a heading stands over text'],
  'heading>attribution': [-4, 'a heading stands over text'],
  'heading>end': [-4, 'a heading stands over text'],
  'sources>source': [1, 'entries follow their heading'],
  'sources>paragraph': [-1.5, 'entries follow their heading'],
  'sources>item': [-2, 'entries follow their heading'],
  'sources>heading': [-4, 'entries follow their heading'],
  'sources>chrome': [-5, 'entries follow their heading'],
  'sources>end': [-5, 'entries follow their heading'],
  'source>source': [0.5, 'entries stand together'],
  'source>paragraph': [-1, 'entries stand together'],
  'item>item': [0.5, 'items stand together'],
  'quotation>quotation': [0.5, 'a quotation may have several paragraphs'],
  'quotation>attribution': [2, 'whose it is stands under a quotation'],
  'verse>attribution': [1.5, 'whose it is stands under a poem'],
  'verse>verse': [1, 'a poem has several stanzas'],
  'code>code': [1, 'a listing may hold blank lines'],
  'code>attribution': [-6, 'only a quotation is attributed so'],
  'lead>code': [-3, 'only what stands apart from the text is a lead'],
  'title>code': [-2, 'text seldom begins with a listing'],
  'paragraph>attribution': [-4, 'only a quotation is attributed so'],
  'item>attribution': [-6, 'only a quotation is attributed so'],
  'title>attribution': [-3, 'only a quotation is attributed so'],
  'lead>attribution': [-3, 'only a quotation is attributed so'],
  'byline>attribution': [-3, 'only a quotation is attributed so'],
  'date>attribution': [-3, 'only a quotation is attributed so'],
  'attribution>attribution': [-4, 'only a quotation is attributed so'],
  'break>attribution': [-4, 'only a quotation is attributed so'],
  'chrome>chrome': [0.5, 'page furniture stands together'],
  'paragraph>chrome': [-0.5, 'text goes on'],
  'chrome>paragraph': [-0.5, 'page furniture stands together'],
};
