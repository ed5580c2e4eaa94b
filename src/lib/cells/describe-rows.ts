import type { CellContext } from '../document/cell-kind.ts';
import { translate } from '../i18n/messages.ts';
import type { AssessedRow } from './assessment-table.ts';

/**
 * What a set of tested figures says in one sentence: how many lie above and below the comparison, how many can't be
 * told, and how many depend on how hard was looked.
 */
export function describeRows(
  rows: readonly AssessedRow[],
  missing: readonly string[],
  { locale, resolved }: CellContext
): string {
  const count = (holds: (row: AssessedRow) => boolean) => rows.filter(holds).length;
  const untested = count(({ assessment }) => assessment.noVerdict !== null);
  const detection = count(({ indicator }) => indicator.richting === 'detectie_afhankelijk');
  const sentences = [
    translate(locale, 'cells.describe.classes', {
      total: rows.length - untested,
      above: count(({ assessment }) => /hoger/.test(assessment.class)),
      below: count(({ assessment }) => /lager/.test(assessment.class)),
      comparison: resolved.comparison.naam
    }),
    untested > 0 && translate(locale, 'cells.describe.untested', { count: untested }),
    detection > 0 && translate(locale, 'cells.describe.detection', { count: detection }),
    missing.length > 0 && translate(locale, 'cells.describe.missing', { names: missing.join(', ') })
  ];
  return sentences.filter((sentence) => sentence !== false).join(' ');
}
