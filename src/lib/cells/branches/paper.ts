import { charts } from '../../charts/index.ts';
import { toFigureClass } from '../../charts/figure-class.ts';
import { formatDate, formatList } from '../../i18n/formats.ts';
import { translate } from '../../i18n/messages.ts';
import { onPaper } from '../on-paper.ts';
import type { PaperOf } from '../paper.ts';
import { shortName, splitRows } from './branch-row.ts';
import { branchSpine } from './branch-spine.ts';
import type { BranchesOutput, BranchesSpec } from './cell.ts';
import { areaName } from '../../language/area-name.ts';

/** The branches that are most certainly different; what could not be tested is named under them. */
export const branchesPaper: PaperOf<BranchesSpec, BranchesOutput> = ({ count }, { rows }, context) => {
  const { locale, resolved } = context;
  const [first] = rows;
  if (!first) return onPaper({ notes: [translate(locale, 'cells.branches.absent.what')], says: true });
  const { tested, untested } = splitRows(rows);
  const date = first.branch.peildatum;
  const head = translate(locale, 'cells.branches.group.untested', { count: untested.length });
  return onPaper({
    subtitle: translate(locale, date === '' ? 'cells.branches.subtitle' : 'cells.branches.subtitle.date', {
      comparison: areaName(resolved.comparison, locale),
      date: formatDate(date, locale)
    }),
    parts:
      tested.length === 0
        ? []
        : [
            {
              kind: 'drawing',
              name: '',
              about: '',
              span: 6,
              draw: async (drawing) =>
                (await charts.spine()).draw(branchSpine(tested.slice(0, count), context), drawing)
            }
          ],
    classes: rows.map(toFigureClass),
    says: true,
    notes: [
      ...(untested.length > 0 ? [`${head}: ${formatList(untested.map(shortName), locale)}.`] : []),
      translate(locale, 'cells.branches.note')
    ]
  });
};
