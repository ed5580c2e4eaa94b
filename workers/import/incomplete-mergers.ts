import type { ImportWorld } from './api.ts';
import type { DroppedList } from './dropped-list.ts';
import type { Observations } from './observations.ts';

/** A gemeente made of others of which the file has only some would be too small: it gets a gap, with the count. */
export function leaveOutIncomplete(
  observations: Observations,
  world: ImportWorld,
  dropped: DroppedList
): void {
  const former = new Map(world.former.map((area) => [area.code, area]));
  const byCode = new Map(world.areas.map(({ code, naam }) => [code, naam]));
  for (const row of observations.rows) {
    const code = observations.areas.text(row.area);
    const olds = row.sources.flatMap((source) => former.get(source) ?? []);
    if (olds.length === 0 || row.sources.includes(code) || row.value === null) continue;
    const day =
      olds
        .map(({ until }) => until)
        .sort()
        .at(-1) ?? '';
    const parts = world.former.filter(({ successors, until }) => successors.includes(code) && until === day);
    const have = parts.filter((part) => row.sources.includes(part.code));
    if (have.length >= parts.length) continue;
    const missing = parts.filter((part) => !have.includes(part)).map(({ naam }) => naam);
    dropped.add('onvolledig', `${byCode.get(code) ?? code}: zonder ${missing.join(', ')}`);
    row.value = null;
    row.mark = 'onbekend';
  }
}
