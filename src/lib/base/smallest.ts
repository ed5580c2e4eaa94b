/** Places of the smallest values, smallest first, equal ones in their order; missing values (NaN) take no part. */
export function smallest(values: Float64Array, most: number): readonly number[] {
  const known = values.filter((value) => !Number.isNaN(value)).sort();
  const last = known[Math.min(most, known.length) - 1] ?? Number.NaN;
  const places: number[] = [];
  values.forEach((value, place) => {
    if (value <= last) places.push(place);
  });
  return places.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0)).slice(0, most);
}
