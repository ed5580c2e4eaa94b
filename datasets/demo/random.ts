/** A stream of pseudo-random numbers; the same name gives the same stream, whatever else is drawn. */
export interface Random {
  /** In [0, 1). */
  uniform(): number;
  normal(): number;
  /** Above a mean of 100: normal with a correction for skewness (Cornish–Fisher). */
  poisson(mean: number): number;
  /** Above a variance of 100: idem. */
  binomial(n: number, p: number): number;
}

/** Stream of a seed and a name (sfc32, started from a 128-bit hash of both). */
export function random(seed: number, ...name: readonly (string | number)[]): Random {
  let [a, b, c, d] = hash(`${seed}|${name.join('|')}`);
  const bits = () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    c |= 0;
    return t >>> 0;
  };
  const uniform = () => (bits() * 0x200000 + (bits() >>> 11)) / 2 ** 53;
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  for (let i = 0; i < 12; i++) bits();

  return {
    uniform,
    normal,
    poisson(mean) {
      if (mean <= 0) return 0;
      if (mean > 100) return skewed(mean, mean, 1, normal());
      let k = 0;
      let term = Math.exp(-mean);
      for (let left = uniform() - term; left > 0 && term > 1e-300; left -= term) term *= mean / ++k;
      return k;
    },
    binomial(n, p) {
      if (n <= 0 || p <= 0) return 0;
      if (p >= 1) return n;
      if (p > 0.5) return n - this.binomial(n, 1 - p);
      const variance = n * p * (1 - p);
      if (variance > 100) return Math.min(n, skewed(n * p, variance, 1 - 2 * p, normal()));
      let k = 0;
      let term = (1 - p) ** n;
      const odds = p / (1 - p);
      for (let left = uniform() - term; left > 0 && k < n; left -= term) {
        term *= (odds * (n - k)) / (k + 1);
        k++;
      }
      return k;
    }
  };
}

function skewed(mean: number, variance: number, skew: number, z: number): number {
  return Math.max(0, Math.round(mean + Math.sqrt(variance) * z + (skew * (z * z - 1)) / 6));
}

/** cyrb128: four mixed 32-bit words of a text. */
function hash(text: string): [number, number, number, number] {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let i = 0; i < text.length; i++) {
    const k = text.charCodeAt(i);
    a = b ^ Math.imul(a ^ k, 597399067);
    b = c ^ Math.imul(b ^ k, 2869860233);
    c = d ^ Math.imul(c ^ k, 951274213);
    d = a ^ Math.imul(d ^ k, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  return [a ^ b ^ c ^ d, b ^ a, c ^ a, d ^ a];
}
