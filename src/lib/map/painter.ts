import type { AreaCode } from '../areas/area.ts';
import { chartTheme, type ChartTheme, type ThemeName } from '../charts/theme.ts';
import type { AreaRaster } from '../geometry/raster.ts';
import { unproject, type View } from '../geometry/view.ts';
import type { AreaLooks } from './area-looks.ts';
import type { AreaMask } from './area-mask.ts';
import { createAreaPaint } from './area-paint.ts';
import { drawBorders, type MapBorders } from './draw-borders.ts';
import { drawMarks, isLong, selectedLines, SMALL, type MapMarks } from './draw-marks.ts';
import { drawTexts, type MapTexts } from './draw-texts.ts';
import { deviceView, seenBox, type CanvasPlace } from './canvas-place.ts';
import { createLineBoxes } from './line-boxes.ts';
import { lineWidths } from './line-widths.ts';
import type { MapWork } from './map-work.ts';
import { paintOutline, rasterEdges, type RasterEdges } from './paint-outline.ts';
import { landRows, paintRaster, type LandRows } from './paint-raster.ts';
import { toPixel } from './pixel.ts';
import type { MapShapes } from './shape.ts';

/** Canvases of one size, above each other in an element that is moved and scaled while a new raster is made. */
export interface MapSheet {
  readonly sheet: HTMLElement;
  readonly fills: HTMLCanvasElement;
  readonly lines: HTMLCanvasElement;
  readonly marks: HTMLCanvasElement;
}

/** Everything a map shows besides colours, view and marks. */
interface MapScene extends MapBorders, MapTexts {
  readonly shapes: MapShapes;
  readonly theme: ThemeName;
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
}

export interface MapPainter {
  /** What is on the map, and how large; the next `show` draws it. */
  set(scene: MapScene): void;
  /** Shows another part of the map: what is there moves at once, and is sharp as soon as its raster has come. */
  show(view: View): void;
  /** Recolours, now. */
  colour(looks: AreaLooks): void;
  /** Outlines what is chosen, selected, pointed at; now. */
  mark(marks: MapMarks): void;
  /** The area at a point of the frame, in CSS pixels; null for water. */
  at(x: number, y: number): AreaCode | null;
  dispose(): void;
}

/** A raster with the view it was made for. */
interface Shown {
  readonly scene: MapScene;
  readonly view: View;
  readonly raster: AreaRaster;
  readonly rows: LandRows;
  /** Made when a long outline is first painted. */
  edges: RasterEdges | null;
  /** Lines of the map that may be in sight. */
  readonly lines: readonly number[];
  readonly fills: PixelSheet;
  readonly outlines: PixelSheet;
}

/** Pixels of a canvas that are written one by one. */
interface PixelSheet {
  readonly image: ImageData;
  readonly pixels: Int32Array;
}

/** Canvases hold at most this many pixels: a larger screen gets fewer per point, so that colouring stays quick. */
const MOST_PIXELS = 4_000_000;

const sharpness = ({ width, height, pixelRatio }: MapScene): number =>
  Math.min(pixelRatio, Math.sqrt(MOST_PIXELS / Math.max(1, width * height)));

/**
 * Paints a map of any number of areas on canvases: numbers of areas once per view (by `work`, elsewhere), colours by looking
 * up those numbers, and lines as vectors above.
 */
