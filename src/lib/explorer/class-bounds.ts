import type { Cube } from '../indicators/cube.ts';
import { mapClasses } from '../stats/map-classes.ts';
import type { ClassMethod } from './state.ts';

type Method = Exclude<ClassMethod, 'getoetst' | 'bivariate'>;

/** Natural breaks take the square of time: of more values an even sample of the order is taken. */
const MOST = 2000;

/**
 * Upper bounds of the steps of a value scale, over all periods of the cube so that colours mean the same while time is
 * played. `comparison` is what `diverging` goes to both sides of.
 */
export function classBounds(
  cube: Cube,
  method: Method,
  steps: number,
  comparison: number
): readonly number[] {
  const values = valuesOf(cube);
  if (method !== 'diverging')
    return mapClasses[method](method === 'natural' ? sample(values) : values, steps);
  return Number.isNaN(comparison) ? [] : mapClasses.diverging(values, steps, comparison);
}

/** Values of areas of the level itself, in all periods, rising. */
function valuesOf({ waarde, grid, periods }: Cube): number[] {
  const values: number[] = [];
  for (let period = 0; period < periods.length; period++) {
    const start = period * grid.codes.length;
    for (let at = start; at < start + grid.units; at++) {
      const value = waarde[at] ?? Number.NaN;
      if (!Number.isNaN(value)) values.push(value);
    }
  }
  return Array.from(Float64Array.from(values).sort());
}

const sample = (rising: readonly number[]): readonly number[] =>
  rising.length <= MOST
    ? rising
    : Array.from({ length: MOST }, (_, i) => rising[Math.round((i * (rising.length - 1)) / (MOST - 1))] ?? 0);
