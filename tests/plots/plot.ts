import { parseHTML } from 'linkedom';
import type { ChartKind, DrawContext } from '#lib/charts/define.ts';

/** One picture: a snapshot test and an entry of the gallery. */
export interface Plot {
  readonly name: string;
  readonly width: number;
  draw(context: DrawContext): SVGSVGElement;
}

/** The DOM that pictures are drawn with outside a browser. */
export function createDocument(): Document {
  return parseHTML('<!doctype html><html><body></body></html>').document as unknown as Document;
}

/** Pictures of one kind of chart: its example, and what else must keep looking right. */
export function plotsOf<Data>(
  kind: ChartKind<Data>,
  cases: Readonly<Record<string, { readonly width: number; readonly data: Data }>>
): readonly Plot[] {
  return Object.entries(cases).map(([name, { width, data }]) => ({
    name: `${kind.kind} ${name}`,
    width,
    draw: (context) => kind.draw(data, context)
  }));
}
