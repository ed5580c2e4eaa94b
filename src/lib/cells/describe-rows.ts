import type { CellContext } from '../document/cell-kind.ts';
import { formatList } from '../i18n/formats.ts';
import { translate } from '../i18n/messages.ts';
import type { ComparisonClass } from '../indicators/assessment.ts';
import { classLabel } from '../indicators/class-label.ts';
import type { AssessedRow } from './assessment-table.ts';
import { areaName } from '../language/area-name.ts';

/** Classes that are told by name; the others by number. */
const told: readonly ComparisonClass[] = ['duidelijk_hoger', 'hoger', 'lager', 'duidelijk_lager'];
/** Names in one class before the rest is counted. */
const MOST = 5;

/**
 * What a set of tested figures says, in a few words each: which differ from the comparison and how, how many don't, how
 * many can't be told, and how many depend on how hard was looked, unless a sentence before has told that.
 */
export function describeRows(
  rows: readonly AssessedRow[],
  nameOf: (row: AssessedRow) => string,
  { locale, resolved }: CellContext,
  detectionTold = false
): string {
  const count = (holds: (row: AssessedRow) => boolean) => rows.filter(holds).length;
  const registered = (row: AssessedRow) => row.indicator.richting === 'detectie_afhankelijk';
  const named = told.flatMap((one) =>
    [false, true].flatMap((detection) => {
      const members = rows.filter((row) => row.assessment.class === one && registered(row) === detection);
      const label = classLabel(one, detection ? 'detectie_afhankelijk' : 'context', locale);
      return members.length === 0 ? [] : [`${label}: ${listNames(members.map(nameOf), locale)}`];
    })
  );
  const similar = count(({ assessment }) => assessment.class === 'niet_anders');
  const untested = count(({ assessment }) => assessment.noVerdict !== null);
  const detection = count(registered);
  const parts = [
    ...named,
    ...(similar > 0 ? [`${classLabel('niet_anders', 'context', locale)}: ${similar}`] : [])
  ];
  const comparison = areaName(resolved.comparison, locale);
  const sentences = [
    parts.length > 0 && translate(locale, 'cells.describe.classes', { comparison, parts: parts.join('; ') }),
    untested > 0 && translate(locale, 'cells.describe.untested', { count: untested }),
    detection > 0 &&
      !detectionTold &&
      (detection === rows.length
        ? translate(locale, 'cells.describe.detection.all')
        : translate(locale, 'cells.describe.detection', { count: detection }))
  ];
  return sentences.filter((sentence) => sentence !== false).join(' ');
}

/** Names are told in the middle of a sentence; areas and indicators keep their capitals. */
function listNames(names: readonly string[], locale: CellContext['locale']): string {
  if (names.length <= MOST) return formatList(names, locale);
  const rest = translate(locale, 'cells.describe.more', { count: names.length - MOST + 1 });
  return formatList([...names.slice(0, MOST - 1), rest], locale);
}
