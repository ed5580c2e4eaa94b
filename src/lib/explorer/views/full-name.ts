import type { AreaCode } from '../../areas/area.ts';
import type { AreaDirectory } from '../../areas/directory.ts';

/** The gemeente that a wijk or buurt lies in, whose own name many others have: `Buitengebied`; `''` of other areas. */
export function gemeenteOf(code: AreaCode, areas: Pick<AreaDirectory, 'get'>): string {
  const area = areas.get(code);
  if (!area || (area.niveau !== 'wijk' && area.niveau !== 'buurt')) return '';
  return areas.get(area.gemeente ?? '')?.naam ?? '';
}

/** A name that says where it is: `Buitengebied (Zundert)`. */
export function fullName(code: AreaCode, areas: Pick<AreaDirectory, 'get'>): string {
  const name = areas.get(code)?.naam ?? code;
  const gemeente = gemeenteOf(code, areas);
  return gemeente === '' ? name : `${name} (${gemeente})`;
}