export function createMapPainter(
  { sheet, fills, lines, marks }: MapSheet,
  work: Pick<MapWork, 'rasterise'>,
  onshown: () => void = () => {}
): MapPainter {
  let scene: MapScene | null = null;
  let wanted: View | null = null;
  let shown: Shown | null = null;
  let looks: AreaLooks | null = null;
  let marked: MapMarks | null = null;
  let asked = false;
  let stale = false;
  let disposed = false;
  const fillContext = fills.getContext('2d');
  const lineContext = lines.getContext('2d');
  const markContext = marks.getContext('2d');

  let boxes: ReturnType<typeof createLineBoxes> | null = null;
  let paint: ReturnType<typeof createAreaPaint> | null = null;

  function set(next: MapScene): void {
    if (next.shapes !== scene?.shapes) boxes = createLineBoxes(next.shapes.mesh);
    const ratio = sharpness(next);
    if (!paint || next.theme !== scene?.theme || !scene || ratio !== sharpness(scene))
      paint = createAreaPaint(next.theme, ratio);
    scene = next;
  }

  function show(view: View): void {
    wanted = view;
    moveSheet();
    ask();
  }

  function ask(): void {
    if (asked) {
      stale = true;
      return;
    }
    if (!scene || !wanted || scene.width === 0 || scene.height === 0) return;
    const [forScene, view, ratio] = [scene, wanted, sharpness(scene)];
    asked = true;
    stale = false;
    const device = deviceView({ ...scene, view, ratio });
    const [width, height] = [Math.round(scene.width * ratio), Math.round(scene.height * ratio)];
    void work.rasterise(scene.shapes.mesh, device, width, height).then((raster) => {
      asked = false;
      if (disposed) return;
      if (forScene.shapes === scene?.shapes) accept(forScene, view, raster);
      if (stale) ask();
    });
  }

  function accept(forScene: MapScene, view: View, raster: AreaRaster): void {
    const { width, height } = raster;
    const same = shown?.raster.width === width && shown.raster.height === height ? shown : null;
    const sheetOf = (used: PixelSheet | undefined): PixelSheet => {
      const image = used?.image ?? new ImageData(width, height);
      const pixels = new Int32Array(image.data.buffer);
      return { image, pixels: pixels.fill(0) };
    };
    for (const canvas of [fills, lines, marks]) {
      if (canvas.width !== width) canvas.width = width;
      if (canvas.height !== height) canvas.height = height;
      canvas.style.width = `${forScene.width}px`;
      canvas.style.height = `${forScene.height}px`;
    }
    const place = { ...forScene, view, ratio: sharpness(forScene) };
    shown = {
      scene: forScene,
      view,
      raster,
      rows: landRows(raster),
      edges: null,
      lines: boxes?.within(seenBox(place)) ?? [],
      fills: sheetOf(same?.fills),
      outlines: sheetOf(same?.outlines)
    };
    paintFills();
    paintLines();
    paintMarks();
    moveSheet();
    onshown();
  }

  /** What is on the canvases, while it is of the map that is wanted: else the old picture stays until the new one comes. */
  const current = (): (Shown & CanvasPlace) | null => {
    if (!shown || shown.scene.shapes !== scene?.shapes) return null;
    const { shapes, width, height } = shown.scene;
    return { ...shown, shapes, width, height, ratio: sharpness(shown.scene) };
  };

  function paintFills(): void {
    const place = current();
    if (!place || !looks || !paint || !fillContext) return;
    const { of } = paint;
    const { raster, rows } = place;
    const { pixels, image } = place.fills;
    const ofLook = looks.looks.map((look) => of(look));
    const paints = new Int32Array(looks.of.length + 1);
    for (let area = 0; area < looks.of.length; area++) paints[area + 1] = ofLook[looks.of[area] ?? 0] ?? 0;
    paintRaster(raster, rows, paints, paint.hatches, pixels);
    fillContext.putImageData(image, 0, 0);
  }

  function paintLines(): void {
    const place = current();
    if (!place || !scene || !lineContext) return;
    lineContext.clearRect(0, 0, lines.width, lines.height);
    drawBorders(lineContext, place, place.lines, { ...scene, looks }, chartTheme(scene.theme));
  }

  function paintMarks(): void {
    const place = current();
    if (!place || !scene || !markContext) return;
    const theme = chartTheme(scene.theme);
    let outlined = marked ? selectedLines(place, place.lines, marked.selected) : [];
    if (marked && isLong(outlined)) {
      outlined = [];
      paintSelected(place, marked.selected, theme);
    } else markContext.clearRect(0, 0, marks.width, marks.height);
    if (marked) drawMarks(markContext, place, place.lines, marked, outlined, theme);
    drawTexts(markContext, place, { ...scene, looks }, scene.theme);
  }

  function paintSelected(place: Shown & CanvasPlace, selected: AreaMask, theme: ChartTheme): void {
    if (!shown) return;
    shown.edges ??= rasterEdges(place.raster);
    const { image, pixels } = place.outlines;
    pixels.fill(0);
    const small = place.shapes.typicalSize * place.view.scale < SMALL;
    paintOutline(
      place.raster,
      shown.edges,
      selected,
      {
        line: toPixel(theme.petrol),
        halo: small ? 0 : toPixel(theme.surface),
        thickness: Math.max(1, Math.floor(lineWidths.selected.line * place.ratio))
      },
      pixels
    );
    markContext?.putImageData(image, 0, 0);
  }

  /** Moves what was drawn for one view to where it belongs in the wanted one. */
  function moveSheet(): void {
    if (!shown || !wanted) return;
    const { view } = shown;
    const factor = wanted.scale / view.scale;
    const [x, y] = [(view.left - wanted.left) * wanted.scale, (view.top - wanted.top) * wanted.scale];
    sheet.style.transform =
      factor === 1 && x === 0 && y === 0 ? '' : `translate(${x}px, ${y}px) scale(${factor})`;
  }

  return {
    set,
    show,
    colour(next) {
      const signsChanged = looks !== next && scene?.signs;
      looks = next;
      paintFills();
      if (signsChanged) paintMarks();
    },
    mark(next) {
      marked = next;
      paintMarks();
    },
    at(x, y) {
      if (!shown || !wanted) return null;
      const { raster, view } = shown;
      const [mapX, mapY] = unproject(wanted, [x, y]);
      const scale = view.scale * sharpness(shown.scene);
      const column = Math.floor((mapX - view.left) * scale);
      const row = Math.floor((mapY - view.top) * scale);
      if (column < 0 || row < 0 || column >= raster.width || row >= raster.height) return null;
      const id = raster.ids[row * raster.width + column] ?? 0;
      return shown.scene.shapes.areas[id - 1]?.code ?? null;
    },
    dispose() {
      disposed = true;
    }
  };
}
