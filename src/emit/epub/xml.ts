/** XML text of the documents in a book. */
import type { Element as HtmlElement } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import type { ArticleMeta } from '../../article.js';
import { printable } from '../html/text.js';

/** An XML document around its root element. */
export function xml(root: Element): string {
  const declaration = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' } as const;
  const line = { type: 'text', value: '\n' } as const;
  // `<br/>`, because programs that take XHTML for HTML see two line ends in `<br></br>`.
  const options = { closeEmptyElements: true };
  const text = toXml({ type: 'root', children: [declaration, line, root, line] }, options);
  // The serializer leaves this one mark as it is, and XML allows it nowhere but at the end of CDATA.
  return printable(text).replaceAll(']]>', ']]&gt;');
}

/** Elements, each on a line of its own. */
export const lines = (elements: Element[]) => ['\n', ...elements.flatMap((element) => [element, '\n'])];

/** What an XHTML document says in its head. */
export interface Head {
  title: string;
  meta: ArticleMeta;
  /** Names of the style sheets. */
  styles: readonly string[];
}

/** An XHTML document. */
export function xhtml({ title, meta, styles }: Head, body: HtmlElement): string {
  const names = { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops' };
  const properties = {
    ...names,
    lang: meta.lang,
    xmlLang: meta.lang,
    dir: meta.dir === 'rtl' ? 'rtl' : undefined,
  };
  const links = styles.map((href) => h('link', { rel: 'stylesheet', type: 'text/css', href }));
  const head = h('head', ['\n', h('title', title), ...links.flatMap((link) => ['\n', link]), '\n']);
  return xml(toXast(h('html', properties, ['\n', head, '\n', body, '\n'])) as Element);
}
