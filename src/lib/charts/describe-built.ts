import { formatDate, formatList, formatNumber } from '../i18n/formats.ts';
import type { Locale } from '../i18n/locale.ts';
import { translate } from '../i18n/messages.ts';
import type { BuiltData } from './built-data.ts';
import { decimalsFor } from './built-decimals.ts';
import { measureOf } from './built-measure.ts';
import { text, toBuiltRows, type BuiltRow, type BuiltRows } from './built-rows.ts';

/** What is drawn, how much of it, its least and most with their names, and what is not shown. */
export function describeBuilt(data: BuiltData, locale: Locale): string {
  const { plan } = data;
  const built = toBuiltRows(data, 960);
  const [first = '', ...others] = plan.marks.map((mark) => translate(locale, `figures.built.mark.${mark}`));
  const marks = formatList([first, ...others.map((mark) => mark.toLowerCase())], locale);
  const measure = measureOf(built);
  const axis = (name: 'x' | 'y') => plan[name === 'x' ? 'xAxis' : 'yAxis'].title || plan[name];
  const other = measure === 'x' ? 'y' : 'x';
  const words = {
    marks,
    measure: axis(measure),
    other: axis(other),
    rows: translate(locale, `figures.built.rows${built.rows.length === 1 ? '.one' : ''}`, {
      count: formatNumber(built.rows.length, 0, locale)
    })
  };
  const opening = translate(
    locale,
    plan[other] === '' ? 'figures.built.description.alone' : 'figures.built.description',
    words
  );
  return [
    opening,
    extremes(built, measure, data, locale),
    built.rows.some(({ low, high }) => low !== null && high !== null)
      ? translate(locale, 'figures.built.intervals')
      : '',
    built.empty > 0 ? translate(locale, 'figures.built.empty', { count: built.empty }) : '',
    built.hidden > 0 ? translate(locale, 'figures.built.hidden', { count: built.hidden }) : ''
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function extremes(built: BuiltRows, measure: 'x' | 'y', data: BuiltData, locale: Locale): string {
  const other = measure === 'x' ? 'y' : 'x';
  const known = built.rows.filter((row) => typeof row[measure] === 'number');
  const sorted = known.toSorted((a, b) => Number(a[measure]) - Number(b[measure]));
  const [least] = sorted;
  const most = sorted.at(-1);
  if (!least || !most || built[measure].kind !== 'number') return '';
  const decimals = decimalsFor(known.map((row) => row[measure]));
  const shown = (row: BuiltRow) => formatNumber(Number(row[measure]), decimals, locale);
  const isDate = built[other].kind === 'date';
  const name = (row: BuiltRow) => {
    const group = text(row.colour === row[other] || data.plan.colour === '' ? null : row.colour);
    const place = isDate ? formatDate(new Date(Number(row[other])).toISOString(), locale) : text(row[other]);
    return [place, built[other].kind === 'names' ? '' : group].filter((part) => part !== '').join(', ');
  };
  const named = built[other].kind !== 'none' && built[other].kind !== 'number';
  return translate(locale, named ? 'figures.built.extremes.named' : 'figures.built.extremes', {
    low: shown(least),
    high: shown(most),
    lowName: name(least),
    highName: name(most)
  });
}
