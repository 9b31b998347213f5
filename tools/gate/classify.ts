/** A plain classifier: logistic regression by gradient descent, and how well its ranking tells two kinds apart. */

/** One example: its features by name, and whether it is of the kind to be found. */
export type Example = { readonly features: Readonly<Record<string, number>>; readonly positive: boolean; readonly group: string };

export type Model = { readonly weights: Readonly<Record<string, number>>; readonly score: (features: Example['features']) => number };

const ROUNDS = 400;
const RATE = 0.3;

/**
 * Learns weights for standardised features, with an L2 penalty (`ridge`, per example). Deterministic. Features that never
 * change while learning count for nothing.
 */
export function learn(examples: readonly Example[], ridge: number): Model {
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))];
  const columns = names.map((name) => {
    const values = examples.map(({ features }) => features[name] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    return { name, mean, spread };
  });
  const used = columns.filter(({ spread }) => spread > 0);
  const rows = examples.map(({ features }) => Float64Array.from(used, ({ name, mean, spread }) => ((features[name] ?? 0) - mean) / spread));
  const weights = new Float64Array(used.length);
  let bias = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight) => ridge * weight);
    let lift = 0;
    for (const [i, row] of rows.entries()) {
      const miss = (1 / (1 + Math.exp(-bias - dot(row, weights))) - (examples[i]?.positive ? 1 : 0)) / rows.length;
      lift += miss;
      for (let j = 0; j < row.length; j++) slope[j] = (slope[j] ?? 0) + miss * (row[j] ?? 0);
    }
    bias -= RATE * lift;
    for (let j = 0; j < weights.length; j++) weights[j] = (weights[j] ?? 0) - RATE * (slope[j] ?? 0);
  }
  return {
    weights: Object.fromEntries(used.map(({ name }, j) => [name, weights[j] ?? 0])),
    score: (features) =>
      bias +
      dot(
        Float64Array.from(used, ({ name, mean, spread }) => ((features[name] ?? 0) - mean) / spread),
        weights,
      ),
  };
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += (a[j] ?? 0) * (b[j] ?? 0);
  return sum;
}

/** Area under the ROC curve: the chance that a positive example scores above a negative one, ties counting half. 0.5 is chance. */
export function areaUnderCurve(scored: readonly { readonly score: number; readonly positive: boolean }[]): number {
  const positives = scored.filter(({ positive }) => positive);
  const negatives = scored.filter(({ positive }) => !positive);
  if (positives.length === 0 || negatives.length === 0) return 0.5;
  let wins = 0;
  for (const { score } of positives) for (const other of negatives) wins += score > other.score ? 1 : score === other.score ? 0.5 : 0;
  return wins / (positives.length * negatives.length);
}

/** Learns on all groups but one and scores that one, group after group; the area is taken over all scores together. */
export function leaveOneGroupOut(examples: readonly Example[], ridge: number): number {
  const scored = [...new Set(examples.map(({ group }) => group))].flatMap((left) => {
    const model = learn(
      examples.filter(({ group }) => group !== left),
      ridge,
    );
    return examples.filter(({ group }) => group === left).map(({ features, positive }) => ({ score: model.score(features), positive }));
  });
  return areaUnderCurve(scored);
}

/** The features that a model leans on most, with their weights: a positive weight points to the kind to be found. */
export function strongest({ weights }: Model, count: number): readonly (readonly [string, number])[] {
  return Object.entries(weights)
    .toSorted(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .slice(0, count);
}
