/** Breaks the lines of paragraphs where Markdown may break them. */
import type { Paragraph, Parents } from 'mdast';
import { defaultHandlers, type Handle, type State } from 'mdast-util-to-markdown';

/** What a line may not begin with: it would be a list, a quotation, a heading, a table, a rule, a fence or HTML. */
const opensBlock = /^(?:[-+*#>=|:~`<]|\p{Nd}+[.)]|\[\^[^\]]*\]:)/u;

/** East Asian characters: between two of them a reader may drop the line end. */
const eastAsian = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/**
 * A handler of paragraphs that breaks lines at blanks.
 *
 * @param column How many characters a line should have at most, with what its containers put before it.
 */
export function wrappedParagraph(column: number): Handle {
  return (node: Paragraph, parent: Parents | undefined, state, info) => {
    const written = defaultHandlers.paragraph(node, parent, state, info);
    const width = Math.max(column - indentIn(state), 1);
    return written
      .split('\n')
      .map((line) => wrapLine(line, width))
      .join('\n');
  };
}

const marks: Record<string, number> = { blockquote: 2, footnoteDefinition: 6 };

/** How far containers move a paragraph in; of the labels around the innermost one the writer knows no more. */
function indentIn({ stack, bulletCurrent = '' }: State): number {
  const widths = stack.map((name) =>
    name === 'listItem' ? Math.max(bulletCurrent.length + 1, 3) : (marks[name] ?? 0),
  );
  return widths.reduce((sum, width) => sum + width, 0);
}

function wrapLine(line: string, width: number): string {
  const [first = '', ...words] = line.split(/(?<! ) (?! )/);
  let text = first;
  let length = [...first].length;
  for (const word of words) {
    const size = [...word].length;
    const breaks = length + 1 + size > width && mayBreak(text, word);
    text += breaks ? `\n${word}` : ` ${word}`;
    length = breaks ? size : length + 1 + size;
  }
  return text;
}

/** Whether a line end between two words means the same as a blank. */
const mayBreak = (before: string, word: string) =>
  !opensBlock.test(word) &&
  word !== '' &&
  !before.endsWith('\\') &&
  !(eastAsian.test(before.at(-1) ?? '') && eastAsian.test(word[0]!));
