// Fits what each rule is worth to articles of known structure, from where the tables stand: a structured perceptron
// (Collins 2002) with averaged weights, against the rival that its own loss makes the most tempting.
import { numbers } from './cases.js';
import { best, startWeights } from './model.js';

/** Long articles count for more than short ones, but not as many times more as they have blocks. */
const scaleOf = (blocks) => 10 / Math.max(10, blocks) ** 0.7;
/** How strongly the truth is looked for: any right candidate beats all wrong ones. */
const truthFactor = -100;
/** The truth of an article depends on the weights only where several readings are right; this often it is found anew. */
const epochsPerTruth = 3;

/**
 * @param {object[]} cases Articles as `prepare` gives them.
 * @param {object} options `epochs`; `rate`, points a step; `pull` towards the tables; `lossFactor`, points a unit of loss;
 *   `isKept`, whether a rule stays as it is; `prior`, the weights to start from instead of the tables'.
 * @returns {Float64Array} What each rule of `weightNames` is worth.
 */
export function fitted(
  cases,
  { epochs, rate = 0.08, pull = 0.02, lossFactor = 0.15, isKept = () => false, prior = startWeights() },
) {
  const weights = Float64Array.from(prior);
  const sum = new Float64Array(weights.length);
  const isFree = prior.map((_, rule) => Number(!isKept(rule)));
  const random = numbers(7);
  const truths = new Map();
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const entry of shuffled(cases, random)) {
      if (epoch % epochsPerTruth === 0) truths.set(entry, best(entry, weights, truthFactor));
      const truth = truths.get(entry);
      const rival = best(entry, weights, lossFactor);
      const step = (rate * scaleOf(truth.chosen.length)) / (1 + epoch * 0.15);
      for (const [rule, count] of truth.counts) weights[rule] += isFree[rule] * step * count;
      for (const [rule, count] of rival.counts) weights[rule] -= isFree[rule] * step * count;
      weights.forEach((weight, rule) => {
        weights[rule] = weight + (prior[rule] - weight) * pull * rate;
        sum[rule] += weights[rule];
      });
    }
  return sum.map((total) => total / (epochs * cases.length));
}

const shuffled = (cases, random) =>
  cases
    .map((entry) => [random(), entry])
    .sort(([a], [b]) => a - b)
    .map(([, entry]) => entry);

/** A text that is read quite wrongly counts no more than this. */
const mostLoss = 100;

/** How wrong the weights read the cases on average, in hundredths of the score. */
export const lossOf = (cases, weights) =>
  cases.reduce((sum, entry) => sum + Math.min(mostLoss, best(entry, weights).loss), 0) / cases.length;
