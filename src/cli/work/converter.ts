/** Who converts: this thread, or several. */
import { createConverter } from '../../convert.js';
import type { ArticlePlugin } from '../../extend.js';
import { fonts, subset } from '../../node/embedded-fonts.js';
import { paint } from '../../node/painter.js';
import { type PluginSources, pluginsOf } from '../extend/sources.js';
import { messageOfFailure } from '../failure.js';
import { within } from '../limits.js';
import { convertDocument } from './document.js';
import type { FinishingThreads } from './finishing.js';
import type { SharedPrinter } from './printer.js';
import type { Converted, Failed, Task } from './task.js';

export interface Converter {
  convert(task: Task): Promise<Converted | Failed>;
  /** Ends it; what is under way is dropped. */
  close(): Promise<void>;
}

/** Converts in this thread, and prints with its browser. The time is looked at where it waits: while it prints. */
export function localConverter(
  plugins: readonly ArticlePlugin[],
  { print }: SharedPrinter,
  timeout: number | undefined,
  threads?: FinishingThreads,
): Converter {
  // What is given up no longer keeps a page of the browser from others.
  const converterUntil = (signal: AbortSignal | undefined) =>
    createConverter({
      plugins,
      paint,
      print: (html, settings) => print(html, { ...settings, signal }),
      fonts,
      subset: threads?.subset ?? subset,
      ...(threads && { finishing: threads.finishing }),
    });
  const unlimited = converterUntil(undefined);
  return {
    convert: (task) =>
      within(timeout, (signal) =>
        convertDocument(task, (signal ? converterUntil(signal) : unlimited).convert),
      ).catch((error) => ({
        failure: messageOfFailure(error),
      })),
    close: async () => threads?.close(),
  };
}

/** What a thread does: it loads the plugins for itself, since no function can be sent to it. */
export function workerFor(sources: PluginSources): (task: Task) => Promise<Converted | Failed> {
  const converter = pluginsOf(sources).then((plugins) => createConverter({ plugins, paint, fonts, subset }));
  return async (task) => convertDocument(task, (await converter).convert);
}
