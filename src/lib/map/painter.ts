import type { AreaCode } from '../areas/area.ts';
import { chartTheme, type ChartTheme, type ThemeName } from '../charts/theme.ts';
import { lineBoxesOf } from '../geometry/line-boxes.ts';
import type { EdgedRaster } from '../geometry/raster-edges.ts';
import { unproject, type View } from '../geometry/view.ts';
import type { AreaLooks } from './area-looks.ts';
import type { AreaMask } from './area-mask.ts';
import { createAreaPaint } from './area-paint.ts';
import { borderLayers, type MapBorders } from './border-layers.ts';
import { drawMarks, isOnlySelected, selectedLines, SMALL, type MapMarks } from './draw-marks.ts';
import { drawTexts, type MapTexts } from './draw-texts.ts';
import { deviceView, seenBox, type CanvasPlace } from './canvas-place.ts';
import { dottedAreas } from './dotted-areas.ts';
import { lineWidths } from './line-widths.ts';
import type { MapWork } from './map-work.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { createOutlineSheet, type OutlineSheet } from './outline-sheet.ts';
import { landRows, paintRaster, type LandRows } from './paint-raster.ts';
import { toPixel } from './pixel.ts';
import type { MapShapes } from './shape.ts';

/** Canvases above each other, with their origin at the top left: they are moved and scaled while a new picture is made. */
export interface MapSheet {
  readonly fills: HTMLCanvasElement;
  readonly lines: HTMLCanvasElement;
  readonly marks: HTMLCanvasElement;
  /** Names and signs: they stay while marks come and go. */
  readonly texts: HTMLCanvasElement;
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
  readonly raster: EdgedRaster;
  readonly rows: LandRows;
  /** Lines of the map that may be in sight. */
  readonly lines: readonly number[];
  readonly fills: PixelSheet;
  readonly outlines: PixelSheet;
  readonly outline: OutlineSheet;
}

/** Pixels of a canvas that are written one by one. */
interface PixelSheet {
  readonly image: ImageData;
  readonly pixels: Int32Array;
}

/** Canvases hold at most this many pixels: a larger screen gets fewer per point, so that colouring stays quick. */
const MOST_PIXELS = 4_000_000;
/** Lines are not drawn on the page, and are seen to be blurred sooner than fills. */
const MOST_PIXELS_OF_LINES = 16_000_000;

const sharpness = ({ width, height, pixelRatio }: MapScene, most = MOST_PIXELS): number =>
  Math.min(pixelRatio, Math.sqrt(most / Math.max(1, width * height)));

/**
 * Paints a map of any number of areas on canvases: numbers of areas once per view (by `work`, elsewhere), colours by looking
 * up those numbers, and lines as vectors above.
 */
