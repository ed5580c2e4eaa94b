import erfc from '@stdlib/math-base-special-erfc';
import { arcsine } from '../stats/deviation.ts';
import { level95, level998 } from '../stats/levels.ts';
import type { Assessment } from './assessment.ts';
import type { Indicator } from './definition.ts';

/** Stands for zero on the log scale, as a part of the comparison. */
const nearZero = 1e-6;

/**
 * Two-sided p of a tested value, from where it lies between its comparison and the limits at 95 and 99.8 %: straight
 * lines between them, on the scale on which limits that spread between areas widened are straight. Everything is in the
 * indicator's unit.
 */
export function probabilityOf(
  value: number,
  reference: number,
  { warning, alarm }: NonNullable<Assessment['limits']>,
  { soort, per }: Indicator
): number {
  const scaled = (x: number) =>
    soort === 'percentage' ? arcsine(x / per) : Math.log(Math.max(x, reference * nearZero));
  // A large area is tested against the rest, whose value may be far from that of the whole.
  const isInside = reference >= warning.low && reference <= warning.high;
  const centre = scaled(isInside ? reference : (warning.low + warning.high) / 2);
  const own = scaled(value);
  const end = own > centre ? 'high' : 'low';
  const distance = Math.abs(own - centre);
  const toWarning = Math.abs(scaled(warning[end]) - centre);
  const toAlarm = Math.abs(scaled(alarm[end]) - centre);
  const z =
    distance <= toWarning || toAlarm <= toWarning
      ? (distance / toWarning) * level95.z
      : level95.z + ((distance - toWarning) / (toAlarm - toWarning)) * (level998.z - level95.z);
  return erfc(z / Math.SQRT2);
}
