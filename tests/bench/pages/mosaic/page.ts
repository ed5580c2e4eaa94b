import { Selection } from '@uwdata/vgplot';
import { brushed, toBuurten } from '../../harness/scene.ts';
import { createBrushScene, HISTOGRAM, MAP } from '../../peers/brush-scene.ts';
import { emptyCounts, SLOTS } from '../../peers/crossfilter-scene.ts';
import { openMosaic } from '../../peers/mosaic.ts';
import { enterBrushes } from '../brushes.ts';

const { width, height, side } = HISTOGRAM;

/** A plot of vgplot, as far as it is spoken to here. */
interface Plot {
  readonly element: HTMLElement;
  readonly marks: readonly {
    readonly data: { readonly columns: Readonly<Record<string, ArrayLike<number>>> };
  }[];
  readonly interactors: readonly {
    publish(extent: readonly number[]): void;
    activate(): void;
  }[];
  render(): Promise<void>;
}

/** Hears when a plot has drawn itself again. */
function listenToRender(plot: Plot, listener: () => void): void {
  const render = plot.render.bind(plot);
  plot.render = async () => {
    await render();
    listener();
  };
}

async function openPage() {
  const scene = createBrushScene(toBuurten(await (await fetch('/data/buurten.f64')).arrayBuffer()));
  const { lon, lat } = scene;
  const columns = Object.fromEntries(scene.dimensions.map(({ values }, d) => [brushed[d] ?? '', values]));
  const vg = await openMosaic('areas', { ...columns, lon, lat });
  const brush = Selection.crossfilter();

  const histogram = (name: string, d: number): HTMLElement => {
    const { bins } = scene.dimensions[d] ?? { bins: { start: 0, step: 1, count: 1 } };
    const bars = { x: vg.bin(name, { step: bins.step }), y: vg.count(), inset: 0.5 };
    return vg.plot(
      vg.rectY(vg.from('areas'), { ...bars, fill: '#d3dad7' }),
      vg.rectY(vg.from('areas', { filterBy: brush }), { ...bars, fill: '#5b6972' }),
      vg.intervalX({ as: brush }),
      vg.axis(null),
      vg.yScale('sqrt'),
      vg.yDomain(vg.Fixed),
      vg.xDomain([...scene.domainOf(d)]),
      vg.width(width),
      vg.height(height),
      vg.margins({ left: side, right: side, top: 4, bottom: 1 })
    );
  };
  const map = (): HTMLElement =>
    vg.plot(
      vg.raster(vg.from('areas', { filterBy: brush }), {
        x: 'lon',
        y: 'lat',
        fill: 'density',
        bandwidth: 0,
        pixelSize: 1
      }),
      vg.axis(null),
      vg.width(MAP.width),
      vg.height(MAP.height),
      vg.margins({ left: 0, right: 0, top: 0, bottom: 0 })
    );
  const elements = brushed.map(histogram);
  const withMap = location.search === '?map' ? [map()] : [];
  document.body.append(...elements, ...withMap);
  const plots = [...elements, ...withMap].map((element) => (element as HTMLElement & { value: Plot }).value);

  let rendered = new Set<Plot>();
  let tell = () => {};
  for (const plot of plots)
    listenToRender(plot, () => {
      rendered.add(plot);
      if (rendered.size >= others.length && others.every((other) => rendered.has(other))) tell();
    });
  const others = plots.filter((_, d) => d !== scene.moving);
  const drawn = (): Promise<void> => {
    rendered = new Set();
    return new Promise((resolve) => (tell = resolve));
  };
  await drawn();

  for (const [d, pixels] of scene.brushes(0).entries()) {
    if (!pixels) continue;
    const done = d === scene.moving ? drawn() : new Promise((resolve) => setTimeout(resolve, 300));
    plots[d]?.interactors[0]?.publish(pixels.map((pixel) => pixel + side));
    await done;
  }

  const box = plots[scene.moving]?.element.getBoundingClientRect();
  return {
    drawn,
    pointerAt: (step: number) =>
      [(box?.left ?? 0) + side + scene.grip + step, (box?.top ?? 0) + height / 2] as const,
    counts() {
      const counts = emptyCounts(scene);
      for (const [d, { bins }] of scene.dimensions.entries()) {
        if (d === scene.moving) continue;
        const { x1 = [], y = [] } = plots[d]?.marks[1]?.data.columns ?? {};
        for (let row = 0; row < x1.length; row++) {
          const start = x1[row];
          if (start != null)
            counts[d * SLOTS + Math.round((start - bins.start) / bins.step)] = Number(y[row]);
        }
      }
      return counts;
    }
  };
}

enterBrushes(openPage());
