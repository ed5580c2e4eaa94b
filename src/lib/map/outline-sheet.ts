import { edgesByArea, type EdgesByArea } from '../geometry/edges-by-area.ts';
import type { Box } from '../geometry/point.ts';
import type { EdgedRaster } from '../geometry/raster-edges.ts';
import type { AreaMask } from './area-mask.ts';
import { paintOutline, type OutlinePaint } from './paint-outline.ts';

/** The outline of a mask in pixels, which changes as the mask does. */
export interface OutlineSheet {
  /** Outlines the areas of a mask; gives the parts of the picture that may look different now. */
  paint(mask: AreaMask, paint: OutlinePaint): readonly Box[];
}

/** More areas than this change at once: all is painted anew. */
const MOST_CHANGES = 300;

/**
 * A brush that moves a little lets some tens of areas in or out: only what lies along their edges is painted again, which
 * takes a tenth of the time of all edges of all buurten.
 */
export function createOutlineSheet(raster: EdgedRaster, pixels: Int32Array): OutlineSheet {
  const { ids, width, height } = raster;
  const whole: readonly Box[] = [[0, 0, width, height]];
  let byArea: EdgesByArea | null = null;
  let painted: { readonly mask: AreaMask; readonly paint: OutlinePaint } | null = null;

  function changedAreas(mask: AreaMask): readonly number[] | null {
    const before = painted?.mask;
    if (before?.length !== mask.length) return null;
    const changed: number[] = [];
    for (let area = 0; area < mask.length; area++)
      if (before[area] !== mask[area] && changed.push(area) > MOST_CHANGES) return null;
    return changed;
  }

  /** Whether the other side begins within so many steps. */
  function meets(at: number, step: number, reach: number, mask: AreaMask): boolean {
    const here = mask[ids[at] ?? 0];
    for (let i = 1, other = at + step; i <= reach; i++, other += step)
      if (mask[ids[other] ?? 0] !== here) return true;
    return false;
  }

  function repaint(at: number, mask: AreaMask, { line, halo, thickness }: OutlinePaint): void {
    const column = at % width;
    const row = (at - column) / width;
    const isOutlined =
      meets(at, 1, Math.min(thickness, width - 1 - column), mask) ||
      meets(at, -1, Math.min(thickness, column), mask) ||
      meets(at, width, Math.min(thickness, height - 1 - row), mask) ||
      meets(at, -width, Math.min(thickness, row), mask);
    pixels[at] = isOutlined ? (mask[ids[at] ?? 0] === 1 ? line : halo) : 0;
  }

  /** Paints what lies along the edges of an area. */
  function follow(area: number, { starts, edges }: EdgesByArea, mask: AreaMask, paint: OutlinePaint): Box {
    let [west, north, east, south] = [width, height, -1, -1];
    for (let i = starts[area] ?? 0; i < (starts[area + 1] ?? 0); i++) {
      const edge = edges[i] ?? 0;
      const [at, down] = [edge >> 1, edge & 1];
      const column = at % width;
      const row = (at - column) / width;
      const place = down ? row : column;
      const first = Math.max(0, place - paint.thickness + 1);
      const last = Math.min((down ? height : width) - 1, place + paint.thickness);
      const step = down ? width : 1;
      for (let to = first; to <= last; to++) repaint(at + (to - place) * step, mask, paint);
      west = Math.min(west, down ? column : first);
      east = Math.max(east, down ? column : last);
      north = Math.min(north, down ? first : row);
      south = Math.max(south, down ? last : row);
    }
    return [west, north, Math.max(0, east - west + 1), Math.max(0, south - north + 1)];
  }

  return {
    paint(mask, paint) {
      const changed = isSamePaint(painted?.paint, paint) ? changedAreas(mask) : null;
      painted = { mask: mask.slice(), paint };
      if (!changed) {
        pixels.fill(0);
        paintOutline(raster, raster.edges, mask, paint, pixels);
        return whole;
      }
      const index = (byArea ??= edgesByArea(raster));
      const parts = changed.map((area) => follow(area, index, mask, paint));
      const many = parts.reduce((sum, [, , across, down]) => sum + across * down, 0);
      return many > pixels.length / 2 ? whole : parts.filter(([, , across]) => across > 0);
    }
  };
}

const isSamePaint = (one: OutlinePaint | undefined, other: OutlinePaint): boolean =>
  one?.line === other.line && one.halo === other.halo && one.thickness === other.thickness;
