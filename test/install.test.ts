/**
 * The package as others install it: packed, into an empty folder and globally. Dependencies come from npm's cache where
 * it has them. The tests are left out where npm cannot be reached, and with `INSTALL_TESTS=0`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const input = join(root, 'fixtures/tide-mills/input.txt');
const left =
  process.env.INSTALL_TESTS === '0' ? 'INSTALL_TESTS=0' : reachable() ? undefined : 'npm cannot be reached';
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const hasEmbedded = process.platform === 'linux' && process.arch === 'x64';

/** Whether npm gives packages, from its cache or its registry. */
function reachable(): boolean {
  const args = ['view', 'docx', 'name', '--fetch-retries=0', '--fetch-timeout=10000'];
  return spawnSync('npm', args, { stdio: 'ignore' }).status === 0;
}

describe.skipIf(left)(`installed from its package${left ? ` (skipped: ${left})` : ''}`, () => {
  const work = mkdtempSync(join(tmpdir(), 'article-convert-install-'));
  const home = join(work, 'consumer');
  let tarball = '';
  const run = (program: string, args: string[], cwd: string) =>
    execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const npm = (...args: string[]) =>
    run('npm', [...args, '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'], work);

  /** dist was built by the test command; building again here would take it from under the other tests. */
  function pack(folder: string): string {
    const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', work];
    const [packed] = JSON.parse(run('npm', args, folder));
    return join(work, packed.filename);
  }

  beforeAll(() => {
    tarball = pack(root);
    mkdirSync(home);
    writeFileSync(join(home, 'package.json'), '{"name":"consumer","private":true,"type":"module"}');
    npm('install', tarball, pack(join(root, 'fixtures/plugins/docx')), '--prefix', home);
  }, 300_000);
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  it('holds what runs, its types, its licences and what people read, and nothing else', () => {
    const [{ files }] = JSON.parse(run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], root));
    const paths: string[] = files.map(({ path }: { path: string }) => path);
    const strange = paths.filter(
      (path) =>
        !/^(?:bin\/|dist\/(?!docs\/|cli\/.*\.js$)|(?:package\.json|README\.md|CHANGELOG\.md|LICENSE)$)/.test(
          path,
        ),
    );
    expect(strange).toEqual([]);
    expect(paths).toEqual(
      expect.arrayContaining([
        'dist/index.d.ts',
        'dist/node/index.d.ts',
        'dist/command.cjs',
        'dist/record.schema.json',
        'dist/stream.schema.json',
      ]),
    );
  });

  it('serves a consumer: types, library, command, and the browser that came along', () => {
    writeFileSync(
      join(home, 'use.js'),
      `import { convert } from 'article-convert';
       import { createPrinter } from 'article-convert/node';
       import { readFile } from 'node:fs/promises';
       const { outputs, meta } = await convert(await readFile(process.argv[2]), { to: 'md' });
       console.log(JSON.stringify({ meta, md: outputs.get('md').length, printer: typeof createPrinter().print }));`,
    );
    const used = JSON.parse(run(process.execPath, ['use.js', input], home));
    expect(used).toMatchObject({ meta: { date: '2024-10-17', lang: 'en' }, printer: 'function' });
    const bin = join(home, 'node_modules/.bin/article-convert');
    run(bin, [input, '--to', 'md,html,epub', '--out-dir', home], home);
    expect(readFileSync(join(home, 'input.md'), 'utf8')).toHaveLength(used.md);
    expect(existsSync(join(home, 'node_modules/article-convert/dist/index.d.ts'))).toBe(true);
    if (!hasEmbedded) return;
    run(bin, [input, '--to', 'pdf', '--browser', 'embedded', '--out-dir', home], home);
    expect(readFileSync(join(home, 'input.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  }, 300_000);

  it.each([
    ['use.ts', 'nodenext', 'nodenext', ['node']],
    ['use.ts', 'bundler', 'esnext', ['node']],
    ['browser.ts', 'bundler', 'esnext', []],
  ])('has types that hold for %s, found by %s', (file, moduleResolution, module, types) => {
    copyFileSync(join(root, 'test/consumer', file), join(home, file));
    const compilerOptions = {
      ...{ moduleResolution, module, types, noEmit: true, skipLibCheck: false },
      ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
      target: 'ES2022',
      lib: ['ES2023', 'DOM', ...(types.length > 0 ? ['ESNext.Disposable'] : [])],
    };
    writeFileSync(join(home, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }));
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', home], { encoding: 'utf8' });
    expect(stdout).toBe('');
  });

  it('takes a plugin that is installed beside it', () => {
    const bin = join(home, 'node_modules/.bin/article-convert');
    run(bin, [input, '--plugin', 'article-convert-docx', '--to', 'docx', '--out-dir', home], home);
    const files = unzipSync(readFileSync(join(home, 'input.docx')));
    expect(new TextDecoder().decode(files['word/document.xml'])).toContain('The mills that ran on the moon');
  });

  it('installs globally', () => {
    const prefix = join(work, 'global');
    npm('install', '--global', tarball, '--prefix', prefix);
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(run(join(prefix, 'bin/article-convert'), ['--version'], work)).toBe(`${version}\n`);
  }, 300_000);
});
