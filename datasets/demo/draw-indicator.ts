import type { Mark } from '../../src/lib/indicators/definition.ts';
import type { Counts } from './counts.ts';
import type { DemoIndicator } from './demo-indicator.ts';
import { countRespondents } from './denominators.ts';
import { deliveries } from './deliveries.ts';
import { cut, toLayers, type Layers } from './layers.ts';
import { random } from './random.ts';
import { relativeRates, yearFactors } from './rates.ts';
import type { World } from './world.ts';

/** True figures of one indicator in one year, before rounding and hiding. */
export interface Drawn {
  readonly year: number;
  readonly teller: Layers | null;
  readonly noemer: Layers | null;
  /** Means, medians and scores, which have no count; null for counts. */
  readonly waarde: Layers | null;
  /** Why a gemeente has no figure this year; '' where it has one. */
  readonly missing: readonly Mark[];
}

/** A stock of holiday units smaller than this is none at all. */
const SMALLEST_STOCK = 25;

/** Draws one indicator for all its years that are asked for. */
export function drawIndicator(
  seed: number,
  world: World,
  counts: Counts,
  indicator: DemoIndicator,
  years: readonly number[]
): readonly Drawn[] {
  const { id, per, soort, model } = indicator;
  const relative = relativeRates(seed, world, indicator);
  const draw = random(seed, id, 'counts');
  const scored = soort === 'gemiddelde' || soort === 'mediaan' || soort === 'index';
  const denominator = (year: number) => denominatorOf(seed, world, counts, indicator, year);

  const base = scored ? null : finestOf(denominator(2020), indicator);
  const scale = base
    ? model.level / per / weightedMean(relative, base)
    : model.level / weightedMean(relative, null);

  return model.years
    .filter((year) => years.includes(year))
    .map((year) => {
      const missing = deliveries(seed, world, indicator, year);
      const factors = yearFactors(seed, world, indicator, year);
      const expected = relative.map((r, i) => r * scale * (factors[i] ?? 1));
      if (scored) {
        const finest = expected.map((value) => value * Math.exp(0.01 * draw.normal()));
        const weight = model.noemer ? denominator(year) : counts.layers('inwoners', year);
        return {
          year,
          teller: null,
          noemer: model.noemer ? cut(denominator(year), model.finest) : null,
          waarde: averaged(world, indicator, finest, weight),
          missing
        };
      }
      const noemer = denominator(year);
      const n = finestOf(noemer, indicator);
      const teller =
        id === 'bevolkingsdichtheid'
          ? counts.layers('inwoners', year)
          : toLayers(
              world,
              model.finest,
              expected.map((rate, i) => {
                const people = n[i] ?? 0;
                if (soort === 'percentage') return draw.binomial(people, Math.min(0.97, rate));
                const count = draw.poisson(people * rate);
                return id === 'recreatieobjecten' && count < SMALLEST_STOCK ? 0 : count;
              })
            );
      return {
        year,
        teller: cut(teller, model.finest),
        noemer: cut(noemer, model.finest),
        waarde: null,
        missing
      };
    });
}

function denominatorOf(
  seed: number,
  world: World,
  counts: Counts,
  indicator: DemoIndicator,
  year: number
): Layers {
  const { id, model } = indicator;
  if (id === 'melding_na_agressie') return counts.drawn('agressie_ambtsdragers', year);
  if (model.noemer !== 'respondenten') return counts.layers(model.noemer ?? 'inwoners', year);
  const inwoners = counts.layers('inwoners', year).gemeente;
  const officeHolders = indicator.thema === 'weerbaar_bestuur';
  const gemeente = inwoners.map((n, g) =>
    countRespondents(seed, n, officeHolders, indicator.thema, world.gemeenten[g]?.code ?? '', year)
  );
  return { gemeente, wijk: null, buurt: null };
}

function finestOf(layers: Layers, { id, model }: DemoIndicator): Float64Array {
  const finest = layers[model.finest];
  if (!finest) throw new Error(`no denominator per ${model.finest}: ${id}`);
  return finest;
}

function weightedMean(values: Float64Array, weights: Float64Array | null): number {
  let sum = 0;
  let total = 0;
  values.forEach((value, i) => {
    const weight = weights ? (weights[i] ?? 0) : 1;
    sum += value * weight;
    total += weight;
  });
  return sum / (total || 1);
}

/** Larger areas get the mean of the smaller, weighted by the denominator. */
function averaged(world: World, { model }: DemoIndicator, finest: Float64Array, weight: Layers): Layers {
  if (model.finest === 'gemeente') return { gemeente: finest, wijk: null, buurt: null };
  const weights = weight[model.finest] ?? finest.map(() => 1);
  const sums = toLayers(
    world,
    model.finest,
    finest.map((value, i) => value * Math.max(1, weights[i] ?? 1))
  );
  const totals = toLayers(
    world,
    model.finest,
    weights.map((w) => Math.max(1, w))
  );
  const divide = (a: Float64Array | null, b: Float64Array | null) =>
    a && b ? a.map((s, i) => s / (b[i] ?? 1)) : null;
  return {
    gemeente: divide(sums.gemeente, totals.gemeente) ?? finest,
    wijk: divide(sums.wijk, totals.wijk),
    buurt: model.finest === 'buurt' ? finest : null
  };
}
