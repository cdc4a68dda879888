/** Where the rendered article is read; what differs between the places is decided by these few questions. */
import type { Properties } from 'hast';

/** A browser, Chromium's printer, or a reading system. */
export type Medium = 'screen' | 'print' | 'epub';

/**
 * Attributes that say what an element is: a DPUB role, and in EPUB its `epub:type` too.
 *
 * To the printer neither is given: Chromium then tags links and list items of the PDF as what they are.
 */
export function semantics(medium: Medium, role: string | undefined, type: string): Properties {
  if (medium === 'print') return {};
  const properties: Properties = role ? { role } : {};
  return medium === 'epub' ? { 'epub:type': type, ...properties } : properties;
}
