import type { CellContext, FigureTable, NamedFigure } from '../../document/cell-kind.ts';
import { formatInterval, formatNumber, formatPeriod } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translate, type MessageKey } from '../../i18n/messages.ts';
import { classLabel } from '../../indicators/class-label.ts';
import type { BranchRow } from './branch-row.ts';

/** Location quotients are read to two decimals, expectations to one. */
export const quotientStyle = { decimals: 2, suffix: '' } as const;

/** Everything that is known of each branch. Without a test there is no quotient either. */
export function branchTable(rows: readonly BranchRow[], caption: string, locale: Locale): FigureTable {
  const column = (key: MessageKey, numeric: boolean) => ({ label: translate(locale, key), numeric });
  return {
    caption,
    columns: [
      column('cells.branches.column.sbi', false),
      column('cells.branches.column.branch', false),
      column('cells.branches.column.establishments', true),
      column('cells.branches.column.expected', true),
      column('cells.branches.column.quotient', true),
      column('figures.column.interval', true),
      column('figures.column.class', false),
      column('cells.branches.column.turnover', true)
    ],
    rows: rows.map((row) => [
      row.branch.sbi,
      row.branch.naam,
      formatNumber(row.establishments, 0, locale),
      formatNumber(row.expected, 1, locale),
      shownQuotient(row, locale),
      shownInterval(row, locale),
      branchVerdict(row, locale),
      shownTurnover(row, locale)
    ])
  };
}

/** The outcome in words, or the reason why there is none. */
export const branchVerdict = (row: BranchRow, locale: Locale): string =>
  row.noVerdict
    ? translate(locale, `figures.no-verdict.${row.noVerdict}`, {
        known: row.members.known,
        total: row.members.total
      })
    : classLabel(row.class, 'context', locale);

export const shownQuotient = ({ quotient, noVerdict }: BranchRow, locale: Locale): string =>
  formatNumber(noVerdict ? null : (quotient?.value ?? null), quotientStyle.decimals, locale);

export const shownInterval = ({ quotient, noVerdict }: BranchRow, locale: Locale): string =>
  quotient && !noVerdict ? formatInterval(quotient.interval, quotientStyle.decimals, locale, 'dash') : '–';

const shownTurnover = ({ turnover }: BranchRow, locale: Locale): string =>
  turnover.shown
    ? formatNumber(turnover.perEstablishment, 0, locale)
    : turnover.why === 'geheim'
      ? translate(locale, 'figures.mark.geheim')
      : '–';

/** Quotients by which two runs of a document are compared. */
export const branchFigures = (
  rows: readonly BranchRow[],
  { resolved, locale }: CellContext
): readonly NamedFigure[] =>
  rows.map((row) => ({
    name: `${translate(locale, 'cells.branches.column.quotient')}, ${row.branch.naam} (${row.branch.sbi}), ${resolved.area.naam}, ${formatPeriod(resolved.parameters.periode, locale)}`,
    value: row.noVerdict ? null : (row.quotient?.value ?? null),
    shown: `${shownQuotient(row, locale)} (${shownInterval(row, locale)}), ${branchVerdict(row, locale)}`
  }));
