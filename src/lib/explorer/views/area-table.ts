import type { AreaDirectory } from '../../areas/directory.ts';
import type { FigureTable } from '../../document/cell-kind.ts';
import { formatInterval, formatNumber } from '../../i18n/formats.ts';
import { decimalsOf, formatFigure } from '../../i18n/formats-unit.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translate } from '../../i18n/messages.ts';
import type { AreaRanks, AreaTests } from '../../indicators/area-tests.ts';
import { classLabel } from '../../indicators/class-label.ts';
import type { Indicator } from '../../indicators/definition.ts';
import { figureClasses, type FigureClass } from '../../indicators/figure-class.ts';
import type { Slice } from '../../indicators/slice.ts';
import { fullName } from './full-name.ts';

/** An outcome in words, by its place in `figureClasses`. */
export function outcomeLabel(place: number, indicator: Indicator, locale: Locale): string {
  const found: FigureClass = figureClasses[place] ?? 'niet_getoetst';
  return found === 'te_weinig' || found === 'geheim' || found === 'geen_gegevens'
    ? translate(locale, `figures.class.${found}`)
    : classLabel(found, indicator.richting, locale);
}

/** `14,0–20,2`; a dash without one. */
export const intervalOf = (tests: AreaTests, place: number, indicator: Indicator, locale: Locale): string => {
  const [low, high] = [tests.low[place] ?? NaN, tests.high[place] ?? NaN];
  return Number.isNaN(low) || Number.isNaN(high)
    ? '–'
    : formatInterval({ low, high }, decimalsOf(indicator), locale, 'dash');
};

/** `1–7`; `te breed` where it says little, a dash without a value. */
export function rankOf(ranks: AreaRanks, slice: Slice, place: number, locale: Locale): string {
  const [low, high] = [ranks.low[place] ?? 0, ranks.high[place] ?? 0];
  if ((slice.rank[place] ?? 0) === 0) return '–';
  if (low === 0) return translate(locale, 'figures.rank.wide');
  const shown = (rank: number) => formatNumber(rank, 0, locale);
  return low === high ? shown(low) : `${shown(low)}–${shown(high)}`;
}

export const valueOf = (values: ArrayLike<number>, place: number): number | null => {
  const value = values[place] ?? NaN;
  return Number.isNaN(value) ? null : value;
};

/** The figures of some areas in rows, in the order given. */
export function areaTable(
  places: ArrayLike<number>,
  caption: string,
  slice: Slice,
  { tests, ranks }: { readonly tests: AreaTests | null; readonly ranks: AreaRanks | null },
  areas: AreaDirectory,
  locale: Locale
): FigureTable {
  const { indicator, grid } = slice.cube;
  const column = (
    key: 'area' | 'value' | 'interval' | 'class' | 'numerator' | 'denominator',
    numeric = true
  ) => ({
    label: translate(locale, `figures.column.${key}`),
    numeric
  });
  return {
    caption,
    columns: [
      column('area', false),
      column('value'),
      column('interval'),
      { label: translate(locale, 'figures.rank'), numeric: true },
      column('numerator'),
      column('denominator'),
      column('class', false)
    ],
    rows: Array.from(places, (place) => [
      fullName(grid.codes[place] ?? '', areas),
      formatFigure(valueOf(slice.waarde, place), indicator, locale),
      tests ? intervalOf(tests, place, indicator, locale) : '–',
      ranks ? rankOf(ranks, slice, place, locale) : '–',
      formatNumber(valueOf(slice.teller, place), 0, locale),
      formatNumber(valueOf(slice.noemer, place), 0, locale),
      tests ? outcomeLabel(tests.classes[place] ?? 0, indicator, locale) : ''
    ])
  };
}
