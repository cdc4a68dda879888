/** Where plugins are named. */
import type { ArticlePlugin } from '../../extend.js';

/** Plain data, so that each thread can load the plugins for itself. */
export interface PluginSources {
  /** Configurations and options files. */
  files: readonly string[];
  /** Names and files that stand on the command line. */
  named: readonly string[];
}

/** The plugins that are named; nothing is loaded for none. */
export async function pluginsOf(sources: PluginSources): Promise<ArticlePlugin[]> {
  if (sources.files.length + sources.named.length === 0) return [];
  const { loadPlugins } = await import('./plugins.js');
  return loadPlugins(sources);
}
