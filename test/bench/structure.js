// Scores the structure that is recovered from real articles, where the corpus of those articles lies beside the
// project (../shared/corpus). Converts every text to HTML in one process and hands the folder to the corpus's scorer.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { convert } from '../../dist/index.js';

const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
if (!existsSync(corpus)) {
  console.log('Skipped: the corpus of real articles (../shared/corpus) is not here.');
  process.exit(0);
}

const work = mkdtempSync(join(tmpdir(), 'article-convert-structure-'));
try {
  // The scorer needs a package of its own, and the corpus may be read-only.
  for (const file of ['score.mjs', 'align.mjs', 'package.json']) cpSync(join(corpus, file), join(work, file));
  const install = spawnSync('npm', ['install', '--silent'], { cwd: work, stdio: 'inherit' });
  if (install.status !== 0) throw new Error('The scorer could not be installed.');
  const cases = readdirSync(join(corpus, 'dev'));
  for (const name of cases) {
    const { outputs } = await convert(readFileSync(join(corpus, 'dev', name, 'input.txt')), { to: 'html' });
    writeFileSync(join(work, `${name}.html`), outputs.get('html'));
  }
  spawnSync(process.execPath, ['score.mjs', '--cases', join(corpus, 'dev'), '--outputs', '.'], {
    cwd: work,
    stdio: 'inherit',
  });
} finally {
  rmSync(work, { recursive: true });
}
