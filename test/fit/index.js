// Fits the tables of points to a corpus: `npm run fit -- [corpus] [--write]`. Without `--write` it cross-validates.
import { existsSync } from 'node:fs';
import { readCases } from './cases.js';
import { fitted, lossOf } from './fit.js';
import { prepare, startWeights, weightNames } from './model.js';
import { writeWeights } from './write.js';

const args = process.argv.slice(2).filter((arg) => arg !== '--write');
const corpus = args[0] ?? '../shared/corpus/dev';
const folds = 5;
/** The share of the weights that articles laid out anew have; the rest is of the articles as they are. */
const shareOfOthers = 0.35;

if (!existsSync(corpus)) {
  console.log(`Skipped: no corpus at ${corpus}.`);
  process.exit(0);
}
const cases = readCases(corpus).map((entry) => ({
  ...entry,
  given: prepare(entry.given),
  others: entry.others.map(prepare),
}));
const given = (entries) => entries.map((entry) => entry.given);
const report = (name, weights, entries) =>
  console.log(`${name.padEnd(20)} ${lossOf(given(entries), weights).toFixed(2)}`);

report('tables as they are', startWeights(), cases);
if (process.argv.includes('--write')) {
  const weights = fitAll(cases);
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

function groupOf({ name }) {
  return name
    .replace(/--.*|-\d.*$/, '')
    .split('-')
    .slice(0, 3)
    .join('-');
}
