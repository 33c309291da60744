/** What is fitted: each row names the features that it has and how likely each outcome is. */
export interface Logistic {
  readonly rows: readonly (readonly number[])[];
  readonly targets: readonly (readonly number[])[];
  /** Where each weight starts and is held to, one for every outcome of a feature, one feature after another. */
  readonly start: Float64Array;
  /** How strongly the weights of a feature are held there. */
  readonly strengthOf: (feature: number) => number;
  readonly rounds: number;
  /** Moves weights to the nearest allowed ones, in place. */
  readonly project?: (at: Float64Array) => void;
}

/**
 * Weights of a multinomial logistic regression over features that rows have or have not, held to where they start by
 * their squared distance. Deterministic: same rows in the same order, same weights.
 */
export function fitLogistic({ rows, targets, start, strengthOf, rounds, project }: Logistic): Float64Array {
  const width = targets[0]?.length ?? 1;
  const features = start.length / width;
  const strengths = Float64Array.from({ length: features }, (_, feature) => strengthOf(feature));
  const gradient = (at: Float64Array): Float64Array => {
    const slope = at.map((value, index) => (strengths[Math.floor(index / width)] ?? 0) * (value - (start[index] ?? 0)));
    // Typed arrays and plain loops: this runs for every sample in every round of every fold.
    const shares = new Float64Array(width);
    rows.forEach((row, number) => {
      let [highest, total] = [-Infinity, 0];
      for (let column = 0; column < width; column += 1) {
        let sum = 0;
        for (const index of row) sum += at[index * width + column] ?? 0;
        shares[column] = sum;
        if (sum > highest) highest = sum;
      }
      for (let column = 0; column < width; column += 1)
        total += shares[column] = Math.exp((shares[column] ?? 0) - highest);
      for (let column = 0; column < width; column += 1) {
        const error = (shares[column] ?? 0) / total - (targets[number]?.[column] ?? 0);
        for (const index of row) slope[index * width + column] = (slope[index * width + column] ?? 0) + error;
      }
    });
    return slope;
  };
  const step = 1 / (0.5 * spread(rows, features) + Math.max(...strengths));
  return minimise({ start, step, gradient, rounds, ...(project ? { project } : {}) });
}

interface Minimised {
  readonly start: Float64Array;
  readonly step: number;
  readonly gradient: (at: Float64Array) => Float64Array;
  readonly rounds: number;
  readonly project?: (at: Float64Array) => void;
}

/**
 * Minimises a smooth convex loss over a convex set by Nesterov's accelerated projected gradient with restarts
 * (O'Donoghue and Candès 2015). `project` moves a point to the nearest allowed one, in place.
 */
export function minimise({ start, step, gradient, rounds, project }: Minimised): Float64Array {
  let current = start.slice();
  let ahead = start.slice();
  let momentum = 1;
  for (let round = 0; round < rounds; round += 1) {
    const slope = gradient(ahead);
    const next = ahead.map((value, index) => value - step * (slope[index] ?? 0));
    project?.(next);
    const turned =
      slope.reduce((sum, value, index) => sum + value * ((next[index] ?? 0) - (current[index] ?? 0)), 0) > 0;
    const nextMomentum = turned ? 1 : (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const push = turned ? 0 : (momentum - 1) / nextMomentum;
    ahead = next.map((value, index) => value + push * (value - (current[index] ?? 0)));
    current = next;
    momentum = nextMomentum;
  }
  return current;
}

/** A bound on the curvature: the largest eigenvalue of XᵀX, by power iteration from a fixed start. */
export function spread(rows: readonly (readonly number[])[], width: number): number {
  let vector = new Float64Array(width).fill(1);
  let norm = 1;
  for (let round = 0; round < 30; round += 1) {
    const next = new Float64Array(width);
    for (const row of rows) {
      const dot = row.reduce((sum, index) => sum + (vector[index] ?? 0), 0);
      for (const index of row) next[index] = (next[index] ?? 0) + dot;
    }
    norm = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0)) || 1;
    vector = next.map((value) => value / norm);
  }
  return norm * 1.05;
}
