import type { Mark } from '../../src/lib/indicators/definition.ts';
import { smallestBase, SMALLEST_BUURT, type Share } from '../disclosure.ts';
import type { DemoIndicator } from './demo-indicator.ts';
import { splitYears } from './deliveries.ts';
import type { Drawn } from './draw-indicator.ts';
import type { Hidden } from './hide-gemeenten.ts';
import type { HiddenInside } from './hide-inside.ts';
import type { ObservationRows } from './observation-rows.ts';
import type { Regions } from './regions.ts';
import { roundSignificant, roundTo } from './round.ts';
import { toPublished, toPublishedInside } from './to-published.ts';
import type { World } from './world.ts';

/** Last year of the release, provisional where the indicator says so. */
const LAST_YEAR = 2024;

/** What soft mark a figure of this year carries, when it is there at all. */
function softMark({ reeksbreuk, model }: DemoIndicator, year: number, splitYear: number | undefined): Mark {
  if (reeksbreuk !== null && Number(reeksbreuk) === year) return 'reeksbreuk';
  if (splitYear === year) return 'reeksbreuk';
  return model.provisional && year === LAST_YEAR ? 'voorlopig' : '';
}

/** Gemeente and above: counts rounded by the source's base, totals from the true counts. */
export function publishRegions(
  rows: ObservationRows,
  indicator: DemoIndicator,
  world: World,
  regions: Regions,
  drawn: Drawn,
  hidden: Hidden,
  levels: ReadonlySet<string>
): void {
  const { year, missing } = drawn;
  const mark = softMark(indicator, year, undefined);
  const delivered = (g: number) => missing[g] === '';
  for (const { code, niveau, members } of regions.all) {
    if (!levels.has(niveau)) continue;
    const known = members.filter(delivered);
    const lacking = members.find((g) => missing[g] === 'onbekend' || missing[g] === 'bestaat_niet');
    if (known.length === 0) {
      rows.add(code, year, NaN, NaN, NaN, missing[members[0] ?? 0] ?? 'onbekend');
      continue;
    }
    const sum = (values: Float64Array | undefined) =>
      values ? known.reduce((total, g) => total + (values[g] ?? 0), 0) : NaN;
    const soft = lacking === undefined ? mark : mark || 'geschat';
    if (drawn.waarde) {
      const weight = drawn.noemer?.gemeente ?? world.gemeenten.map(() => 1);
      const total = known.reduce((n, g) => n + Math.max(1, weight[g] ?? 1), 0);
      const mean =
        known.reduce((s, g) => s + (drawn.waarde?.gemeente[g] ?? 0) * Math.max(1, weight[g] ?? 1), 0) / total;
      rows.add(code, year, NaN, sum(drawn.noemer?.gemeente), roundValue(indicator, mean), soft);
    } else {
      publishCount(
        rows,
        indicator,
        code,
        year,
        sum(drawn.teller?.gemeente),
        sum(drawn.noemer?.gemeente),
        hidden.totals.has(code),
        soft
      );
    }
  }
  world.gemeenten.forEach(({ code }, g) => {
    const noemer = drawn.noemer?.gemeente[g] ?? NaN;
    const soft = softMark(indicator, year, splitYears.get(code));
    const why = missing[g] ?? '';
    if (why !== '') rows.add(code, year, NaN, NaN, NaN, why);
    else if (drawn.waarde)
      rows.add(code, year, NaN, noemer, roundValue(indicator, drawn.waarde.gemeente[g] ?? NaN), soft);
    else
      publishCount(
        rows,
        indicator,
        code,
        year,
        drawn.teller?.gemeente[g] ?? NaN,
        noemer,
        hidden.gemeenten[g] === 1,
        soft
      );
  });
}

function publishCount(
  rows: ObservationRows,
  indicator: DemoIndicator,
  code: string,
  year: number,
  teller: number,
  noemer: number,
  hidden: boolean,
  soft: Mark
): void {
  const published = toPublished(indicator, { teller, noemer });
  if (noemer === 0) rows.add(code, year, NaN, 0, NaN, 'nvt');
  else if (hidden) {
    // A denominator too small for a percentage may itself be a small count of another indicator.
    const tooSmall = indicator.soort === 'percentage' && noemer < smallestBase(indicator);
    rows.add(code, year, NaN, tooSmall ? NaN : published.noemer, NaN, 'geheim');
  } else rows.add(code, year, published.teller, published.noemer, valueOf(indicator, published), soft);
}

const valueOf = ({ per }: DemoIndicator, { teller, noemer }: Share) =>
  roundSignificant(5, (per * teller) / noemer);

/**
 * Wijken and buurten. Where the source rounds to hundreds, a count says nothing about so small an area: only the
 * percentage is published, with one decimal.
 */
export function publishInside(
  rows: ObservationRows,
  layer: 'wijk' | 'buurt',
  indicator: DemoIndicator,
  world: World,
  drawn: Drawn,
  hidden: HiddenInside | null,
  inwoners: Float64Array
): void {
  const codes = layer === 'wijk' ? world.wijkCodes : world.buurtCodes;
  const gemeenteOf = layer === 'wijk' ? world.gemeenteOfWijk : world.gemeenteOfBuurt;
  const teller = drawn.teller?.[layer];
  const noemer = drawn.noemer?.[layer];
  const waarde = drawn.waarde?.[layer];
  const blanks = layer === 'wijk' ? hidden?.wijken : hidden?.buurten;
  const soft = softMark(indicator, drawn.year, undefined);
  codes.forEach((code, i) => {
    const why = drawn.missing[gemeenteOf[i] ?? 0] ?? '';
    const actual = { teller: teller?.[i] ?? NaN, noemer: noemer?.[i] ?? NaN };
    const published = toPublishedInside(indicator, actual);
    const tooSmall = layer === 'buurt' && (inwoners[i] ?? 0) < SMALLEST_BUURT;
    if (why !== '') rows.add(code, drawn.year, NaN, NaN, NaN, why);
    else if (blanks?.[i] || tooSmall) rows.add(code, drawn.year, NaN, published.noemer, NaN, 'geheim');
    else if (waarde)
      rows.add(code, drawn.year, NaN, published.noemer, roundValue(indicator, waarde[i] ?? NaN), soft);
    else if (published.noemer === 0) rows.add(code, drawn.year, NaN, 0, NaN, 'nvt');
    else if (indicator.afronding === 100) {
      const share = roundTo(0.1, (indicator.per * actual.teller) / actual.noemer);
      rows.add(code, drawn.year, NaN, published.noemer, roundSignificant(5, share), soft);
    } else
      rows.add(code, drawn.year, published.teller, published.noemer, valueOf(indicator, published), soft);
  });
}

/** Euros to hundreds or thousands, scores to what they carry. */
function roundValue({ id, per, eenheid }: DemoIndicator, value: number): number {
  if (id === 'basismaatregelen_weerbaarheid') return Math.min(10, Math.max(0, Math.round(value)));
  if (eenheid.startsWith('euro')) return roundTo(value > 100_000 ? 1000 : 100, value);
  return roundSignificant(value > 100 ? 4 : 3, value * per);
}
