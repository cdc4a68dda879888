/** Reading what a browser says on its way down. */

/** Chatter of browsers that work: no message bus, no graphics card, the console of a page. */
const chatter =
  /dbus|:INFO:|:WARNING:|vaapi|gpu|unexpected operator|^#\d+ 0x|Connection terminated while reading/i;

/** Lines that say why it did not start, whatever comes after them. */
const reasons = [
  /error while loading shared libraries: .*/,
  /version `[^']+' not found.*/,
  /No usable sandbox!/,
  /Running as root without --no-sandbox is not supported/,
  /requires the .* snap to be installed/,
];

/** Whether a browser lacks shared libraries of the system. */
export function lacksLibraries(words: string): boolean {
  return reasons.slice(0, 2).some((reason) => reason.test(words));
}

/** Whether a browser cannot shut in its processes on this system. */
export function lacksSandbox(words: string): boolean {
  return /sandbox|zygote_host|Operation not permitted/i.test(words);
}

/**
 * The line of a log that says most about its end.
 *
 * @param log All that a browser wrote on its standard error.
 * @returns One line without time stamps and source files, or nothing.
 */
export function lastWords(log: string): string | undefined {
  const reason = reasons.map((pattern) => pattern.exec(log)?.[0]).find((line) => line !== undefined);
  const lines = log.split('\n').filter((line) => line.trim() && !chatter.test(line));
  const line = reason ?? lines.findLast((text) => /FATAL/.test(text)) ?? lines.at(-1);
  return line
    ?.replace(/^\[[^\]]*\]\s*/, '')
    .trim()
    .slice(0, 300);
}
