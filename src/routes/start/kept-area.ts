import { browser } from '$app/environment';
import type { AreaCode } from '#lib/areas/area.ts';
import type { AreaDirectory } from '#lib/areas/directory.ts';
import { localPlace } from '#lib/ui/browser-place.ts';

const KEY = 'regiobeeld.area';

/** Area that was last chosen in this browser; else a RIEC, else any gemeente. */
export function keptArea(areas: AreaDirectory): AreaCode {
  const kept = browser ? localPlace.getItem(KEY) : null;
  if (kept && areas.get(kept)) return kept;
  const riecs = areas.level('riec');
  const first = riecs.find(({ code }) => code === 'RIEC_ZWB') ?? riecs[0] ?? areas.level('gemeente')[0];
  return first?.code ?? '';
}

export const keepArea = (code: AreaCode): void => localPlace.setItem(KEY, code);
