/** The operations of a content stream (ISO 32000-1, 7.8.2): operands first, then their operator. */

export interface Operation {
  operator: string;
  /** The tokens before the operator, as they are written; dictionaries and arrays are several tokens. */
  operands: string[];
  /** Where its first operand begins, and where it ends. */
  start: number;
  end: number;
}

/** A content stream that is not written as its specification says. */
export class ContentError extends Error {
  override name = 'ContentError';
}

const blanks = /(?:[\0\t\n\f\r ]|%[^\r\n]*(?![^\r\n]))*/y;
const token = /<<|>>|<[\0-;=?-~\s]*>|[[\]]|\/?[^\0\t\n\f\r ()<>[\]{}/%]+|\//y;
/** First characters of numbers, names, strings, arrays and dictionaries; what begins otherwise is a word. */
const beginsOperand = new Set(Array.from('+-.0123456789/<>[](', (character) => character.charCodeAt(0)));
/**
 * An operation as browsers write nearly all of theirs: numbers, names and glyphs in hexadecimal digits, one blank or line end
 * behind each token. It is read in one go, which takes a third of the time.
 */
const usual =
  /(?:(?:[-+]?[\d.]+|\/\w+|<[\da-fA-F]*>)[ \n])*(?!BI\b|true\b|false\b|null\b)[A-Za-z]\w*\*?(?=[ \n])/y;
const space = 0x20;
const percent = 0x25;
const constants = new Set(['true', 'false', 'null']);

/**
 * Reads the operations one after another. An inline image is one operation, `EI`, from its `BI` on.
 *
 * @param content A decoded content stream, a character for each byte.
 * @throws {ContentError} There is something that is no token, or a string, an image or an operation has no end.
 */
export function* operations(content: string): Generator<Operation> {
  let operands: string[] = [];
  let start: number | undefined;
  for (let at = afterBlanks(content, 0); at < content.length; ) {
    let end = start === undefined ? after(usual, content, at) : at;
    if (end > at) {
      yield new UsualOperation(content, at, end);
      at = afterBlanks(content, end);
      continue;
    }
    start ??= at;
    end = tokenEnd(content, at);
    const word = content.slice(at, end);
    if (beginsOperand.has(content.charCodeAt(at)) || constants.has(word)) operands.push(word);
    else {
      if (word === 'BI') end = imageEnd(content, end);
      yield { operator: word === 'BI' ? 'EI' : word, operands, start, end };
      operands = [];
      start = undefined;
    }
    at = afterBlanks(content, end);
  }
  if (start !== undefined) throw new ContentError('the last operands have no operator');
}

/** Its operands are not asked for where it only moves the pen or paints a glyph. */
class UsualOperation implements Operation {
  readonly operator: string;
  readonly start: number;
  readonly end: number;
  readonly #content: string;

  constructor(content: string, start: number, end: number) {
    let at = end;
    while (at > start && content.charCodeAt(at - 1) > space) at--;
    this.operator = content.slice(at, end);
    this.start = start;
    this.end = end;
    this.#content = content;
  }

  get operands(): string[] {
    const written = this.#content.slice(this.start, this.end - this.operator.length).trimEnd();
    return written === '' ? [] : written.split(/[ \n]/);
  }
}

/** Mostly there is one blank, or none. */
function afterBlanks(content: string, at: number): number {
  const next = content.charCodeAt(at) === space ? at + 1 : at;
  const code = content.charCodeAt(next);
  return code > space && code !== percent ? next : after(blanks, content, next);
}

function after(pattern: RegExp, content: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(content) ? pattern.lastIndex : at;
}

function tokenEnd(content: string, at: number): number {
  const end = content[at] === '(' ? stringEnd(content, at) : after(token, content, at);
  if (end === at) throw new ContentError(`no token at byte ${at}`);
  return end;
}

/** Parentheses nest within a string, and a backslash takes their meaning from them. */
function stringEnd(content: string, start: number): number {
  let depth = 0;
  for (let at = start; at < content.length; at++) {
    if (content[at] === '\\') at++;
    else if (content[at] === '(') depth++;
    else if (content[at] === ')' && --depth === 0) return at + 1;
  }
  throw new ContentError(`the string at byte ${start} has no end`);
}

/** The bytes of an image may be anything; `EI` between blanks ends them. */
function imageEnd(content: string, start: number): number {
  const end = /[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ]|$)/g;
  end.lastIndex = start;
  if (!end.test(content)) throw new ContentError(`the image at byte ${start} has no end`);
  return end.lastIndex;
}
