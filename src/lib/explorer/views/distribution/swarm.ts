import type { AreaDirectory } from '../../../areas/directory.ts';
import type { DistributionData, DistributionPoint } from '../../../charts/distribution-data.ts';
import {
  toDistributionLayout,
  type DistributionLayout,
  type DistributionRoom
} from '../../../charts/distribution-layout.ts';
import type { NumberStyle, Reference } from '../../../charts/estimate.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { AreaTests } from '../../../indicators/area-tests.ts';
import type { AreaCode } from '../../../areas/area.ts';
import { figureClasses } from '../../../indicators/figure-class.ts';
import type { Slice } from '../../../indicators/slice.ts';
import type { Dots } from '../canvas/paint-dots.ts';

/** Areas on one line, in the form that pictures draw too. */
export function toDistribution(
  places: ArrayLike<number>,
  slice: Slice,
  tests: AreaTests | null,
  areas: AreaDirectory,
  words: {
    readonly unit: string;
    readonly style: NumberStyle;
    readonly comparison: Reference | null;
    readonly own: AreaCode;
    readonly region: DistributionPoint | null;
  }
): DistributionData {
  const { grid } = slice.cube;
  const at = (values: Float64Array | undefined, place: number) => values?.[place] ?? NaN;
  const points = Array.from(places, (place): DistributionPoint => {
    const [value, low, high] = [at(slice.waarde, place), at(tests?.low, place), at(tests?.high, place)];
    const code = grid.codes[place] ?? '';
    return {
      area: code,
      name: areas.get(code)?.naam ?? code,
      value: Number.isNaN(value) ? null : value,
      interval: Number.isNaN(low) || Number.isNaN(high) ? null : { low, high },
      class: figureClasses[tests?.classes[place] ?? figureClasses.length - 1] ?? 'niet_getoetst'
    };
  });
  const { unit, style, comparison, own, region } = words;
  return { unit, style, comparison, own, brush: null, points, ...(region ? { region } : {}) };
}

/** The swarm in pixels, and which area each of its dots is. */
export interface Swarm {
  readonly layout: DistributionLayout;
  readonly dots: Dots;
}

export function toSwarm(
  data: DistributionData,
  slice: Slice,
  width: number,
  locale: Locale,
  room?: DistributionRoom
): Swarm {
  const layout = toDistributionLayout(data, width, locale, room);
  return {
    layout,
    dots: {
      places: Uint32Array.from(layout.swarm, ({ point }) => slice.cube.grid.indexOf(point.area)),
      xs: Float32Array.from(layout.swarm, ({ x }) => x),
      ys: Float32Array.from(layout.swarm, ({ y }) => y),
      radius: layout.radius
    }
  };
}
