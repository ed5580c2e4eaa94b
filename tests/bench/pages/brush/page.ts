import { scaleLinear } from 'd3';
import { chartTheme } from '#lib/charts/theme.ts';
import type { Bins } from '#lib/explorer/crossfilter/bins.ts';
import { createCrossfilter } from '#lib/explorer/crossfilter/create-crossfilter.ts';
import { createPainter } from '#lib/explorer/painter.ts';
import { painted } from '#lib/explorer/views/canvas/painted.ts';
import { paintHistogram } from '#lib/explorer/views/filters/paint-histogram.ts';
import { brushed, toBuurten } from '../../harness/scene.ts';
import { createBrushScene, HISTOGRAM } from '../../peers/brush-scene.ts';
import { emptyCounts, SLOTS } from '../../peers/crossfilter-scene.ts';
import { enterBrushes } from '../brushes.ts';
import { selectedMap } from './selected-map.ts';

const { width, height, side } = HISTOGRAM;

/** The explorer's own crossfilter, histograms and map, on a page without the rest of the explorer. */
async function openPage() {
  const scene = createBrushScene(toBuurten(await (await fetch('/data/buurten.f64')).arrayBuffer()));
  const filter = createCrossfilter(scene.count);
  const frames = createPainter((callback) => requestAnimationFrame(callback));
  scene.dimensions.forEach((data, d) => filter.put(brushed[d] ?? '', data));
  const moveTo = (step: number) => {
    for (const [d, pixels] of scene.brushes(step).entries())
      if (pixels && (step === 0 || d === scene.moving))
        filter.brush(brushed[d] ?? '', scene.rangeOf(d, pixels));
    frames.ask();
  };

  /** Where the bars of a histogram begin and end. */
  const extent = (d: number, { start, step, count }: Bins) => {
    const at = scaleLinear(scene.domainOf(d), [side, width - side]);
    return { left: at(start), right: at(start + step * count) };
  };
  const canvases = brushed.map((id, d) => {
    const canvas = document.createElement('canvas');
    canvas.style.cssText = `display: block; width: ${width}px; height: ${height}px`;
    document.body.append(canvas);
    painted((sheet) => {
      const histogram = filter.histogram(id);
      if (histogram)
        paintHistogram(sheet, histogram, extent(d, histogram.bins), chartTheme('light'), {
          own: null,
          hovered: null
        });
    }, frames.on)(canvas);
    return canvas;
  });
  if (location.search === '?map') await selectedMap(filter, frames.on);

  moveTo(0);
  const box = canvases[scene.moving]?.getBoundingClientRect();
  const start = (box?.left ?? 0) + side + scene.grip;
  addEventListener('pointermove', ({ clientX }) => moveTo(Math.max(0, clientX - start)));
  return {
    drawn: () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())),
    pointerAt: (step: number) => [start + step, (box?.top ?? 0) + height / 2] as const,
    counts() {
      const counts = emptyCounts(scene);
      brushed.forEach((id, d) => {
        const histogram = filter.histogram(id);
        if (histogram && d !== scene.moving)
          counts.set(histogram.passing.subarray(0, histogram.bins.count), d * SLOTS);
      });
      return counts;
    }
  };
}

enterBrushes(openPage());
