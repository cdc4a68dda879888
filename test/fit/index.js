// Fits the tables of points: `npm run fit -- [corpus] [folders of Markdown…] [--write] [--share 0.7]`. Without `--write`
// it cross-validates.
//
// The tables are fitted to all of the corpus and to articles in Markdown of four other sources (guides for open source
// in nineteen languages, news of a programming language in fourteen, a weblog, chapters of novels), and blended with the
// tables before; a few rows were set by hand afterwards, where fixtures showed that the articles say too little of them.
// What cross-validation says is therefore a little too good: it starts from tables that have seen all articles.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCases, readMarkdown } from './cases.js';
import { fitted, lossOf } from './fit.js';
import { prepare, startWeights, weightNames } from './model.js';
import { writeWeights } from './write.js';

const {
  values: { write, share },
  positionals: [corpus = '../shared/corpus/dev', ...markdown],
} = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' }, share: { type: 'string', default: '1' } },
});
const folds = 5;
/** The share of the weights that articles laid out anew have; the rest is of the articles as they are. */
const shareOfOthers = 0.35;

if (!existsSync(corpus)) {
  console.log(`Skipped: no corpus at ${corpus}.`);
  process.exit(0);
}
const cases = [...readCases(corpus), ...markdown.flatMap((folder) => readMarkdown(folder))].map((entry) => ({
  ...entry,
  given: prepare(entry.given),
  others: entry.others.map(prepare),
}));
const given = (entries) => entries.map((entry) => entry.given);
const report = (name, weights, entries) =>
  console.log(`${name.padEnd(20)} ${lossOf(given(entries), weights).toFixed(2)}`);

report('tables as they are', startWeights(), cases);
if (write) {
  const before = startWeights();
  const weights = fitAll(cases).map((weight, rule) => before[rule] + Number(share) * (weight - before[rule]));
  writeWeights(Object.fromEntries(weightNames.map((name, rule) => [name, weights[rule]])));
  report('tables as written', weights, cases);
} else crossValidate();

/** Books have no other layouts and are few, so they are repeated. */
function fitAll(entries) {
  const all = entries.flatMap(({ given, others }) =>
    others.length > 0 ? [given, ...others] : [given, given, given],
  );
  const own = fitted(given(entries), { epochs: 20 });
  const others = fitted(all, { epochs: 8, rate: 0.05, pull: 0.01 });
  return own.map((weight, rule) => (1 - shareOfOthers) * weight + shareOfOthers * others[rule]);
}

/** Articles of one source stay together, since they look alike. */
function crossValidate() {
  const groups = [...new Set(cases.map(groupOf))].sort();
  const foldOf = (entry) => groups.indexOf(groupOf(entry)) % folds;
  let sum = 0;
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitAll(cases.filter((entry) => foldOf(entry) !== fold));
    const held = cases.filter((entry) => foldOf(entry) === fold);
    report(`fold ${fold + 1}, held out`, weights, held);
    sum += lossOf(given(held), weights) * held.length;
  }
  console.log(`${'held out, all'.padEnd(20)} ${(sum / cases.length).toFixed(2)}`);
}

function groupOf({ name, folder }) {
  if (folder) return folder;
  return name
    .replace(/--.*|-\d.*$/, '')
    .split('-')
    .slice(0, 3)
    .join('-');
}
