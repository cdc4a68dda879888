/** HTML without elements in which the parser reads no HTML, and so nothing of the Markdown that stands within them. */

const unread = /(?<=<\/?)(?:title|textarea|xmp|noembed|noframes|plaintext)(?=[\s/>])/gi;
const frame = /(?<=<)iframe(?=[\s/>])/gi;
const frameEnd = /<\/iframe\s*>/gi;

/** The same with elements of other names, whose text stays; as long as it was, for the places of messages. */
export function readable(html: string): string {
  return html
    .replace(unread, (name) => 'x-'.padEnd(name.length, 'x'))
    .replace(frame, 'embed ')
    .replace(frameEnd, (tag) => `<!--${' '.repeat(tag.length - 7)}-->`);
}
