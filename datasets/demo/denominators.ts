import { random } from './random.ts';
import type { World } from './world.ts';

/** How many there are of each per inhabitant, how that leans with urbanity, and how much it differs between areas. */
const ratios = {
  inwoners: { per: 1, urban: 0, noise: 0 },
  inwoners_12plus: { per: 0.874, urban: 0.01, noise: 0.01 },
  inwoners_12_24: { per: 0.154, urban: 0.08, noise: 0.05 },
  inwoners_18plus: { per: 0.817, urban: 0.01, noise: 0.01 },
  huishoudens: { per: 0.463, urban: 0.06, noise: 0.04 },
  huishoudens_koop: { per: 0.263, urban: -0.12, noise: 0.12 },
  woningen: { per: 0.463, urban: 0.04, noise: 0.03 },
  woningtransacties: { per: 0.012, urban: 0.03, noise: 0.12 },
  panden: { per: 0.0657, urban: -0.08, noise: 0.12 },
  bedrijven: { per: 0.1114, urban: 0.08, noise: 0.12 },
  drugsverdachten: { per: 0.0008, urban: 0.35, noise: 0.3 },
  fte_gemeente: { per: 0.0094, urban: 0.12, noise: 0.12 }
} as const;

type Ratio = keyof typeof ratios;

/** The others are land, what another indicator counts (`counts.ts`), or drawn per survey. */
export type DenominatorId = Ratio | 'km2' | 'vestigingen' | 'recreatieobjecten' | 'respondenten';

export const isRatio = (id: DenominatorId): id is Ratio => id in ratios;

/** Percent per year that all numbers of people and buildings grow. */
const GROWTH = 0.006;

/** Whole numbers of one denominator per buurt in one year. */
export function countDenominator(seed: number, world: World, id: Ratio, year: number): Float64Array {
  const { per, urban, noise } = ratios[id];
  const gemeenteNoise = world.gemeenten.map(({ code }) => random(seed, id, code).normal());
  const growth = world.gemeenten.map(({ code }) => GROWTH + 0.004 * random(seed, 'growth', code).normal());
  const draw = random(seed, id, 'buurten');
  return world.inwoners.map((inwoners, b) => {
    const g = world.gemeenteOfBuurt[b] ?? 0;
    const lean = urban * (world.urbanity[g] ?? 0) + noise * ((gemeenteNoise[g] ?? 0) + draw.normal());
    const ratio = per === 1 ? 1 : per * Math.exp(lean - (urban ** 2 + 2 * noise ** 2) / 2);
    return Math.round(inwoners * ratio * (1 + (growth[g] ?? 0)) ** (year - 2020));
  });
}

/** Respondents of a survey in one gemeente: a few hundred inhabitants, or a handful of office holders. */
export function countRespondents(
  seed: number,
  inwoners: number,
  officeHolders: boolean,
  ...name: (string | number)[]
): number {
  const draw = random(seed, 'respondenten', ...name);
  if (officeHolders)
    return Math.round((9 + 10 * Math.log10(inwoners / 3000)) * Math.exp(0.3 * draw.normal()));
  return Math.round(Math.min(3000, 300 + inwoners / 90) * Math.exp(0.2 * draw.normal()));
}
