/** One call from bytes to files: parse, enrich, clean, emit. */
import type { Root } from 'mdast';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { type ArticleMeta, articleMeta, type StatedMeta } from './article.js';
import { type EmitContext, type EmitOptions, type Format, formats } from './emit/index.js';
import { state } from './enrich/state.js';
import { decode } from './parse/text/decode.js';
import { articleClean } from './plugins/clean.js';
import { articleEnrich } from './plugins/enrich.js';
import { articleFromMarkdown } from './plugins/from-markdown.js';
import { articleParse } from './plugins/parse.js';
import { reportTo } from './plugins/report.js';

export interface ConvertOptions extends EmitOptions, StatedMeta {
  /** Names of formats: `md`, `html`, `epub`, `pdf`, `json`. */
  to: string | readonly string[];
  /** What the input is; a plain-text article unless said otherwise. */
  from?: 'text' | 'markdown' | undefined;
  encoding?: string | undefined;
  layout?: 'wrapped' | 'lines' | undefined;
  keepBoilerplate?: boolean | undefined;
  /** Name for messages. */
  path?: string | undefined;
}

export interface Conversion {
  /** What was written, by the name of its format. */
  outputs: Map<string, string | Uint8Array>;
  tree: Root;
  meta: ArticleMeta;
  messages: VFileMessage[];
}

/**
 * Converts one input.
 *
 * @param input Bytes of a file, or text.
 * @param context What formats need from outside: `print` for PDF.
 * @throws RangeError for a format that is not known; ArticleError for an input that is no article.
 */
export async function convert(
  input: Uint8Array | string,
  options: ConvertOptions,
  context: EmitContext = {},
): Promise<Conversion> {
  const asked = [options.to].flat().map(formatOf);
  const { tree, messages } = await read(input, options);
  const outputs = new Map<string, string | Uint8Array>();
  for (const format of asked) outputs.set(format.name, await (await format.load())(tree, options, context));
  return { outputs, tree, meta: articleMeta(tree), messages };
}

/**
 * The format of a name.
 * @throws RangeError where there is none.
 */
export function formatOf(name: string): Format {
  const format = formats.find((row) => row.name === name || row.extensions.includes(name));
  if (!format)
    throw new RangeError(
      `Cannot write \`${name}\`, expected ${formats.map(({ name }) => `\`${name}\``).join(', ')}`,
    );
  return format;
}

/** Reads an input to its finished tree. */
export async function read(
  input: Uint8Array | string,
  options: Omit<ConvertOptions, 'to'>,
): Promise<{ tree: Root; messages: VFileMessage[] }> {
  const file = new VFile({ value: input, path: options.path });
  const { encoding, layout, lang, keepBoilerplate } = options;
  const processor = unified();
  if (options.from === 'markdown') {
    if (typeof input !== 'string') file.value = decode(input, { encoding }, reportTo(file)).text;
    processor.use(articleFromMarkdown, { lang });
  } else processor.use(articleParse, { encoding, layout, lang });
  processor.use(articleEnrich).use(articleClean, { keepBoilerplate });
  const tree = (await processor.run(processor.parse(file) as Root, file)) as Root;
  return { tree: state(tree, options), messages: file.messages };
}
