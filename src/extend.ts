/** What others add: formats and transformers, by the interfaces that the built-in ones have. */
import type { Root } from 'mdast';
import { type PluggableList, unified } from 'unified';
import type { VFile } from 'vfile';
import { type Emit, type Format, formats } from './emit/index.js';

/**
 * A plugin: formats to write, and transformers of the tree that go before any format is written.
 *
 * @example
 * ```js
 * import { createConverter } from 'article-convert';
 *
 * const outline = {
 *   name: 'outline',
 *   formats: [
 *     {
 *       name: 'outline',
 *       extensions: ['outline.txt'],
 *       mediaType: 'text/plain',
 *       load: async () => (tree) => tree.children.map(({ type }) => `${type}\n`).join(''),
 *     },
 *   ],
 * };
 * const { convert } = createConverter({ plugins: [outline] });
 * const { outputs } = await convert('Tides\n\nThey rise.', { to: 'outline' });
 * outputs.get('outline'); // 'heading\nparagraph\n'
 * ```
 */
export interface ArticlePlugin {
  /** What messages call it. */
  name: string;
  /** Formats beside the built-in ones; their names and endings must be new. */
  formats?: readonly Format[] | undefined;
  /**
   * unified plugins, with or without options, that change a finished tree: it has its links, citations, quotations and
   * stated metadata. Any remark plugin that is a transformer does. They run once an article, in this order.
   */
  transformers?: PluggableList | undefined;
}

/** A plugin that is none, or failed; its message is one sentence for people. */
export class PluginError extends Error {
  override name = 'PluginError';

  /** @param plugin Its name. */
  constructor(
    readonly plugin: string,
    what: string,
    options?: ErrorOptions,
  ) {
    super(`The plugin ${plugin} ${what}.`, options);
  }
}

/**
 * The built-in formats and those of plugins.
 * @throws PluginError where a format has no name, ending or emitter, or the name or ending of another one.
 */
export function formatsWith(plugins: readonly ArticlePlugin[]): readonly Format[] {
  const known = [...formats];
  for (const plugin of plugins)
    for (const format of plugin.formats ?? []) {
      check(format, plugin.name, known);
      known.push({ ...format, load: () => attempt(plugin.name, () => emitterOf(plugin, format)) });
    }
  return known;
}

function check(format: Format, plugin: string, known: readonly Format[]): void {
  const { name, extensions, mediaType, load } = format;
  if (typeof name !== 'string' || !/^[a-z][a-z\d-]*$/.test(name))
    throw new PluginError(plugin, 'has a format whose name is no word in small letters, such as docx');
  const lacks = (what: string) => new PluginError(plugin, `has a format, ${name}, without ${what}`);
  if (!Array.isArray(extensions) || extensions.length === 0) throw lacks('extensions');
  if (typeof mediaType !== 'string') throw lacks('a mediaType');
  if (typeof load !== 'function') throw lacks('a function load');
  const words = [name, ...extensions];
  const taken = words.find((word) => known.some((one) => one.name === word || one.extensions.includes(word)));
  if (taken !== undefined) throw new PluginError(plugin, `has a format ${taken}, and there is one already`);
}

/** The emitter of a format, which names the plugin where it fails. */
async function emitterOf({ name: plugin }: ArticlePlugin, { name, load }: Format): Promise<Emit> {
  const emit = await load();
  return (tree, options, context) =>
    attempt(plugin, async () => {
      const written = await emit(tree, options, context);
      if (typeof written === 'string' || written instanceof Uint8Array) return written;
      throw new TypeError(`${name} is neither text nor bytes`);
    });
}

/** Runs the transformers of plugins on a finished tree. */
export async function transform(tree: Root, file: VFile, plugins: readonly ArticlePlugin[]): Promise<Root> {
  let changed = tree;
  for (const { name, transformers = [] } of plugins)
    changed = await attempt(name, async () => (await unified().use(transformers).run(changed, file)) as Root);
  return changed;
}

async function attempt<Result>(plugin: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new PluginError(plugin, `failed: ${reason.split('\n', 1)[0]!.replace(/\.$/, '')}`, { cause });
  }
}
