/** Inline structure, tree to tree, the same for articles and for Markdown. */
import type { Root } from 'mdast';
import type { Report } from '../messages.js';
import { attributions } from './attributions.js';
import { citedAgain } from './citations/again.js';
import { authorDates } from './citations/author-date.js';
import { citations } from './citations/index.js';
import { emphasis } from './emphasis.js';
import { epigraphs } from './epigraphs.js';
import { links } from './links.js';
import { quotations } from './quotations/index.js';
import {
  headingsOverSources,
  identify,
  releaseFalseSources,
  reportSources,
  sourceHeadings,
} from './sources.js';
import { turns } from './turns.js';
import { curl } from './typography.js';

/** What {@link enrich} takes. */
export interface EnrichOptions {
  report?: Report | undefined;
  /** Curl straight quotation marks and apostrophes, as the text’s language does. */
  typography?: boolean | undefined;
}

/**
 * Finds links, citations and quotations in the text of a tree and ties them to its sources, and gives roles that a
 * block’s words and place alone decide. The tree is changed in place. Where nothing matches the text stays as it was.
 */
export function enrich(tree: Root, { report = () => {}, typography = false }: EnrichOptions = {}): Root {
  attributions(tree);
  sourceHeadings(tree);
  links(tree);
  emphasis(tree);
  turns(tree);
  // What is found from here on is found alike in a text that has such marks already.
  if (typography) curl(tree, report);
  identify(tree);
  releaseFalseSources(tree);
  // Sources that are left may have been second to one that was released.
  identify(tree);
  headingsOverSources(tree);
  // A paragraph that was taken for a source may stand under one.
  epigraphs(tree);
  citations(tree, report);
  authorDates(tree, report);
  citedAgain(tree);
  quotations(tree, report);
  reportSources(tree, report);
  return tree;
}
