import type { Area } from '../areas/area.ts';
import type { AreaDirectory } from '../areas/directory.ts';
import { formatNumber } from '../i18n/formats.ts';
import type { Locale } from '../i18n/locale.ts';
import { translate } from '../i18n/messages.ts';
import type { FirstView } from '../indicators/release.ts';

/** Inhabitants of an area: as published, or the sum of its gemeenten; null when one of them is unknown. */
function inhabitantsOf(area: Area, areas: AreaDirectory, view: FirstView): number | null {
  const of = (code: string) => view.inwoners[view.areas.findIndex((one) => one.code === code)] ?? null;
  const published = of(area.code);
  if (published !== null) return published;
  const members = areas.members(area.code).map(of);
  return members.length === 0 || members.includes(null)
    ? null
    : members.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

/** `37 gemeenten · 1,6 miljoen inwoners`, or for a gemeente the region it lies in. */
export function describeArea(area: Area, areas: AreaDirectory, view: FirstView, locale: Locale): string {
  const region = areas.get(area.riec ?? area.provincie ?? '')?.naam;
  const members =
    area.niveau === 'gemeente' && region
      ? translate(locale, 'start.members.in', { region })
      : translate(locale, 'start.members', { count: areas.members(area.code).length });
  const inhabitants = inhabitantsOf(area, areas, view);
  if (inhabitants === null) return members;
  return translate(locale, 'start.about', {
    members,
    inhabitants:
      inhabitants >= 1e6
        ? translate(locale, 'start.inhabitants.million', {
            count: formatNumber(inhabitants / 1e6, 1, locale)
          })
        : translate(locale, 'start.inhabitants', { count: formatNumber(inhabitants, 0, locale) })
  });
}
