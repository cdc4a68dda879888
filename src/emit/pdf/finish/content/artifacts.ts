/**
 * Marks as artifacts what a content stream paints outside of tagged content: page numbers, running titles, lines.
 *
 * ISO 32000-1, 14.8.2.2: all content of a tagged document is either in its structure or an artifact. A marked
 * stretch may not begin within a path, and begins and ends within one text object or around it (14.6).
 */
import { ContentError, type Operation, operations } from './operations.js';

export interface Marked {
  content: string;
  /** Identifiers of the tagged stretches. */
  ids: Set<number>;
  /** Names of forms that are painted outside of tagged content and have to be looked into. */
  forms: Set<string>;
}

/** Where something untagged was painted: offsets in the content. */
type Stretch = [start: number, end: number];

const beginsPath = new Set(['m', 're']);
const paintsPath = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's']);
const paintsText = new Set(['Tj', 'TJ', "'", '"']);
const paintsItself = new Set(['sh', 'EI']);

/**
 * @param content A decoded content stream, a character for each byte.
 * @param isForm Whether a named object has content of its own.
 * @throws {ContentError} The stream is not well formed.
 */
export function markArtifacts(content: string, isForm: (name: string) => boolean): Marked {
  const reader = new Reader(isForm);
  for (const operation of operations(content)) reader.read(operation);
  reader.close();
  return { content: wrapped(content, reader.untagged), ids: reader.ids, forms: reader.forms };
}

function wrapped(content: string, stretches: readonly Stretch[]): string {
  let at = 0;
  const parts = stretches.flatMap(([start, end]) => {
    const before = content.slice(at, start);
    at = end;
    return [before, '/Artifact BMC\n', content.slice(start, end), '\nEMC'];
  });
  return [...parts, content.slice(at)].join('');
}

class Reader {
  readonly untagged: Stretch[] = [];
  readonly ids = new Set<number>();
  readonly forms = new Set<string>();
  readonly #isForm: (name: string) => boolean;
  /** Open stretches of marked content: whether each says what it is. */
  readonly #open: boolean[] = [];
  #path: number | undefined;
  #text: { start: number; painted: Stretch[]; mixed: boolean } | undefined;

  constructor(isForm: (name: string) => boolean) {
    this.#isForm = isForm;
  }

  read(operation: Operation): void {
    const { operator, start, end } = operation;
    if (operator === 'BMC' || operator === 'BDC') this.#begin(operation);
    else if (operator === 'EMC') this.#end();
    else if (operator === 'BT') this.#text = { start, painted: [], mixed: false };
    else if (operator === 'ET') this.#endText(end);
    else if (beginsPath.has(operator)) this.#path ??= start;
    else if (operator === 'n') this.#path = undefined;
    else if (paintsPath.has(operator)) this.#paintPath(start, end);
    else if (paintsText.has(operator) || paintsItself.has(operator)) this.#paint([start, end]);
    else if (operator === 'Do') this.#paintObject(operation);
  }

  /** @throws {ContentError} Something was begun and not ended. */
  close(): void {
    if (this.#open.length > 0) throw new ContentError('marked content has no end');
    if (this.#text) throw new ContentError('a text object has no end');
  }

  get #tagged(): boolean {
    return this.#open.includes(true);
  }

  #begin({ operands }: Operation): void {
    const id = operands.indexOf('/MCID');
    if (id >= 0) this.ids.add(Number(operands[id + 1]));
    this.#open.push(id >= 0 || operands[0] === '/Artifact');
    if (this.#text) this.#text.mixed = true;
  }

  #end(): void {
    if (this.#open.pop() === undefined) throw new ContentError('marked content ends that has not begun');
    if (this.#text) this.#text.mixed = true;
  }

  #endText(end: number): void {
    if (!this.#text) throw new ContentError('a text object ends that has not begun');
    const { start, painted, mixed } = this.#text;
    this.#text = undefined;
    if (painted.length > 0) this.untagged.push(...(mixed ? painted : [[start, end] satisfies Stretch]));
  }

  #paintPath(start: number, end: number): void {
    this.#paint([this.#path ?? start, end]);
    this.#path = undefined;
  }

  #paintObject({ operands, start, end }: Operation): void {
    const name = operands[0]!.slice(1);
    if (!this.#isForm(name)) this.#paint([start, end]);
    else if (!this.#tagged) this.forms.add(name);
  }

  #paint(stretch: Stretch): void {
    if (!this.#tagged) (this.#text?.painted ?? this.untagged).push(stretch);
  }
}
