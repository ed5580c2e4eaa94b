/** Round values between two positive ends: powers of ten, and where there are fewer than three also 2 and 5 times these. */
export function logTicks(low: number, high: number): readonly number[] {
  const first = Math.floor(Math.log10(low));
  const last = Math.ceil(Math.log10(high));
  const powers = Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
  const inside = (value: number): boolean => value >= low && value <= high;
  const tens = powers.filter(inside);
  return tens.length >= 3
    ? tens
    : powers.flatMap((power) => [1, 2, 5].map((times) => times * power)).filter(inside);
}
