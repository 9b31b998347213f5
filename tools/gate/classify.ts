/** A plain classifier: logistic regression by gradient descent, and how well its ranking tells two kinds apart. */

/** One example: its features by name, and whether it is of the kind to be found. */
export type Example = { readonly features: Readonly<Record<string, number>>; readonly positive: boolean; readonly group: string };

export type Model = { readonly weights: Readonly<Record<string, number>>; readonly score: (features: Example['features']) => number };

const ROUNDS = 400;
const RATE = 0.3;

/** A feature that some example has and some other has not, with what standardises it. */
type Column = { readonly name: string; readonly mean: number; readonly spread: number };
/** The features of one example that are not 0, as places among the columns and values. */
type Row = readonly (readonly [column: number, value: number])[];

/**
 * Learns weights for standardised features, with an L2 penalty (`ridge`, per example). Deterministic. Features that never
 * change while learning count for nothing. Most features of an example are 0, so only the others are gone through: a
 * standardised value is `(value - mean) / spread`, and what the means take off is the same for every example.
 */
export function learn(examples: readonly Example[], ridge: number): Model {
  const columns = columnsOf(examples);
  const places = new Map(columns.map(({ name }, column) => [name, column]));
  const rows = examples.map(({ features }) => rowOf(features, places));
  const wanted = examples.map(({ positive }) => (positive ? 1 : 0));
  const weights = new Float64Array(columns.length);
  let bias = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const { scaled, taken } = standardised(columns, weights);
    const slope = new Float64Array(columns.length);
    let lift = 0;
    for (const [i, row] of rows.entries()) {
      const miss = (1 / (1 + Math.exp(taken - bias - dot(row, scaled))) - (wanted[i] ?? 0)) / rows.length;
      lift += miss;
      for (const [column, value] of row) slope[column] = (slope[column] ?? 0) + miss * value;
    }
    bias -= RATE * lift;
    for (const [column, { mean, spread }] of columns.entries()) {
      const weight = weights[column] ?? 0;
      weights[column] = weight - RATE * (ridge * weight + ((slope[column] ?? 0) - mean * lift) / spread);
    }
  }
  const { scaled, taken } = standardised(columns, weights);
  return {
    weights: Object.fromEntries(columns.map(({ name }, column) => [name, weights[column] ?? 0])),
    score: (features) => bias - taken + dot(rowOf(features, places), scaled),
  };
}

function columnsOf(examples: readonly Example[]): readonly Column[] {
  const sums = new Map<string, { sum: number; squares: number }>();
  for (const { features } of examples) {
    for (const [name, value] of Object.entries(features)) {
      const { sum, squares } = sums.get(name) ?? { sum: 0, squares: 0 };
      sums.set(name, { sum: sum + value, squares: squares + value ** 2 });
    }
  }
  return [...sums]
    .map(([name, { sum, squares }]) => {
      const mean = sum / examples.length;
      // Rounding can leave a hair below zero where all are the same.
      const variance = squares / examples.length - mean ** 2;
      return { name, mean, spread: variance > 1e-9 ? Math.sqrt(variance) : 0 };
    })
    .filter(({ spread }) => spread > 0);
}

function rowOf(features: Example['features'], places: ReadonlyMap<string, number>): Row {
  return Object.entries(features).flatMap(([name, value]) => {
    const column = places.get(name);
    return column === undefined || value === 0 ? [] : [[column, value] as const];
  });
}

/** Weights for values as they are, and what the means take off each score. */
function standardised(columns: readonly Column[], weights: Float64Array): { scaled: Float64Array; taken: number } {
  const scaled = Float64Array.from(columns, ({ spread }, column) => (weights[column] ?? 0) / spread);
  return { scaled, taken: columns.reduce((sum, { mean }, column) => sum + mean * (scaled[column] ?? 0), 0) };
}

function dot(row: Row, weights: Float64Array): number {
  let sum = 0;
  for (const [column, value] of row) sum += value * (weights[column] ?? 0);
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
