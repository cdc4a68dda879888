// Builds dist: plain modules with types for library users, and one bundle with a code cache for the command.
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const parts = {
  'finish/index.js': '../finish-pdf.cjs',
  'fonts/library.js': '../font-library.cjs',
  'markup/index.js': '../markup.cjs',
  'import.cjs': './extend/import.cjs',
};

/** The command loads them when they are needed, which is for few documents; paths are as seen from dist/cli/load.cjs. */
const apart = {
  name: 'apart',
  setup: ({ onResolve }) =>
    Object.entries(parts).forEach(([module, path]) => {
      onResolve({ filter: new RegExp(`/${module}$`) }, () => ({ path, external: true }));
    }),
};

/** pdf-lib does not say that its modules have none; with it most of them, such as its fonts, are left out. */
const withoutSideEffects = {
  name: 'without-side-effects',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /./ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
      if (pluginData === 'resolving' || kind === 'entry-point') return;
      const found = await resolve(path, { kind, importer, resolveDir, pluginData: 'resolving' });
      if (/pdf-lib|culori/.test(found.path)) return { path: found.path, sideEffects: false };
    });
  },
};

/** Parts of Node that most runs do without are loaded when something of them is used: they would take a tenth of the start. */
const lateBuiltins = {
  name: 'late-builtins',
  setup({ onResolve, onLoad }) {
    onResolve(
      { filter: /^(?:node:)?(?:child_process|crypto|fs\/promises|module|os)$/ },
      ({ path, namespace }) =>
        namespace === 'late' ? { path, external: true } : { path, namespace: 'late' },
    );
    onLoad({ filter: /./, namespace: 'late' }, ({ path }) => ({
      contents: `for (const name of ${JSON.stringify(Object.keys(require(path)))})
        Object.defineProperty(exports, name, { enumerable: true, get: () => require('${path}')[name] });`,
    }));
  },
};

/** Two thousand names of characters (`&eacute;`), which unpacking the code cache would take a tenth of its time for. Few texts have any. */
const lateEntities = {
  name: 'late-entities',
  setup: ({ onLoad }) =>
    onLoad({ filter: /decode-named-character-reference\/index\.js$/ }, ({ path }) => ({
      contents: `export function decodeNamedCharacterReference(name) {
        const { characterEntities } = require('character-entities');
        return Object.hasOwn(characterEntities, name) ? characterEntities[name] : false;
      }`,
      resolveDir: dirname(path),
    })),
};

rmSync('dist', { recursive: true, force: true });
execFileSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', '.'], { stdio: 'inherit' });
copyFonts();
const { version } = require('../package.json');
const calendars = await readCalendars();
await bundle('src/cli/main.ts', 'dist/command.cjs', [apart, lateBuiltins, lateEntities]);
// What finishes a PDF is as large as all the rest.
await bundle('src/emit/pdf/finish/index.ts', 'dist/finish-pdf.cjs', [withoutSideEffects]);
await bundle('src/node/fonts/library.ts', 'dist/font-library.cjs', []);
await bundle('src/markdown-in/markup/index.ts', 'dist/markup.cjs', []);
for (const schema of ['report/record.schema.json', 'stream/stream.schema.json'])
  copyFileSync(`src/cli/${schema}`, `dist/${basename(schema)}`);
await writeManual();
await writeKnownFonts();
writeScript('dist/command.cjs');
writeCodeCache();

/** The fonts of painted covers, with their licence. */
function copyFonts() {
  mkdirSync('dist/fonts');
  for (const [name, file] of [
    ['noto-serif', 'NotoSerif'],
    ['noto-naskh-arabic', 'NotoNaskhArabic'],
    ['noto-serif-hebrew', 'NotoSerifHebrew'],
  ]) {
    const folder = `node_modules/@expo-google-fonts/${name}`;
    copyFileSync(`${folder}/400Regular/${file}_400Regular.ttf`, `dist/fonts/${file}.ttf`);
    copyFileSync(`${folder}/LICENSE_FONT`, `dist/fonts/${file}-LICENSE.txt`);
  }
}

