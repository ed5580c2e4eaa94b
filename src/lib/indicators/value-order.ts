/** Places that have a value, from low to high; equal values by place. */
export function risingOrder(values: Float64Array): Uint32Array {
  const known = new Uint32Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i])) known[count++] = i;
  // A sort of typed arrays is stable: equal values stay by place.
  return known.slice(0, count).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
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
