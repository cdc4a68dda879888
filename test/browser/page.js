/** A page that converts what is pasted or chosen, on the machine of whoever reads it: nothing is sent anywhere. */
import { convert } from 'article-convert';

const part = (id) => document.getElementById(id);
const endings = { md: 'text/markdown', html: 'text/html', epub: 'application/epub+zip' };

async function show(input) {
  const { outputs, meta, messages } = await convert(input, { to: Object.keys(endings) }).catch((error) => ({
    outputs: new Map(),
    meta: {},
    messages: [error],
  }));
  part('result').srcdoc = outputs.get('html') ?? '';
  const links = [...outputs].map(([format, data]) => {
    const href = URL.createObjectURL(new Blob([data], { type: endings[format] }));
    return Object.assign(document.createElement('a'), {
      href,
      download: `article.${format}`,
      textContent: format,
    });
  });
  const about = [meta.title, ...(meta.authors ?? []), ...messages.slice(0, 1).map(({ message }) => message)];
  part('downloads').replaceChildren(
    about.filter(Boolean).join(' · '),
    ' ',
    ...links.flatMap((link) => [link, ' ']),
  );
}

part('text').addEventListener('input', ({ target }) => show(target.value));
part('file').addEventListener('change', async ({ target: { files } }) => {
  const bytes = new Uint8Array(await files[0].arrayBuffer());
  part('text').value = new TextDecoder().decode(bytes);
  await show(bytes);
});