async function bundle(entry, outfile, plugins) {
  await build({
    entryPoints: [entry],
    outfile,
    plugins,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    legalComments: 'none',
    // Its form for Node loads threads, which takes 5 ms.
    alias: { fflate: 'fflate/browser' },
    // Loaded from node_modules when they are needed, which for most runs is never; the embedded browser is data.
    external: [
      'puppeteer/internal/node/*',
      '@sparticuz/chromium',
      '@resvg/resvg-js',
      'piscina',
      'tinyglobby',
      're2js',
      'subset-font',
    ],
    supported: {
      // A script run through the code cache cannot import(): its promise never settles. require() it is.
      'dynamic-import': false,
      // Without this, /\p{L}/u becomes a call of RegExp() that is made anew each time it is passed.
      'regexp-unicode-property-escapes': true,
    },
    define: {
      'import.meta.url': '__filename',
      VERSION: JSON.stringify(version),
      CALENDARS: JSON.stringify(calendars),
    },
  });
}

/**
 * Makes a script of the bundle that is run as it stands, see src/cli/bundle.cts: with the function around it that Node puts
 * around modules, and in ASCII, which takes half of the memory. It has other characters in patterns alone, and in raw
 * strings that patterns are made of, where an escape is the same.
 */
function writeScript(file) {
  const code = readFileSync(file, 'utf8');
  if (/\\[^\0-\x7f]/.test(code)) throw new Error(`${file} escapes a character that is not in ASCII`);
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const script = code.replace(/[^\0-\x7f]/g, escaped);
  writeFileSync(file, `(function(exports,require,module,__filename,__dirname){${script}\n})`);
}

async function writeManual() {
  const { manual } = await import('../dist/cli/options/manual.js');
  writeFileSync('dist/article-convert.1', manual(version));
}

/** The names of months and days of all languages that we have words of, see src/parse/text/calendar.ts. */
async function readCalendars() {
  const { calendarNames } = await import('../dist/parse/text/calendar.js');
  const { languages } = await import('../dist/parse/words/index.js');
  return Object.fromEntries(languages.map(({ lang }) => [lang, JSON.stringify(calendarNames(lang))]));
}

/** What the fonts of most texts have, see src/node/fonts/known.ts. */
async function writeKnownFonts() {
  const { knownFontsFile } = await import('../dist/node/fonts/known.js');
  const { charactersOf } = await import('../dist/node/fonts/characters.js');
  const { rangeOf } = await import('../dist/node/fonts/range.js');
  const { families } = await import('../dist/emit/fonts/families.js');
  const known = {};
  for (const { package: name } of families) {
    const folder = `node_modules/${name}/files`;
    for (const file of existsSync(folder) ? readdirSync(folder).filter(isUsual) : []) {
      const bytes = readFileSync(join(folder, file));
      const codes = Array.from(await charactersOf(bytes), (character) => character.codePointAt(0));
      known[file] = { size: bytes.length, range: rangeOf(codes) };
    }
  }
  writeFileSync(knownFontsFile, JSON.stringify(known));
}

/** The weights that pages have; what stretches with a number hold is stated beside them. */
function isUsual(file) {
  return /-(?:400|700|wght)-\w+\.woff2$/.test(file) && !/-\d+-(?:400|700|wght)-/.test(file);
}

/** Converts an article, so that the functions that a conversion needs are in the cache: it saves 15 ms of each run. */
function writeCodeCache() {
  const folder = mkdtempSync(join(tmpdir(), 'article-convert-build-'));
  const command = ['bin/article-convert.js', 'fixtures/tide-mills/input.txt'];
  try {
    execFileSync(process.execPath, [...command, '--to', 'md,html,epub', '--out-dir', folder, '--quiet'], {
      env: { ...process.env, ARTICLE_CONVERT_WRITE_CACHE: '1' },
      stdio: 'inherit',
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
  if (!statSync('dist/command.cache', { throwIfNoEntry: false }))
    throw new Error('The code cache was not written');
}
