/** Places that have a value, from low to high; equal values by place. */
export function risingOrder(values: Float64Array): Uint32Array {
  const known = new Float64Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i])) known[count++] = values[i] ?? 0;
  // Numbers alone are sorted sooner than places by their numbers; then every place is looked up.
  const sorted = known.subarray(0, count).sort();
  const taken = new Uint32Array(count);
  const order = new Uint32Array(count);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    const first = firstNotBelow(sorted, value);
    const before = taken[first] ?? 0;
    taken[first] = before + 1;
    order[first + before] = i;
  }
  return order;
}

function firstNotBelow(sorted: Float64Array, value: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Rank from the highest, which is 1, by a rising order; equal values share the better rank; 0 without a value. */
export function rankOf(values: Float64Array, order: Uint32Array): Uint32Array {
  const ranks = new Uint32Array(values.length);
  let shared = 0;
  for (let higher = 0; higher < order.length; higher++) {
    const at = order[order.length - 1 - higher] ?? 0;
    const before = order[order.length - higher] ?? at;
    if (higher === 0 || values[at] !== values[before]) shared = higher + 1;
    ranks[at] = shared;
  }
  return ranks;
}
