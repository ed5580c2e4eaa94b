import { toOwnText } from '../cells/sql/to-own-text.ts';
import type { Cell } from '../document/model.ts';
import { unitLabel } from '../i18n/formats-unit.ts';
import type { Locale } from '../i18n/locale.ts';
import { translate } from '../i18n/messages.ts';
import type { Indicator } from '../indicators/definition.ts';
import { smallestPercentageBase } from '../indicators/estimate-figure.ts';
import { indicatorName } from '../language/indicator-name.ts';
import { aroundPairs, aroundRanking } from '../sql/queries/around-figures.ts';
import type { SqlQuery } from '../sql/sql.ts';

const query = (name: string, statement: SqlQuery): Cell => ({
  id: name,
  kind: 'sql',
  name,
  folded: true,
  spec: { sql: toOwnText(statement, {}) }
});

const labelled = (indicator: Indicator, locale: Locale): string =>
  `${indicatorName(indicator, locale)}, ${unitLabel(indicator, locale)}`;

/** A ranking with intervals as a statement and the chart of it: of the gemeenten around a picture's area, in its period. */
export function rankingCells(indicator: Indicator, locale: Locale): readonly Cell[] {
  const source = 'rangschikking';
  const isEstimate = indicator.soort === 'telling' || indicator.soort === 'percentage';
  const chart = {
    source,
    title: labelled(indicator, locale),
    marks: isEstimate ? ['interval'] : ['bar'],
    x: 'waarde',
    y: 'gemeente',
    ...(isEstimate ? { low: 'onder', high: 'boven' } : {}),
    sort: 'value',
    xAxis: { title: unitLabel(indicator, locale) }
  };
  return [
    query(source, aroundRanking(indicator, smallestPercentageBase)),
    { id: 'ranking', kind: 'chart', name: '', folded: true, spec: chart }
  ];
}

/** Two indicators against each other as a statement and the chart of it. */
export function scatterCells(first: Indicator, second: Indicator, locale: Locale): readonly Cell[] {
  const source = 'spreiding';
  const chart = {
    source,
    title: translate(locale, 'exploration.scatter.title', {
      x: indicatorName(first, locale),
      y: indicatorName(second, locale)
    }),
    marks: ['dot'],
    x: 'eerste',
    y: 'tweede',
    xAxis: { title: labelled(first, locale) },
    yAxis: { title: labelled(second, locale) }
  };
  return [
    query(source, aroundPairs(first, second, smallestPercentageBase)),
    { id: 'scatter', kind: 'chart', name: '', folded: true, spec: chart }
  ];
}
