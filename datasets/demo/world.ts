import type { Gemeente } from '../reference/gemeenten.ts';
import { random } from './random.ts';
import { sizes } from './sizes.ts';

/** Where the fictitious figures play: real gemeenten, made-up wijken and buurten. Arrays run over areas. */
export interface World {
  readonly gemeenten: readonly Gemeente[];
  /** Index of the gemeente of each wijk, and of the wijk of each buurt; both rise. */
  readonly gemeenteOfWijk: Int32Array;
  readonly wijkOfBuurt: Int32Array;
  readonly gemeenteOfBuurt: Int32Array;
  /** Codes as CBS makes them: `WK074803` is the fourth wijk of GM0748, `BU07480302` its third buurt. */
  readonly wijkCodes: readonly string[];
  readonly buurtCodes: readonly string[];
  /** Inhabitants of each buurt in 2020, not yet rounded. */
  readonly inwoners: Float64Array;
  /** Land area of each buurt in hectares, whole numbers. */
  readonly hectares: Float64Array;
  /** Logarithm of a gemeente's density, standardised over gemeenten. */
  readonly urbanity: Float64Array;
  /** How central a buurt is within its gemeente, about standard normal. */
  readonly centrality: Float64Array;
  /** Point of each buurt, in km east and north of Utrecht. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** How many wijken and buurten the 342 gemeenten have together. */
const WIJKEN = 3200;
const BUURTEN = 14_500;
const INHABITANTS = 17_500_000;
const HECTARES = 3_370_000;
const KM_PER_DEGREE = 111.2;
const MEAN_LATITUDE = 52.1;

export const eastOf = (lon: number) =>
  (lon - 5.12) * KM_PER_DEGREE * Math.cos((MEAN_LATITUDE * Math.PI) / 180);
export const northOf = (lat: number) => (lat - 52.09) * KM_PER_DEGREE;
export const lonOf = (x: number) => x / (KM_PER_DEGREE * Math.cos((MEAN_LATITUDE * Math.PI) / 180)) + 5.12;
export const latOf = (y: number) => y / KM_PER_DEGREE + 52.09;

/** The same seed gives the same world; fewer gemeenten give a smaller one with the same kind of areas. */
export function createWorld(seed: number, gemeenten: readonly Gemeente[]): World {
  const share = gemeenten.length / 342;
  const people = inhabitants(seed, gemeenten);
  const land = landArea(seed, gemeenten, people);
  const rooms = people.map((n) => n ** 0.55);
  const wijken = apportion(rooms, Math.round(WIJKEN * share));
  const gemeenteOfWijk = Int32Array.from(wijken.flatMap((n, g) => Array<number>(n).fill(g)));
  const wijkWeight = [...gemeenteOfWijk].map((_, w) => Math.exp(0.5 * random(seed, 'wijk', w).normal()));
  const buurten = apportion(wijkWeight, Math.round(BUURTEN * share));
  const wijkOfBuurt = Int32Array.from(buurten.flatMap((n, w) => Array<number>(n).fill(w)));
  const gemeenteOfBuurt = wijkOfBuurt.map((w) => gemeenteOfWijk[w] ?? 0);

  const numbers = (counts: readonly number[]) =>
    counts.flatMap((n) => Array.from({ length: n }, (_, i) => two(i)));
  const wijkCodes = numbers(wijken).map(
    (nn, w) => `WK${gemeenten[gemeenteOfWijk[w] ?? 0]?.code.slice(2)}${nn}`
  );
  const buurtCodes = numbers(buurten).map((nn, b) => `BU${wijkCodes[wijkOfBuurt[b] ?? 0]?.slice(2)}${nn}`);

  const draw = random(seed, 'buurten');
  const centrality = Float64Array.from(wijkOfBuurt, () => draw.normal());
  // One buurt in twenty is a business estate or open country, where hardly anyone lives.
  const weight = centrality.map(
    (c) => Math.exp(0.35 * c + 0.7 * draw.normal()) * (draw.uniform() < 0.05 ? 0.02 : 1)
  );
  const emptiness = centrality.map((c) => Math.exp(-0.8 * c + 0.6 * draw.normal()));
  const inwoners = spread(weight, gemeenteOfBuurt, people);
  const hectares = spread(emptiness, gemeenteOfBuurt, land).map((ha) => Math.max(1, Math.round(ha)));
  const density = people.map((n, g) => Math.log(n / (land[g] ?? 1)));

  const x = new Float64Array(wijkOfBuurt.length);
  const y = new Float64Array(wijkOfBuurt.length);
  gemeenteOfBuurt.forEach((g, b) => {
    const home = gemeenten[g];
    if (!home) return;
    const radius = Math.sqrt((land[g] ?? 1) / 100 / Math.PI);
    const distance = radius * Math.sqrt(draw.uniform()) * Math.exp(-0.25 * (centrality[b] ?? 0)) * 0.8;
    const angle = 2 * Math.PI * draw.uniform();
    x[b] = eastOf(home.lon) + distance * Math.cos(angle);
    y[b] = northOf(home.lat) + distance * Math.sin(angle);
  });

  return {
    gemeenten,
    gemeenteOfWijk,
    wijkOfBuurt,
    gemeenteOfBuurt,
    wijkCodes,
    buurtCodes,
    inwoners,
    hectares,
    urbanity: standardise(density),
    centrality,
    x,
    y
  };
}

const two = (n: number) => String(n).padStart(2, '0');

/** Known sizes where known; the rest log-normal around 27,000. */
function inhabitants(seed: number, gemeenten: readonly Gemeente[]): number[] {
  const known = Object.values(sizes).reduce((sum, n) => sum + n * 1000, 0);
  const drawn = gemeenten.map(({ code }) => 27_000 * Math.exp(0.42 * random(seed, 'size', code).normal()));
  const others = 342 - Object.keys(sizes).length;
  const scale = (INHABITANTS - known) / (others * 27_000 * Math.exp(0.42 ** 2 / 2));
  return gemeenten.map(({ code }, g) => (sizes[code] ?? 0) * 1000 || (drawn[g] ?? 0) * scale);
}

/** Hectares: what the distance to the nearest gemeenten leaves room for, more for a city and less for an island. */
function landArea(seed: number, gemeenten: readonly Gemeente[], people: readonly number[]): number[] {
  const room = gemeenten.map((here, g) => {
    const near = gemeenten
      .map((there) =>
        Math.hypot(eastOf(there.lon) - eastOf(here.lon), northOf(there.lat) - northOf(here.lat))
      )
      .sort((a, b) => a - b)
      .slice(1, 5);
    const distance = Math.min(18, near.reduce((sum, d) => sum + d, 0) / Math.max(1, near.length));
    const size = ((people[g] ?? 0) / 30_000) ** 0.35;
    return distance ** 2 * size * Math.exp(0.25 * random(seed, 'land', here.code).normal());
  });
  const total = room.reduce((sum, r) => sum + r, 0);
  return room.map((r) => (r / total) * HECTARES * (gemeenten.length / 342));
}

/** Shares a whole number out in proportion to weights, at least one each (largest remainders). */
function apportion(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const spare = Math.max(0, total - weights.length);
  const exact = weights.map((w) => (w / sum) * spare);
  const whole = exact.map((e) => 1 + Math.min(98, Math.floor(e)));
  const rest = Math.max(0, spare - exact.reduce((a, e) => a + Math.floor(e), 0));
  const byRemainder = exact
    .map((e, i) => [e - Math.floor(e), i] as const)
    .sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  for (const [, i] of byRemainder.slice(0, rest)) whole[i] = Math.min(99, (whole[i] ?? 0) + 1);
  return whole;
}

/** Divides each group's total over its members by weight. */
function spread(weight: Float64Array, group: Int32Array, totals: readonly number[]): Float64Array {
  const sums = new Float64Array(totals.length);
  group.forEach((g, i) => (sums[g] = (sums[g] ?? 0) + (weight[i] ?? 0)));
  return weight.map((w, i) => (w / (sums[group[i] ?? 0] || 1)) * (totals[group[i] ?? 0] ?? 0));
}

/** Mean 0, standard deviation 1. */
export function standardise(values: ArrayLike<number>): Float64Array {
  const all = Float64Array.from(values);
  const mean = all.reduce((a, b) => a + b, 0) / all.length;
  const deviation = Math.sqrt(all.reduce((a, b) => a + (b - mean) ** 2, 0) / all.length) || 1;
  return all.map((v) => (v - mean) / deviation);
}
