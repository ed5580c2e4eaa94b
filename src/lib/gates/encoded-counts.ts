import { bothProtections, NO_PROTECTION, type Protection } from '../disclosure/protection.ts';
import type { DisclosurePolicy } from '../disclosure/policy.ts';
import type { CellId } from '../document/model.ts';
import { joinedTables } from '../document/release-tables.ts';
import { tableOf, type Table } from '../document/table-of.ts';
import type { DepartureInput } from './departure.ts';
import type { OwnAnswer } from './own-answer.ts';
import { smallChanges } from './small-changes.ts';
import { tellsApart } from './tells-apart.ts';
import { answersWith, type Changed } from './what-if.ts';

/** Rows of a file among which small counts are looked for. */
const MOST_ROWS = 500;

/**
 * Cells in which a small count of another cell, or of a file, can be read in some other shape: as a word or date, as yes
 * or no, times a thousand, in the name of a column.
 *
 * No list of shapes is ever complete, so it is tried: statements are answered again with another small number in that
 * place, and what a reader would see may not tell the two apart.
 */
export async function encodedCounts(
  input: DepartureInput,
  answers: readonly OwnAnswer[],
  seen: ReadonlySet<CellId>,
  hides: ReadonlyMap<CellId, Protection>,
  { minimumLocalCount, roundingBase }: DisclosurePolicy
): Promise<readonly CellId[]> {
  const own = answers.filter(({ lokaal }) => lokaal);
  const readers = own.filter(({ cell }) => seen.has(cell.id));
  const found = new Set<CellId>();
  if (readers.length === 0) return [];
  const sources = [
    ...own.flatMap(({ cell, table }) => (cell.name === '' ? [] : [{ what: { cell }, table }])),
    ...(await filesRead(input, own))
  ];
  for (const { what, table } of sources)
    for (const { change, rows } of smallChanges(table, minimumLocalCount - 1)) {
      const states = await answersWith(input, what, change);
      const bounds = { distance: rows * Math.abs(change.to - change.from), roundingBase };
      for (const reader of readers) {
        if ('cell' in what && reader.cell === what.cell) continue;
        const other = tableOf(states.get(reader.cell.id)?.output);
        const hidden = bothProtections(reader.kept, hides.get(reader.cell.id) ?? NO_PROTECTION);
        if (other === reader.table) continue;
        if (!other || tellsApart(reader.table, other, { ...hidden, round: true }, bounds))
          found.add(reader.cell.id);
      }
    }
  return [...found];
}

/** Tables that were brought in, with some of their rows; what joins those of the release is changed there too. */
async function filesRead(
  { release, state }: DepartureInput,
  own: readonly OwnAnswer[]
): Promise<readonly { readonly what: Changed; readonly table: Table }[]> {
  const query = own.map(({ cell }) => state(cell.id).context?.query).find((one) => one !== undefined);
  const files = release.resources.filter(({ added }) => added?.status === 'lokaal');
  const read = await Promise.all(
    files.map(async ({ name, added }) => {
      const answer = await query?.({ sql: `SELECT * FROM "${name}" LIMIT ${MOST_ROWS}` });
      const tables = [name, ...(added?.joins === 'waarnemingen' ? joinedTables(release) : [])];
      return answer?.ok ? [{ what: { tables }, table: answer.value }] : [];
    })
  );
  return read.flat();
}
