import { defaultRelease, releases } from 'virtual:regiobeeld/releases';
import { chartTheme } from '#lib/charts/theme.ts';
import { divideAreas } from '#lib/geometry/divide-areas.ts';
import { ringsOfAreas } from '#lib/geometry/mesh-rings.ts';
import type { Ring } from '#lib/geometry/ring.ts';
import { toSheet } from '#lib/geometry/sheet.ts';
import type { View } from '#lib/geometry/view.ts';
import { createMapShapes } from '#lib/map/map-shapes.ts';
import { meshShapes } from '#lib/map/mesh-shapes.ts';
import type { MapShapes } from '#lib/map/shape.ts';
import { shareBelow, toBuurten, type Facts } from '../../harness/scene.ts';

/** What every map is given: 14,500 buurten, and a colour for each of them in every step. */
export interface MapScene {
  readonly shapes: MapShapes;
  /** Per area of the map its place among the buurten of the data. */
  readonly places: readonly number[];
  /** Rings of every area, in pixels of the canvas. */
  readonly rings: readonly (readonly Ring[])[];
  readonly view: View;
  readonly width: number;
  readonly height: number;
  readonly colours: readonly string[];
  /** Per area its place in `colours`, in a step. */
  stepsOf(step: number): Uint8Array;
}

/** The map as wide as the middle column of the explorer, the whole country in sight. */
const WIDTH = 720;

/** The buurten of the release, cut out of the schematic map as the app does it, coloured by one of six indicators. */
export async function createMapScene(pixelRatio: number): Promise<MapScene> {
  const release = releases.find(({ id }) => id === defaultRelease);
  if (!release) throw new Error('no release');
  const facts = (await (await fetch('/data/facts.json')).json()) as Facts;
  const { lon, lat, values } = toBuurten(await (await fetch('/data/buurten.f64')).arrayBuffer());
  const country = createMapShapes(await release.loadBoundaries());
  const points = Float32Array.from(
    facts.buurten.flatMap((_, i) => [...toSheet(lon[i] ?? NaN, lat[i] ?? NaN)])
  );
  const mesh = divideAreas(country.mesh, {
    codes: facts.buurten.map(({ code }) => code),
    parents: facts.buurten.map(({ gemeente }) => gemeente ?? ''),
    points
  });
  const width = WIDTH * pixelRatio;
  const view: View = { scale: width / country.width, left: 0, top: 0 };
  const height = Math.round((country.height / country.width) * width);

  const colours = chartTheme('light').sequential;
  const numbers = new Map(facts.buurten.map(({ code }, place) => [code, place]));
  const order = mesh.codes.map((code) => numbers.get(code) ?? -1);
  const columns = values.map((column) => {
    const bounds = colours.slice(1).map((_, i) => shareBelow(column, (i + 1) / colours.length));
    const step = (value: number) => bounds.filter((bound) => value >= bound).length;
    return Uint8Array.from(order, (place) => step(column[place] ?? NaN));
  });

  return {
    shapes: meshShapes(mesh, {
      width: country.width,
      height: country.height,
      attribution: country.attribution
    }),
    places: order,
    rings: ringsOfAreas(mesh).map((rings) =>
      rings.map((ring) => ring.map(([x = 0, y = 0]) => [x * view.scale, y * view.scale]))
    ),
    view,
    width,
    height,
    colours,
    stepsOf: (step) => columns[step % columns.length] ?? new Uint8Array(order.length)
  };
}
