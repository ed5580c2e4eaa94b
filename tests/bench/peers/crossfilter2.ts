import crossfilter from 'crossfilter2';
import { emptyCounts, SLOTS, type Counts, type CrossfilterScene } from './crossfilter-scene.ts';

/** What crossfilter2 orders below every value: it can't order NaN. */
const MISSING = -Number.MAX_VALUE;

/**
 * crossfilter2 1.5.4, as its manual has it: one dimension and one group per histogram, updated by what changes between
 * two brushes. Records are plain numbers and values are read from columns, which is its fastest accessor.
 */
export function crossfilter2(scene: CrossfilterScene): (step: number) => Counts {
  const filter = crossfilter(Array.from({ length: scene.count }, (_, index) => index));
  const dimensions = scene.dimensions.map(({ values }) =>
    filter.dimension((index) => {
      const value = values[index] ?? NaN;
      return Number.isNaN(value) ? MISSING : value;
    })
  );
  const groups = dimensions.map((dimension, d) => {
    const { start = 0, step = 1, count = 0 } = scene.dimensions[d]?.bins ?? {};
    return dimension.group((value: number) =>
      value === MISSING ? -1 : Math.min(count - 1, Math.floor((value - start) / step + 1e-9))
    );
  });
  scene.brushes(0).forEach((range, d) => range && dimensions[d]?.filterRange([range.low, range.high]));

  return (step) => {
    const range = scene.brushes(step)[0];
    if (range) dimensions[0]?.filterRange([range.low, range.high]);
    const counts = emptyCounts(scene);
    groups.forEach((group, d) => {
      for (const { key, value } of group.all())
        if (Number(key) >= 0) counts[d * SLOTS + Number(key)] = Number(value);
    });
    return counts;
  };
}
