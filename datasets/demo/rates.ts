import type { DemoIndicator } from './demo-indicator.ts';
import { createField } from './field.ts';
import type { Layer } from './layers.ts';
import { random } from './random.ts';
import { calmSpread, hasNoTrend, plantedIn } from './truths.ts';
import { eastOf, northOf, standardise, type World } from './world.ts';

/** Kilometres over which gemeenten are alike. */
const LIKENESS = 35;
/** Share of a gemeente's own deviation that it has in common with its neighbours. */
const SHARED = 0.5;
/** Spread between the buurten of a gemeente, as a part of the spread between gemeenten. */
const WITHIN = 0.6;
/** Differences between years that counting alone does not explain, as standard deviation of the logarithm. */
const UNREST = 0.03;
/** A new way of counting finds so much more. */
const BREAK = 1.15;

/**
 * Relative rate per area of the finest layer in 2020, before level, trend and planted effects:
 * e to the power of a density gradient, a smooth surface over the country and an area's own deviation.
 */
export function relativeRates(seed: number, world: World, indicator: DemoIndicator): Float64Array {
  const { id, model } = indicator;
  const { spread, urban } = calmSpread(id) ?? model;
  const own = Math.sqrt(1 - urban ** 2);
  const surface = createField(random(seed, id, 'surface'), LIKENESS);
  const shared = standardise(world.gemeenten.map(({ lon, lat }) => surface(eastOf(lon), northOf(lat))));
  const draw = random(seed, id, 'own');
  const deviation = Array.from(world.urbanity, (u, g) => {
    const apart = Math.sqrt(SHARED) * (shared[g] ?? 0) + Math.sqrt(1 - SHARED) * draw.normal();
    return spread * (urban * u + own * apart);
  });
  if (model.finest === 'gemeente') return Float64Array.from(deviation, Math.exp);

  const inside = random(seed, id, 'inside');
  if (model.finest === 'wijk')
    return Float64Array.from(world.gemeenteOfWijk, (g) =>
      Math.exp((deviation[g] ?? 0) + WITHIN * spread * inside.normal())
    );
  return Float64Array.from(world.gemeenteOfBuurt, (g, b) =>
    Math.exp(
      (deviation[g] ?? 0) + WITHIN * spread * (urban * (world.centrality[b] ?? 0) + own * inside.normal())
    )
  );
}

/** What multiplies the rate of every area of the finest layer in one year. */
export function yearFactors(
  seed: number,
  world: World,
  indicator: DemoIndicator,
  year: number
): Float64Array {
  const { id, model, reeksbreuk } = indicator;
  const planted = plantedIn(id);
  const national = hasNoTrend(id) ? 0 : model.trend;
  const broken =
    reeksbreuk !== null && year >= Number(reeksbreuk) && !(calmSpread(id)?.spread === 0) ? BREAK : 1;
  const restless = (calmSpread(id) ?? model).spread > 0 ? UNREST : 0;
  const draw = random(seed, id, 'year', year);
  const perGemeente = world.gemeenten.map((gemeente) => {
    const trend = 1 + (national + planted.trend(gemeente)) / 100;
    return planted.factor(gemeente) * trend ** (year - 2020) * broken * Math.exp(restless * draw.normal());
  });
  const gemeenteOf = gemeenteOfFinest(world, model.finest);
  const perWijk = world.wijkCodes.map(planted.wijkFactor);
  const wijkOf = model.finest === 'buurt' ? world.wijkOfBuurt : null;
  return Float64Array.from(gemeenteOf, (g, i) => {
    const wijk = wijkOf ? wijkOf[i] : model.finest === 'wijk' ? i : undefined;
    return (perGemeente[g] ?? 1) * (wijk === undefined ? 1 : (perWijk[wijk] ?? 1));
  });
}

function gemeenteOfFinest(world: World, finest: Layer): Int32Array {
  if (finest === 'buurt') return world.gemeenteOfBuurt;
  if (finest === 'wijk') return world.gemeenteOfWijk;
  return Int32Array.from(world.gemeenten, (_, g) => g);
}
