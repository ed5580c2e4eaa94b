import type { AreaTests } from '../indicators/area-tests.ts';
import { marks } from '../indicators/definition.ts';
import { figureClasses, type FigureClass } from '../indicators/figure-class.ts';
import type { Slice } from '../indicators/slice.ts';
import type { AreaFill } from '../map/choropleth-data.ts';
import { classAmong } from '../stats/map-classes.ts';
import type { Colouring } from './colouring.ts';

const classLooks = figureClasses.map((one): AreaFill => ({ kind: 'class', class: one }));
const place = (one: FigureClass): number => figureClasses.indexOf(one);
const secret = marks.indexOf('geheim');

/** Tested classes; until the tests are there, which areas have a value and which are secret. */
export const colourTested = (slice: Slice, tests: AreaTests | null): Colouring => ({
  kind: 'tested',
  looks: classLooks,
  of: tests?.classes ?? withoutTests(slice),
  bounds: []
});

const withoutTests = ({ waarde, markering }: Slice): Uint8Array =>
  Uint8Array.from(waarde, (value, area) =>
    Number.isNaN(value) ? whyMissing(markering[area] ?? 0) : place('niet_getoetst')
  );

const whyMissing = (mark: number): number => place(mark === secret ? 'geheim' : 'geen_gegevens');

/** Steps of values, from low to high. `values` are those of the slice, raw or smoothed. */
export function colourSteps(
  kind: 'sequential' | 'diverging',
  { markering }: Slice,
  values: Float64Array,
  bounds: readonly number[]
): Colouring {
  const looks = [...bounds.map((_, step) => stepLook(kind, step, bounds.length)), ...classLooks];
  const of = Uint8Array.from(values, (value, area) =>
    Number.isNaN(value) || bounds.length === 0
      ? bounds.length + whyMissing(markering[area] ?? 0)
      : classAmong(value, bounds)
  );
  return { kind, looks, of, bounds };
}

/** Fewer steps than the palette has are spread over it, ends included. */
function stepLook(kind: 'sequential' | 'diverging', step: number, steps: number): AreaFill {
  const colours = kind === 'sequential' ? 6 : 7;
  const at = steps < 2 ? Math.floor(colours / 2) : Math.round((step * (colours - 1)) / (steps - 1));
  return kind === 'sequential'
    ? { kind, step: ([0, 1, 2, 3, 4, 5] as const)[at] ?? 5 }
    : { kind, step: ([0, 1, 2, 3, 4, 5, 6] as const)[at] ?? 6 };
}

/** Lower, not demonstrably different, higher: per tested class. */
const thirdOf = [2, 2, 1, 0, 0] as const;
const thirds = [0, 1, 2] as const;

/** Two indicators by their tested classes; hatched where one of them has none. */
export function colourBoth(first: AreaTests, second: AreaTests): Colouring {
  const looks = [
    ...thirds.flatMap((b) => thirds.map((a): AreaFill => ({ kind: 'bivariate', a, b }))),
    ...classLooks
  ];
  const of = first.classes.map((own, area) => {
    const other = second.classes[area] ?? 0;
    const [a, b] = [thirdOf[own], thirdOf[other]];
    return a === undefined || b === undefined ? 9 + (a === undefined ? own : other) : 3 * b + a;
  });
  return { kind: 'bivariate', looks, of, bounds: [] };
}
