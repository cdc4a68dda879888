// Runs the thorough tests of this folder, which take minutes to hours: `npm run hostile -- NAME…`, all where none is named.
// Each prints JSON lines; the last of each part says `passed`.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const parts = ['inputs-full', 'fuzz', 'periodic', 'kills', 'long'];
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !parts.includes(name));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. Parts: ${parts.join(', ')}.`);
  process.exit(2);
}

// Below the project, so that packages are found.
const cache = join(here, '../../node_modules/.cache/article-convert-hostile');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'run-'));
try {
  for (const name of asked.length > 0 ? asked : parts) {
    const outfile = join(folder, `${name}.mjs`);
    await build({
      entryPoints: [join(here, `${name}.ts`)],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      define: { 'import.meta.dirname': JSON.stringify(here) },
      logLevel: 'error',
      // What leads out of this folder is what was built, as others get it.
      sourcemap: 'inline',
    });
    const { run } = await import(pathToFileURL(outfile).href);
    const passed = await run((line) => console.log(JSON.stringify({ part: name, ...line })));
    console.log(JSON.stringify({ part: name, passed }));
    if (!passed) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
