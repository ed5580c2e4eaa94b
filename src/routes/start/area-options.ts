import type { Area, Level } from '#lib/areas/area.ts';
import type { AreaDirectory } from '#lib/areas/directory.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translate } from '#lib/i18n/messages.ts';
import type { IconName } from '#lib/ui/icons.ts';
import { fold, type ComboboxOption } from '#lib/ui/search-options.ts';

/** Levels that a picture can be made of, the widest first. */
export const pictureLevels = ['riec', 'provincie', 'gemeente'] as const satisfies readonly Level[];
export type PictureLevel = (typeof pictureLevels)[number];

const icons: Readonly<Record<PictureLevel, IconName>> = {
  riec: 'map-pin',
  provincie: 'map',
  gemeente: 'building-community'
};

/**
 * All areas that a picture can be made of, as options with their level as heading. Folded names sort as a Dutch collator
 * sorts these, which the first view then need not load.
 */
export function areaOptions(areas: AreaDirectory, locale: Locale): readonly ComboboxOption[] {
  const detail = (area: Area): string =>
    area.niveau === 'gemeente'
      ? (areas.get(area.provincie ?? '')?.naam ?? '')
      : translate(locale, 'start.members', { count: areas.members(area.code).length });
  return pictureLevels.flatMap((level) =>
    areas
      .level(level)
      .map((area) => ({ area, name: fold(area.naam) }))
      .sort((a, b) => Number(a.name > b.name) - Number(a.name < b.name))
      .map(({ area }) => ({
        value: area.code,
        label: area.naam,
        group: translate(locale, `start.level.${level}`),
        detail: detail(area),
        icon: icons[level],
        keywords: area.code
      }))
  );
}
