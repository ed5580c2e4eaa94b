import type { Area } from '#lib/areas/area.ts';
import type { Indicator } from '#lib/indicators/definition.ts';

/** Indicators of buurten that have a histogram in every contest of brushes: shares, rates and a mean, some with gaps. */
export const brushed = [
  'misdrijven_totaal',
  'woz_waarde',
  'particuliere_huur',
  'leegstand_woningen',
  'bijstand',
  'vestigingen_totaal'
] as const;

/** Less than any two different values of the release are apart. */
export const BESIDE = 1e-7;

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** What the columns of the bench's data mean: `facts.json`. */
export interface Facts {
  readonly periods: readonly string[];
  readonly brushed: readonly Indicator[];
  readonly pooled: readonly Indicator[];
  readonly gemeenten: readonly Area[];
  readonly buurten: readonly Area[];
}

/** Columns of `buurten.f64`. */
export interface Buurten {
  readonly count: number;
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  /** In the order of `brushed`; NaN where missing. */
  readonly values: readonly Float64Array[];
}

export function toBuurten(bytes: ArrayBuffer): Buurten {
  const count = bytes.byteLength / 8 / (brushed.length + 2);
  const columns = Array.from(
    { length: brushed.length + 2 },
    (_, i) => new Float64Array(bytes, i * count * 8, count)
  );
  const [lon = new Float64Array(), lat = new Float64Array(), ...values] = columns;
  return { count, lon, lat, values };
}

/** Value below which `share` of the areas that have one lie. */
export function shareBelow(values: Float64Array, share: number): number {
  const known = values.filter((value) => !Number.isNaN(value)).sort();
  return known[Math.round(share * (known.length - 1))] ?? NaN;
}

/**
 * The brush in step `step` of a drag: a window over half of the areas that goes to and fro, a two-hundredth of the areas
 * each step. Its bounds lie just beside values, so that open and closed intervals select the same.
 */
export function dragStep(sorted: Float64Array, step: number): Range {
  const place = Math.abs(((step * 5) % 1000) - 500) / 1000;
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? NaN;
  return { low: at(place) - BESIDE, high: at(place + 0.5) + BESIDE };
}
