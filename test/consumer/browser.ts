/** What a page does with the library: neither the types of Node nor those of newer languages are there. */
import { articleMeta, convert, renderHtml } from 'article-convert';

const { tree, outputs } = await convert('Tides\n\nThey rise.', { to: ['md', 'epub'] });
const epub = outputs.get('epub');
document.title = articleMeta(tree).title ?? '';
document.body.innerHTML = renderHtml(tree, { fragment: true });
if (typeof epub === 'object') console.log(epub.byteLength);
