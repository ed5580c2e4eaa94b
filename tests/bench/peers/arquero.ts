import { table } from 'arquero';
import { emptyCounts, SLOTS, type Counts, type CrossfilterScene } from './crossfilter-scene.ts';

/**
 * Arquero 8.0.3 with typed-array columns and bins computed beforehand. Filters are table expressions with parameters,
 * which it compiles to column reads; an escaped function would get an object for every row. Counting is its own
 * grouped roll-up.
 */
export function arquero(scene: CrossfilterScene): (step: number) => Counts {
  const { dimensions, brushes } = scene;
  const all = table({
    ...Object.fromEntries(dimensions.map(({ values }, d) => [`v${d}`, values])),
    ...Object.fromEntries(dimensions.map(({ bins }, d) => [`b${d}`, bins.of]))
  });

  return (step) => {
    const ranges = brushes(step);
    const bounds = ranges.flatMap((range, d) =>
      range
        ? [
            [`l${d}`, range.low],
            [`h${d}`, range.high]
          ]
        : []
    );
    const bounded = all.params(Object.fromEntries(bounds));
    const counts = emptyCounts(scene);
    dimensions.forEach(({ bins }, d) => {
      const tests = ranges.flatMap((range, other) =>
        range && other !== d ? [`d.v${other} >= $.l${other} && d.v${other} <= $.h${other}`] : []
      );
      const rolled = bounded
        .filter(`(d, $) => ${tests.join(' && ')}`)
        .groupby(`b${d}`)
        .count();
      const keys = rolled.array(`b${d}`);
      const found = rolled.array('count');
      for (let row = 0; row < keys.length; row++)
        if (Number(keys[row]) < bins.count) counts[d * SLOTS + Number(keys[row])] = Number(found[row]);
    });
    return counts;
  };
}
