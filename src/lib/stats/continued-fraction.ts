const smallest = 1e-300;

/** No continued fraction of these statistics needs more terms. */
const mostTerms = 100_000;

/**
 * Value of b₀ + a₁/(b₁ + a₂/(b₂ + …)) by the modified method of Lentz (Thompson and Barnett 1986).
 *
 * `term(i)` gives aᵢ and bᵢ for i from 1.
 */
export function continuedFraction(b0: number, term: (i: number) => readonly [a: number, b: number]): number {
  let value = b0 || smallest;
  let c = value;
  let d = 0;
  for (let i = 1; i < mostTerms; i++) {
    const [a, b] = term(i);
    d = 1 / (b + a * d || smallest);
    c = b + a / c || smallest;
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return value;
}
