/** One call from bytes to files: parse, enrich, clean, emit. */
import type { Root } from 'mdast';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { type ArticleMeta, articleMeta, type StatedMeta } from './article.js';
import { type EmitContext, type EmitOptions, type Format, formats } from './emit/index.js';
import { embedPictures } from './emit/pictures.js';
import { state } from './enrich/state.js';
import { type ArticlePlugin, formatsWith, transform } from './extend.js';
import { decode } from './parse/text/decode.js';
import { compileHeadingPatterns } from './parse/text/heading-pattern.js';
import { type ArticleCleanOptions, articleClean } from './plugins/clean.js';
import { type ArticleEnrichOptions, articleEnrich } from './plugins/enrich.js';
import { type ArticleParseOptions, articleParse } from './plugins/parse.js';
import { reportTo } from './plugins/report.js';

export interface ConvertOptions
  extends ArticleParseOptions,
    ArticleEnrichOptions,
    ArticleCleanOptions,
    EmitOptions,
    StatedMeta {
  /** Names or endings of formats: `md`, `html`, `epub`, `pdf`, `json`, `csl-json`, `quotes`, or one of a plugin. */
  to: string | readonly string[];
  /** What the input is; a plain-text article unless said otherwise. */
  from?: 'text' | 'markdown' | undefined;
  /** BCP 47 tag, in place of the one that is detected. */
  lang?: string;
  /** Regular expressions of lines that are headings; see `compileHeadingPatterns`. */
  headingPatterns?: readonly string[] | undefined;
  /** Name for messages. */
  path?: string | undefined;
}

/** What became of an input. */
export interface Conversion {
  /** What was written, by the name of its format. */
  outputs: Map<string, string | Uint8Array>;
  tree: Root;
  meta: ArticleMeta;
  messages: VFileMessage[];
  /** Milliseconds by stage: `parse`, `enrich`, `transform` where there are plugins, and each format by its name. */
  ms: Record<string, number>;
}

/** What a converter is made with: plugins, and what formats need from outside. */
export interface ConverterSettings extends EmitContext {
  plugins?: readonly ArticlePlugin[] | undefined;
}

/** Converts inputs, one or many at a time. */
export interface Converter {
  /** The built-in formats and those of plugins. */
  formats: readonly Format[];
  /**
   * Converts one input.
   *
   * @param input Bytes of a file, or text.
   * @param context What there is for this input alone, such as its pictures.
   * @throws RangeError for a format that is not known; ArticleError for an input that is no article; PluginError for a
   *   plugin that failed.
   */
  convert(input: Uint8Array | string, options: ConvertOptions, context?: EmitContext): Promise<Conversion>;
}

/**
 * Makes a converter. In Node, that of `article-convert/node` brings a browser, fonts and a painter along.
 *
 * @throws PluginError where a plugin is none.
 * @example
 * ```js
 * import { createConverter } from 'article-convert';
 *
 * const { convert } = createConverter();
 * const { outputs, meta } = await convert('Tides\n\nThey rise.', { to: ['md', 'html'] });
 * outputs.get('md').includes('# Tides'); // true
 * meta.title; // 'Tides'
 * ```
 */
export function createConverter({ plugins = [], ...shared }: ConverterSettings = {}): Converter {
  const known = formatsWith(plugins);
  return {
    formats: known,
    async convert(input, options, context) {
      const asked = [options.to].flat().map((name) => formatOf(name, known));
      const { tree, file, ms } = await read(input, options, plugins);
      const surroundings = { report: reportTo(file), ...shared, ...context };
      if (options.from === 'markdown') await embedPictures(tree, surroundings);
      const outputs = new Map<string, string | Uint8Array>();
      for (const { name, load } of asked)
        outputs.set(name, await timed(ms, name, async () => (await load())(tree, options, surroundings)));
      return { outputs, tree, meta: articleMeta(tree), messages: file.messages, ms };
    },
  };
}

/**
 * Converts one input, as a converter without plugins does.
 *
 * @param input Bytes of a file, or text.
 * @param context What formats need from outside: `print` for PDF, `readPicture` for Markdown with pictures.
 * @throws RangeError for a format that is not known; ArticleError for an input that is no article.
 */
export const convert = (
  input: Uint8Array | string,
  options: ConvertOptions,
  context: EmitContext = {},
): Promise<Conversion> => createConverter(context).convert(input, options);

/**
 * The format of a name or an ending.
 * @throws RangeError where there is none.
 */
export function formatOf(name: string, known: readonly Format[] = formats): Format {
  const format = known.find((row) => row.name === name || row.extensions.includes(name));
  if (!format)
    throw new RangeError(
      `Cannot write \`${name}\`, expected ${known.map(({ name }) => `\`${name}\``).join(', ')}`,
    );
  return format;
}

/** Reads an input to its finished tree. */
export async function read(
  input: Uint8Array | string,
  options: Omit<ConvertOptions, 'to'>,
  plugins: readonly ArticlePlugin[] = [],
): Promise<Pick<Conversion, 'tree' | 'ms'> & { file: VFile }> {
  const file = new VFile({ value: input, path: options.path });
  const processor = unified();
  if (options.from === 'markdown') {
    if (typeof input !== 'string') file.value = decode(input, options, reportTo(file)).text;
    // A text needs nothing of what reads Markdown.
    const { articleFromMarkdown } = await import('./plugins/from-markdown.js');
    processor.use(articleFromMarkdown, options);
  } else processor.use(articleParse, { ...options, headings: await headingsOf(options) });
  processor.use(articleEnrich, options).use(articleClean, options);
  const ms: Conversion['ms'] = {};
  const parsed = await timed(ms, 'parse', () => processor.parse(file) as Root);
  const tree = await timed(ms, 'enrich', () => processor.run(parsed, file) as Promise<Root>);
  const stated = state(tree, options);
  if (plugins.length === 0) return { tree: stated, file, ms };
  return { tree: await timed(ms, 'transform', () => transform(stated, file, plugins)), file, ms };
}

/** Headings by their patterns as typed, beside those that come compiled. */
async function headingsOf({ headings = [], headingPatterns = [] }: Omit<ConvertOptions, 'to'>) {
  return [...headings, ...(await compileHeadingPatterns(headingPatterns))];
}

async function timed<T>(ms: Conversion['ms'], stage: string, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  ms[stage] = performance.now() - start;
  return result;
}
