// Builds dist: plain modules with types for library users, and one bundle with a code cache for the command.
import { execFileSync } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

rmSync('dist', { recursive: true, force: true });
execFileSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', '.'], { stdio: 'inherit' });
const { version } = require('../package.json');
await build({
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/command.cjs',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  // The browser driver is loaded when a PDF is asked for, from node_modules; the embedded browser is data.
  external: ['puppeteer', '@sparticuz/chromium'],
  // A script run through the code cache cannot import(): its promise never settles. require() it is.
  supported: { 'dynamic-import': false },
  define: { 'import.meta.url': 'importMetaUrl', VERSION: JSON.stringify(version) },
  banner: { js: "var importMetaUrl=require('node:url').pathToFileURL(__filename).href;" },
});
execFileSync(process.execPath, ['bin/article-convert.js', '--version'], {
  env: { ...process.env, ARTICLE_CONVERT_WRITE_CACHE: '1' },
  stdio: 'ignore',
});
if (!statSync('dist/command.cache', { throwIfNoEntry: false })) throw new Error('The code cache was not written');
