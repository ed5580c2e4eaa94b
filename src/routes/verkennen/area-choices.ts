import type { AreaCode, Level } from '#lib/areas/area.ts';
import type { AreaDirectory } from '#lib/areas/directory.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translate } from '#lib/i18n/messages.ts';
import type { ComboboxOption } from '#lib/ui/search-options.ts';
import { areaOptions } from '../start/area-options.ts';

const more = ['eigen', 'land'] as const satisfies readonly Level[];

/** Areas that the explorer can be about: own regions first, then those of Start, and the chosen one where it is smaller. */
export function areaChoices(
  areas: AreaDirectory,
  chosen: AreaCode,
  locale: Locale
): readonly ComboboxOption[] {
  const [own, country] = more.map((level) =>
    areas.level(level).map(({ code, naam }) => ({
      value: code,
      label: naam,
      group: translate(locale, `level.${level}`),
      ...(level === 'eigen'
        ? { detail: translate(locale, 'start.members', { count: areas.members(code).length }) }
        : {})
    }))
  );
  const options = [...(own ?? []), ...areaOptions(areas, locale), ...(country ?? [])];
  const part = areas.get(chosen);
  if (!part || options.some(({ value }) => value === chosen)) return options;
  return [
    { value: part.code, label: part.naam, group: translate(locale, `level.${part.niveau}`) },
    ...options
  ];
}
