/** Decimals that tell values apart without more than a reader needs. */
export function decimalsFor(values: readonly (number | string | null)[]): number {
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.every(Number.isInteger)) return 0;
  const most = Math.max(...numbers.map(Math.abs));
  return most >= 10 ? 1 : most >= 1 ? 2 : 3;
}
