import type { VFile } from 'vfile';
import type { Report } from '../messages.js';

/** Diagnostics as messages of a file. */
export function reportTo(file: VFile): Report {
  return ({ rule, severity, text, place }) => {
    const message = severity === 'info' ? file.info(text, place) : file.message(text, place);
    message.source = 'article-convert';
    message.ruleId = rule;
  };
}
