import type { Element } from 'hast';

/** Adds classes to those that an element has. */
export function addClasses({ properties }: Element, ...names: readonly (string | undefined)[]): void {
  properties.className = [properties.className ?? [], names]
    .flat()
    .filter((name) => typeof name === 'string');
}
