// Scores the structure that is recovered from real articles, where the corpus of those articles lies beside the
// project (../shared/corpus). Converts every text to HTML in one process and hands the folder to the corpus's scorer.
// The last table is of links from citations to sources, by the style of their markers.
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

/** Citations by label, and by author and year, which the truth does not hold. */
function countLinks(node) {
  const own = [node.type === 'footnoteReference', node.type === 'link' && node.data?.source !== undefined];
  return (node.children ?? [])
    .map(countLinks)
    .reduce((sums, inner) => sums.map((sum, index) => sum + inner[index]), own.map(Number));
}

/** Where a text has no citations by label, every one is false. */
function linksByStyle({ results }, links) {
  const styles = {};
  for (const { id, counts } of results) {
    const { style, citations } = JSON.parse(readFileSync(join(corpus, 'dev', id, 'truth.json')));
    const [byLabel, byWords] = links[id];
    const isCiting = citations.length > 0;
    const name = isCiting ? `${style?.cite ?? 'own'}, labels ${style?.label ?? 'own'}` : 'none';
    const [found, wrong, missing] = isCiting ? counts.cite : [0, byLabel, 0];
    styles[name] ??= { documents: 0, found: 0, false: 0, missing: 0, 'by words, not judged': 0 };
    const row = styles[name];
    row.documents++;
    row.found += found;
    row.false += wrong;
    row.missing += missing;
    row['by words, not judged'] += byWords;
  }
  return styles;
}

const work = mkdtempSync(join(tmpdir(), 'article-convert-structure-'));
try {
  // The scorer needs a package of its own, and the corpus may be read-only.
  for (const file of ['score.mjs', 'align.mjs', 'package.json']) cpSync(join(corpus, file), join(work, file));
  const install = spawnSync('npm', ['install', '--silent'], { cwd: work, stdio: 'inherit' });
  if (install.status !== 0) throw new Error('The scorer could not be installed.');
  const cases = readdirSync(join(corpus, 'dev'));
  const links = {};
  for (const name of cases) {
    const { outputs, tree } = await convert(readFileSync(join(corpus, 'dev', name, 'input.txt')), {
      to: 'html',
    });
    writeFileSync(join(work, `${name}.html`), outputs.get('html'));
    links[name] = countLinks(tree);
  }
  spawnSync(
    process.execPath,
    ['score.mjs', '--cases', join(corpus, 'dev'), '--outputs', '.', '--json', 'report.json'],
    {
      cwd: work,
      stdio: 'inherit',
    },
  );
  console.table(linksByStyle(JSON.parse(readFileSync(join(work, 'report.json'))), links));
} finally {
  rmSync(work, { recursive: true });
}
