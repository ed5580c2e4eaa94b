import type { CellContext } from '../../document/cell-kind.ts';
import { translate } from '../../i18n/messages.ts';
import { placeName } from '../../language/place-name.ts';
import { branchSentence } from '../../language/sentences/branch.ts';
import { shortName, splitRows, type BranchRow } from './branch-row.ts';

/** Branches that are told with their numbers; the others are counted. */
const TOLD = 3;

/** The most certain differences with their numbers, how many more there are, and what a quotient does not say. */
export function describeBranches(
  rows: readonly BranchRow[],
  { resolved, areas, locale }: CellContext
): string {
  const area = placeName(resolved.area.code, areas, locale);
  const comparison = placeName(resolved.comparison.code, areas, locale);
  if (rows.length === 0) return translate(locale, 'cells.branches.absent');
  const { tested, untested } = splitRows(rows);
  const different = tested.filter((row) => row.class !== 'niet_anders');
  const tooFew = untested.filter(({ noVerdict }) => noVerdict === 'te_weinig_waarnemingen').length;
  const count = (...classes: readonly string[]) => tested.filter((row) => classes.includes(row.class)).length;
  const orNone = (found: number) => (found === 0 ? translate(locale, 'cells.branches.none') : String(found));
  const place = { area: resolved.area.code, comparison: resolved.comparison.code };
  const told = different
    .slice(0, TOLD)
    .map((row) => branchSentence({ ...row, ...place, branch: shortName(row) }, areas, locale).sentence.plain);
  return [
    tested.length === 0
      ? translate(locale, 'cells.branches.untested', { area, comparison, count: rows.length })
      : translate(locale, 'cells.branches.counts', {
          area,
          comparison,
          tested: tested.length,
          total: rows.length,
          higher: orNone(count('duidelijk_hoger', 'hoger')),
          lower: orNone(count('duidelijk_lager', 'lager'))
        }),
    ...told,
    tooFew > 0 && translate(locale, 'cells.branches.too-few', { count: tooFew }),
    translate(locale, 'cells.branches.no-wrong')
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}
