import { usedIndicators } from '../cells/methods/used-indicators.ts';
import type { FigureTable } from '../document/cell-kind.ts';
import type { Cell } from '../document/model.ts';
import { unitLabel } from '../i18n/formats-unit.ts';
import { translate, type MessageKey } from '../i18n/messages.ts';
import { indicatorName } from '../language/indicator-name.ts';
import type { ExportRequest } from './request.ts';

/** What every indicator of a document means, also where the document has no methods cell that says it. */
export function definitionsOf(
  cells: readonly Cell[],
  { release, locale }: Pick<ExportRequest, 'release' | 'locale'>
): FigureTable {
  const column = (key: MessageKey) => ({ label: translate(locale, key), numeric: false });
  return {
    caption: translate(locale, 'cells.methods.definitions'),
    columns: [
      column('figures.column.indicator'),
      column('cells.column.definitie'),
      column('figures.column.unit'),
      column('cells.column.bron'),
      column('cells.column.kanttekening')
    ],
    rows: usedIndicators(cells, release).map((indicator) => [
      indicatorName(indicator, locale),
      locale === 'en' ? indicator.definitie_en : indicator.definitie,
      unitLabel(indicator, locale),
      [indicator.bron, indicator.tabel].filter((part) => part !== '').join(', '),
      indicator.kanttekening
    ])
  };
}
