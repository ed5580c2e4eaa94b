import { scaleLinear } from 'd3';
import { createScene, type CrossfilterScene } from './crossfilter-scene.ts';
import { BESIDE, type Buurten, type Range } from '../harness/scene.ts';

/** Six small histograms below each other, as in the panel of filters. */
export const HISTOGRAM = { width: 300, height: 44, side: 4 } as const;
/** The map as wide as the middle column of the explorer. */
export const MAP = { width: 720, height: 824 } as const;

/** Pixels of a histogram's plot, from its left end. */
type Pixels = readonly [from: number, to: number];

const PLOT = HISTOGRAM.width - 2 * HISTOGRAM.side;
/** The histogram whose brush is dragged, how wide that brush is, and where it starts. */
const MOVING = 1;
const WIDE = 90;
const FIRST = 8;
const STILL: Pixels = [12, 200];
/** What a pixel of the moving histogram is worth: a power of two, so that no arithmetic rounds at the edge of one. */
const STEP = 4096;

/** What a page with brushes is given, and the brush that goes one pixel a step: no step comes twice in a run. */
export interface BrushScene
  extends Pick<CrossfilterScene, 'count' | 'dimensions'>, Pick<Buurten, 'lon' | 'lat'> {
  readonly moving: number;
  /** Values at the ends of a histogram's plot. */
  domainOf(dimension: number): readonly [low: number, high: number];
  /** Where the brushes stand in a step. */
  brushes(step: number): readonly (Pixels | null)[];
  /** Where to take hold of the moving brush in its first place. */
  readonly grip: number;
  /** The values that a brush holds; the moving one whole pixels, its last included: so Mosaic aggregates beforehand. */
  rangeOf(dimension: number, pixels: Pixels): Range;
}

export function createBrushScene(buurten: Buurten): BrushScene {
  const { count, dimensions } = createScene(buurten, 'drag');
  const domainOf = (dimension: number): readonly [number, number] => {
    const { start, step, count } = (dimensions[dimension] ?? fail(dimension)).bins;
    return dimension === MOVING ? [0, PLOT * STEP] : [start, start + step * count];
  };
  return {
    count,
    dimensions,
    lon: buurten.lon,
    lat: buurten.lat,
    moving: MOVING,
    domainOf,
    grip: FIRST + WIDE / 2,
    brushes(step) {
      const from = FIRST + (step % (PLOT - WIDE - 2 * FIRST));
      return dimensions.map((_, d) =>
        d === MOVING ? [from, from + WIDE] : d === 0 || d === 2 ? STILL : null
      );
    },
    rangeOf(dimension, pixels) {
      const { invert } = scaleLinear(domainOf(dimension), [HISTOGRAM.side, HISTOGRAM.side + PLOT]);
      const [low, high] = [invert(pixels[0] + HISTOGRAM.side), invert(pixels[1] + HISTOGRAM.side)];
      return { low, high: dimension === MOVING ? high + STEP - BESIDE : high };
    }
  };
}

const fail = (dimension: number): never => {
  throw new RangeError(`unknown dimension: ${dimension}`);
};
