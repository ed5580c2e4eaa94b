import { rasterise } from '#lib/geometry/raster.ts';
import { cachedPaths, d3Canvas } from '../../peers/canvas-maps.ts';
import { plotMap, svgFills } from '../../peers/plot-map.ts';
import { animating, drawing, enter, working, type Contestant } from '../entrants.ts';
import { createMapScene, type MapScene } from './map-scene.ts';
import { ownMap } from './own-map.ts';

/** Of the pixels that may be compared, one in so many is. */
const STRIDE = 23;
/** Points that a hit test is asked about in a step. */
const POINTS = 50;

/** Pixels well inside an area: at borders some maps mix colours and others don't. */
function insides({ shapes, view, width, height }: MapScene): readonly number[] {
  const { ids } = rasterise(shapes.mesh, view, width, height);
  const around = [-2 * width, 2 * width, -2, 2, -width - 1, -width + 1, width - 1, width + 1];
  const found: number[] = [];
  for (let y = 2; y < height - 2; y++)
    for (let x = 2; x < width - 2; x++) {
      const at = y * width + x;
      if (ids[at] !== 0 && around.every((by) => ids[at + by] === ids[at])) found.push(at);
    }
  return found.filter((_, i) => i % STRIDE === 0);
}

/** Place of the nearest colour, pixel by pixel. */
function stepsAt(
  places: readonly number[],
  { data }: ImageData,
  colours: readonly string[]
): readonly number[] {
  const known = colours.map((colour) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)));
  return places.map((place) => {
    const far = known.map((channels) =>
      channels.reduce((sum, channel, i) => sum + Math.abs(channel - (data[4 * place + i] ?? 0)), 0)
    );
    return far.indexOf(Math.min(...far));
  });
}

/** What a map shows: its canvas, or its SVG drawn on one. */
async function imageOf(shown: Element, { width, height }: MapScene): Promise<ImageData> {
  const canvas = shown instanceof HTMLCanvasElement ? shown : shown.querySelector('canvas');
  const drawn = canvas?.getContext('2d');
  if (drawn) return drawn.getImageData(0, 0, width, height);
  const svg = shown.querySelector('svg') ?? shown;
  const text = new XMLSerializer().serializeToString(svg);
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = url;
  await image.decode();
  URL.revokeObjectURL(url);
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, width, height);
}

/** Only the map that draws is on the page: the others cost nothing. */
function showAlone(shown: Element): void {
  if (document.body.firstElementChild !== shown) document.body.replaceChildren(shown);
}

async function contestants(): Promise<Record<string, Contestant>> {
  const scene = await createMapScene(location.search === '?double' ? 2 : 1);
  const places = insides(scene);
  const makers = {
    Regiobeeld: ownMap,
    'cached Path2D': cachedPaths,
    'd3 canvas': d3Canvas,
    'SVG, fills set': svgFills,
    'Plot geo': plotMap
  };
  const entered: Record<string, Contestant> = {};
  for (const [name, make] of Object.entries(makers)) {
    const { draw, areaAt } = await make(scene);
    const shown = document.body.lastElementChild;
    if (!shown) throw new Error(`no map: ${name}`);
    const drawAlone = (step: number) => {
      showAlone(shown);
      draw(step);
    };
    const drawn = drawing(drawAlone, async () => stepsAt(places, await imageOf(shown, scene), scene.colours));
    entered[`draw ${name}`] = drawn;
    entered[`animate ${name}`] = animating(drawAlone, drawn);
    if (areaAt) {
      const hit = working((step) =>
        Array.from({ length: POINTS }, (_, i) => {
          const place = places[(step * POINTS + i * 97) % places.length] ?? 0;
          return areaAt((place % scene.width) + 0.5, Math.floor(place / scene.width) + 0.5);
        })
      );
      const shownFirst = <T>(ask: (step: number) => T) => {
        return (step: number): T => {
          showAlone(shown);
          shown.getBoundingClientRect();
          return ask(step);
        };
      };
      entered[`hit ${name}`] = { sample: shownFirst(hit.sample), answer: shownFirst(hit.answer) };
    }
  }
  return entered;
}

enter(contestants());
