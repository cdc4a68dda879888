import type { ArticlePlugin } from '../../extend.js';
import type { PluginSources } from '../extend/sources.js';
import type { CliOptions } from '../options/index.js';
import type { Claims } from '../outputs/check.js';
import type { Log } from '../report/log.js';
import type { ProcessLike } from '../run.js';
import type { Converter } from './converter.js';
import type { Turns } from './turns.js';

/** What a run was asked for, and by whom. */
export interface Run {
  process: ProcessLike;
  options: CliOptions;
  /** Plugins, and where they are named. */
  plugins: readonly ArticlePlugin[];
  sources: PluginSources;
  log: Log;
  /** Asks for an early end. */
  signal: AbortSignal;
}

/** What jobs are done with. */
export interface Shop extends Run {
  converter: Converter;
  claims: Claims;
  turns: Turns;
}
