import { toFigureClass } from '../../charts/figure-class.ts';
import type { SpineData } from '../../charts/spine-data.ts';
import type { CellContext } from '../../document/cell-kind.ts';
import { translate } from '../../i18n/messages.ts';
import { shortName, type BranchRow } from './branch-row.ts';
import { quotientStyle } from './branch-table.ts';

/** Quotients against 1, over the spread of the quotients of all gemeenten. */
export const branchSpine = (rows: readonly BranchRow[], { resolved, locale }: CellContext): SpineData => ({
  area: resolved.area.naam,
  comparison: translate(locale, 'cells.branches.as-expected'),
  rows: rows.map((row) => ({
    id: row.branch.sbi,
    label: shortName(row),
    style: quotientStyle,
    group: '',
    value: row.quotient?.value ?? null,
    interval: row.quotient?.interval ?? null,
    class: toFigureClass(row),
    reference: 1,
    spread: row.spread,
    reason: null
  }))
});
