import type { Area } from '#lib/areas/area.ts';
import type { AreaDirectory } from '#lib/areas/directory.ts';
import { fold } from '#lib/areas/fold.ts';
import { searchAreas } from '#lib/areas/search.ts';
import { err, ok, type Result } from '#lib/base/result.ts';

/** The area that a name or code means; every gemeente for null. A name that means several is refused with their codes. */
export function findAreas(wanted: string | null, areas: AreaDirectory): Result<readonly Area[], string> {
  if (wanted === null) return ok(areas.level('gemeente'));
  const byCode = areas.get(wanted.trim().toUpperCase());
  if (byCode) return ok([byCode]);
  const name = fold(wanted).trim();
  const exact = areas.all.filter((area) => fold(area.naam).trim() === name);
  if (exact.length === 1) return ok(exact);
  const found = exact.length > 1 ? exact : searchAreas(wanted, areas, 6).map(({ area }) => area);
  const proposals = found.map(({ naam, code }) => `${naam} (${code})`).join(', ');
  if (exact.length > 1) return err(`‘${wanted}’ kan van alles zijn: ${proposals}. Geef de code.`);
  return err(
    proposals === ''
      ? `Gebied ‘${wanted}’ bestaat niet in deze uitgave.`
      : `Gebied ‘${wanted}’ bestaat niet. Bedoelt u ${proposals}?`
  );
}
