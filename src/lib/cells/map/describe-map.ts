import type { CellContext } from '../../document/cell-kind.ts';
import { translate } from '../../i18n/messages.ts';
import type { AssessedRow } from '../assessment-table.ts';

/** How many gemeenten lie above and below the comparison, for how many nothing can be told, and how it was measured. */
export function describeMap(rows: readonly AssessedRow[], { locale, resolved }: CellContext): string {
  const tested = rows.filter(({ assessment }) => assessment.noVerdict === null);
  const untested = rows.length - tested.length;
  const sentences = [
    translate(locale, 'cells.describe.map', {
      total: tested.length,
      above: tested.filter(({ assessment }) => /hoger/.test(assessment.class)).length,
      below: tested.filter(({ assessment }) => /lager/.test(assessment.class)).length,
      comparison: resolved.comparison.naam
    }),
    untested > 0 && translate(locale, 'cells.describe.map.untested', { count: untested }),
    rows.some(({ indicator }) => indicator.richting === 'detectie_afhankelijk') &&
      translate(locale, 'cells.describe.map.detection')
  ];
  return sentences.filter((sentence) => sentence !== false).join(' ');
}