export function createMapPainter(
  { fills, lines, marks, texts }: MapSheet,
  work: Pick<MapWork, 'rasterise' | 'stroke'>,
  onshown: () => void = () => {}
): MapPainter {
  let scene: MapScene | null = null;
  let wanted: View | null = null;
  let shown: Shown | null = null;
  let looks: AreaLooks | null = null;
  let marked: MapMarks | null = null;
  /** The view that lines were last drawn for. */
  let stroked: View | null = null;
  let dotted: AreaMask | null = null;
  /** On the canvas of marks are the pixels of the outline, and nothing else. */
  let onlyOutline = false;
  let disposed = false;
  const fillContext = fills.getContext('2d');
  const lineContext = lines.getContext('bitmaprenderer');
  const markContext = marks.getContext('2d');
  const textContext = texts.getContext('2d');

  let paint: ReturnType<typeof createAreaPaint> | null = null;

  function set(next: MapScene): void {
    const ratio = sharpness(next);
    if (!paint || next.theme !== scene?.theme || !scene || ratio !== sharpness(scene))
      paint = createAreaPaint(next.theme, ratio);
    scene = next;
  }

  function show(view: View): void {
    wanted = view;
    moveSheet();
    makeRaster();
  }

  const makeRaster = oneAtATime(async () => {
    if (!scene || !wanted || scene.width === 0 || scene.height === 0) return;
    const [forScene, view, ratio] = [scene, wanted, sharpness(scene)];
    const [width, height] = [Math.round(scene.width * ratio), Math.round(scene.height * ratio)];
    const device = deviceView({ ...scene, view, ratio });
    const raster = await work.rasterise(scene.shapes.mesh, device, width, height);
    if (!disposed && forScene.shapes === scene?.shapes) accept(forScene, view, raster);
  });

  const makeLines = oneAtATime(async () => {
    const place = current();
    if (!place || !wanted) return;
    const { shapes, theme } = place.scene;
    const [view, ratio] = [wanted, sharpness(place.scene, MOST_PIXELS_OF_LINES)];
    const [width, height] = [Math.round(place.width * ratio), Math.round(place.height * ratio)];
    const layers = borderLayers(
      shapes,
      { ...place.scene, dotted },
      { scale: view.scale, ratio },
      chartTheme(theme)
    );
    const device = deviceView({ ...place, view, ratio });
    const bitmap = await work.stroke(shapes.mesh, layers, device, width, height);
    if (disposed || shapes !== scene?.shapes) return bitmap.close();
    lineContext?.transferFromImageBitmap(bitmap);
    lines.style.width = `${place.width}px`;
    lines.style.height = `${place.height}px`;
    stroked = view;
    moveSheet();
    onshown();
  });

  function accept(forScene: MapScene, view: View, raster: EdgedRaster): void {
    const { width, height } = raster;
    const same = shown?.raster.width === width && shown.raster.height === height ? shown : null;
    const sheetOf = (used: PixelSheet | undefined): PixelSheet => {
      const image = used?.image ?? new ImageData(width, height);
      const pixels = new Int32Array(image.data.buffer);
      return { image, pixels: pixels.fill(0) };
    };
    for (const canvas of [fills, marks, texts]) {
      if (canvas.width !== width) canvas.width = width;
      if (canvas.height !== height) canvas.height = height;
      canvas.style.width = `${forScene.width}px`;
      canvas.style.height = `${forScene.height}px`;
    }
    const place = { ...forScene, view, ratio: sharpness(forScene) };
    const outlines = sheetOf(same?.outlines);
    onlyOutline = false;
    shown = {
      scene: forScene,
      view,
      raster,
      rows: landRows(raster),
      lines: lineBoxesOf(forScene.shapes.mesh).within(seenBox(place)),
      fills: sheetOf(same?.fills),
      outlines,
      outline: createOutlineSheet(raster, outlines.pixels)
    };
    paintFills();
    paintMarks();
    paintTexts();
    moveSheet();
    makeLines();
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

  function paintMarks(): void {
    const place = current();
    if (!place || !scene || !markContext) return;
    const theme = chartTheme(scene.theme);
    const outlined = marked ? selectedLines(place, place.lines, marked.selected) : [];
    if (marked && !outlined) paintSelected(place, marked.selected, theme);
    else markContext.clearRect(0, 0, marks.width, marks.height);
    if (marked) drawMarks(markContext, place, place.lines, marked, outlined ?? [], theme);
    onlyOutline = marked !== null && outlined === null && isOnlySelected(marked);
  }

  function paintTexts(): void {
    const place = current();
    if (!place || !scene || !textContext) return;
    textContext.clearRect(0, 0, texts.width, texts.height);
    drawTexts(textContext, place, { ...scene, looks }, scene.theme);
  }

  function paintSelected(place: Shown & CanvasPlace, selected: AreaMask, theme: ChartTheme): void {
    const { image } = place.outlines;
    const small = place.shapes.typicalSize * place.view.scale < SMALL;
    const parts = place.outline.paint(selected, {
      line: toPixel(theme.petrol),
      halo: small ? 0 : toPixel(theme.surface),
      thickness: Math.max(1, Math.floor(lineWidths.selected.line * place.ratio))
    });
    if (!onlyOutline) markContext?.putImageData(image, 0, 0);
    else for (const part of parts) markContext?.putImageData(image, 0, 0, ...part);
  }

  /** Moves what was drawn for one view to where it belongs in the wanted one. */
  function moveSheet(): void {
    for (const canvas of [fills, marks, texts]) move(canvas, shown?.view ?? null);
    move(lines, stroked);
  }

  function move({ style }: HTMLCanvasElement, view: View | null): void {
    if (!view || !wanted) return;
    const factor = wanted.scale / view.scale;
    const [x, y] = [(view.left - wanted.left) * wanted.scale, (view.top - wanted.top) * wanted.scale];
    style.transform = factor === 1 && x === 0 && y === 0 ? '' : `translate(${x}px, ${y}px) scale(${factor})`;
  }

  return {
    set,
    show,
    colour(next) {
      const signsChanged = looks !== next && scene?.signs;
      looks = next;
      const without = dottedAreas(next);
      if (!isSameMask(without, dotted)) {
        dotted = without;
        makeLines();
      }
      paintFills();
      if (signsChanged) paintTexts();
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

const isSameMask = (one: AreaMask | null, other: AreaMask | null): boolean =>
  one === other || (one?.length === other?.length && one?.every((value, i) => value === other?.[i]) === true);
