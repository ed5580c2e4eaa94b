import type { CellContext } from '../../document/cell-kind.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { translate, type MessageKey } from '../../i18n/messages.ts';
import { placeName } from '../../language/place-name.ts';
import { capitalise } from '../../language/capitalise.ts';
import { nameIn, type AssessedRow } from '../assessment-table.ts';
import { describeRows } from '../describe-rows.ts';
import type { RemarkableSpec } from './spec.ts';
import type { RemarkableOutput } from './output.ts';
import { drawnRows } from './rows.ts';

/** Share of tests outside the limits of 95 % when nothing is the matter. */
const byChance = 0.05;

/** How many were tested, how many deviate, how many of those remain after correction, and which they are. */
export function describeRemarkable(
  { rows: most }: RemarkableSpec,
  output: RemarkableOutput,
  context: CellContext
): string {
  const { locale, areas, resolved } = context;
  const { compared, different, found, untested } = output.list;
  const count = (value: number) => formatNumber(value, 0, locale);
  const say = (key: MessageKey, values = {}) => translate(locale, key, values);
  const whole = comparisonIn(output, context);
  if (compared === 0) {
    const area = placeName(resolved.area.code, areas, locale);
    return resolved.area.code === output.comparison
      ? say('cells.remarkable.itself', { Area: capitalise(area) })
      : say('cells.remarkable.nothing');
  }
  const rows = drawnRows(most, output, context);
  const several = output.tested.length > 1;
  const name = nameIn(context);
  const nameOf = (row: AssessedRow) => (several ? `${name(row)} (${row.area})` : name(row));
  return [
    say(several ? 'cells.remarkable.counts.areas' : 'cells.remarkable.counts', {
      compared: count(compared),
      different: count(different),
      expected: formatNumber(compared * byChance, 1, locale),
      comparison: whole,
      areas: count(output.tested.length)
    }),
    found === 0 ? say('cells.remarkable.none') : say('cells.remarkable.found', { found: count(found) }),
    ...(found > 0 ? [describeRows(rows, nameOf, context)] : []),
    ...(found > most ? [say('cells.remarkable.rest', { count: count(rows.length) })] : []),
    ...(untested > 0 ? [say('cells.remarkable.untested', { count: count(untested) })] : [])
  ].join(' ');
}

/** Name of what all were compared with. */
export const comparisonIn = (
  { comparison }: Pick<RemarkableOutput, 'comparison'>,
  { areas, locale }: Pick<CellContext, 'areas' | 'locale'>
): string =>
  comparison === null
    ? translate(locale, 'cells.remarkable.own-comparison')
    : (areas.get(comparison)?.naam ?? comparison);
