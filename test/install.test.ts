/**
 * The package as others install it: packed, into an empty folder and globally. Dependencies come from npm's cache where
 * it has them. `INSTALL_TESTS=0` leaves these tests out on a machine without a network.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const input = join(root, 'fixtures/tide-mills/input.txt');
const wanted = process.env.INSTALL_TESTS !== '0';
const hasEmbedded = process.platform === 'linux' && process.arch === 'x64';

describe.skipIf(!wanted)(`installed from its package${wanted ? '' : ' (skipped: INSTALL_TESTS=0)'}`, () => {
  const work = mkdtempSync(join(tmpdir(), 'article-convert-install-'));
  let tarball = '';
  const run = (program: string, args: string[], cwd: string) =>
    execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const npm = (...args: string[]) =>
    run('npm', [...args, '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'], work);

  beforeAll(() => {
    // dist was built by the test command; building again here would take it from under the other tests.
    const [packed] = JSON.parse(
      run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', work], root),
    );
    tarball = join(work, packed.filename);
  });
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  it('serves a consumer: types, library, command, and the browser that came along', () => {
    const home = join(work, 'consumer');
    mkdirSync(home);
    writeFileSync(join(home, 'package.json'), '{"name":"consumer","private":true,"type":"module"}');
    npm('install', tarball, '--prefix', home);
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

  it('installs globally', () => {
    const prefix = join(work, 'global');
    npm('install', '--global', tarball, '--prefix', prefix);
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(run(join(prefix, 'bin/article-convert'), ['--version'], work)).toBe(`${version}\n`);
  }, 300_000);
});
