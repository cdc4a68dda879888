/** What a program in TypeScript does with the library; its mistakes must be told. */
import {
  type ArticlePlugin,
  articleEnrich,
  articleHtml,
  articleMeta,
  articleParse,
  convert,
  createConverter,
  type Emit,
  fromArticle,
  renderHtml,
} from 'article-convert';
import { createConverter as createNodeConverter, createPrinter } from 'article-convert/node';
import type { Root } from 'mdast';
import { unified } from 'unified';

const tree: Root = fromArticle('Tides\n\nThey rise.');
const title: string | undefined = articleMeta(tree).title;
for (const node of tree.children)
  if (node.type === 'paragraph')
    for (const child of node.children) if (child.type === 'inlineQuote') child.data?.speaker?.trim();
const emit: Emit = (tree, _options, context) => {
  context.report?.({ rule: 'mine', severity: 'info', text: 'Hm.' });
  return `${articleMeta(tree).title ?? ''}\n`;
};
const plugin: ArticlePlugin = {
  name: 'mine',
  formats: [{ name: 'mine', extensions: ['mine'], mediaType: 'text/plain', load: async () => emit }],
  transformers: [() => (tree) => void tree, [articleEnrich]],
};
const { outputs } = await createConverter({ plugins: [plugin] }).convert('Tides', {
  to: 'mine',
  headings: [{ test: (line) => line.startsWith('§') }],
});
const written: string | Uint8Array | undefined = outputs.get('mine');
const file = await unified()
  .use(articleParse, { lang: 'en' })
  .use(articleEnrich)
  .use(articleHtml, { fragment: true })
  .process('Tides');
await using converter = createNodeConverter({ browser: 'embedded', plugins: [plugin] });
const printer = createPrinter();
const { meta } = await convert(new Uint8Array([0x54]), { to: ['md'] }, printer);
// @ts-expect-error There is no such option.
renderHtml(tree, { tok: true });
// @ts-expect-error A title is text.
await converter.convert('Tides', { to: 'md', title: 3 });
console.log(title, written, String(file), meta.authors.length);
