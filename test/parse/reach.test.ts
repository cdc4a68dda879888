import { describe, expect, it } from 'vitest';
import { reachOver } from '../../src/parse/decide/reach.js';
import type { BlockRole, Candidate } from '../../src/parse/recognise/index.js';

const candidate = (role: BlockRole, first: number, last = first): Candidate => ({
  role,
  first,
  last,
  points: 0,
  evidence: [],
  facts: {},
});

describe('where a role may stand', () => {
  it('begins with the head, behind blank lines', () => {
    const reach = reachOver([true, true, false]);
    expect(reach.allows('title', 2)).toBe(true);
    expect(reach.allows('title', 0)).toBe(false);
  });

  it('has no title behind one, and none behind text', () => {
    const reach = reachOver([false, true, false, true, false]);
    reach.add(candidate('title', 0));
    expect(reach.allows('title', 2)).toBe(false);
    expect(reach.allows('byline', 2)).toBe(true);
    reach.add(candidate('paragraph', 2));
    expect(reach.allows('byline', 4)).toBe(false);
    expect(reach.allows('paragraph', 4)).toBe(true);
  });

  it('keeps all stretches that any reading leads to', () => {
    const reach = reachOver([false, false]);
    reach.add(candidate('chrome', 0));
    reach.add(candidate('paragraph', 0));
    expect(reach.allows('title', 1)).toBe(true);
    expect(reach.allows('sources', 1)).toBe(true);
  });

  it('does not begin where nothing ended', () => {
    const reach = reachOver([false, false]);
    expect(reach.allows('paragraph', 1)).toBe(false);
    reach.add(candidate('title', 0, 1));
    expect(reach.allows('paragraph', 1)).toBe(false);
  });
});
