/** Forms of headings that a person states, such as `^Chapter` or, with the level, `3:^§`. */

export interface HeadingPattern {
  /** Level from 2, the highest under the title; told by the numbers of the headings where it is absent. */
  level?: number;
  /** Whether a line, without the white space around it, is such a heading. */
  test(line: string): boolean;
}

/**
 * Compiles patterns. They are run by RE2, whose time grows with the line alone, because those who run a batch need not
 * be those who wrote the pattern.
 *
 * @param typed Regular expressions in the syntax of RE2; a level from 2 to 6 and a colon may stand before each.
 * @throws RangeError where a pattern is none, in a sentence for people.
 */
export async function compileHeadingPatterns(typed: readonly string[]): Promise<HeadingPattern[]> {
  if (typed.length === 0) return [];
  const { RE2JS } = await import('re2js');
  return typed.map((text) => {
    const [, level, pattern] = /^(?:([2-6]):)?(.*)$/s.exec(text)!;
    if (!pattern) throw new RangeError(`The heading pattern “${text}” is empty.`);
    try {
      const compiled = RE2JS.compile(pattern);
      return { ...(level && { level: Number(level) }), test: (line) => compiled.test(line) };
    } catch (error) {
      throw new RangeError(`The heading pattern “${pattern}” is no regular expression: ${reasonOf(error)}.`);
    }
  });
}

const reasonOf = (error: unknown) => (error as Error).message.replace(/^error parsing regexp: /, '');
