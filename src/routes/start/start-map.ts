import type { AreaCode } from '#lib/areas/area.ts';
import type { AreaDirectory } from '#lib/areas/directory.ts';
import type { ChoroplethData } from '#lib/map/choropleth.ts';
import type { Insets } from '#lib/map/fit.ts';
import type { PictureLevel } from './area-options.ts';

/** The area of a level that a gemeente lies in: where a click on the map leads. */
export function regionOf(areas: AreaDirectory, level: PictureLevel, gemeente: AreaCode): AreaCode | null {
  return level === 'gemeente' ? gemeente : (areas.get(gemeente)?.[level] ?? null);
}

/** RIECs are known by their region; the map is not repeating the word ten times. */
const labelOf = (naam: string): string => naam.replace(/^RIEC /, '');

/** The map of Start: plain land, borders of the level, the chosen area in petrol, the area at the arrow keys outlined. */
export function startMap(state: {
  readonly areas: AreaDirectory;
  readonly level: PictureLevel;
  readonly chosen: AreaCode;
  readonly active: AreaCode | null;
  readonly title: string;
  readonly height: number;
  readonly inset: Insets;
  /** Too narrow for more than one name. */
  readonly narrow: boolean;
}): ChoroplethData {
  const { areas, level, chosen, active, title, height, inset, narrow } = state;
  const members = areas.members(chosen);
  const area = areas.get(chosen);
  const regions = level === 'gemeente' ? [] : areas.level(level);
  const named =
    area && !regions.includes(area) ? [...regions.filter((r) => !overlaps(r.code)), area] : regions;

  function overlaps(code: AreaCode): boolean {
    return areas.members(code).some((member) => members.includes(member));
  }

  return {
    title,
    height,
    view: null,
    inset,
    fills: Object.fromEntries(members.map((code) => [code, { kind: 'chosen' }])),
    context: 'plain',
    groupOf: level === 'gemeente' ? null : (code) => regionOf(areas, level, code),
    region: [],
    chosen: members,
    selected: active ? areas.members(active) : [],
    labels: (narrow && area ? [area] : named).map(({ code, naam }) => ({
      text: labelOf(naam),
      areas: areas.members(code),
      chosen: code === chosen
    })),
    signs: false
  };
}
