import type { Cell, CellId, Document } from '../document/model.ts';
import { err, ok, type Result } from '../base/result.ts';
import { tableOf, type Table } from '../document/table-of.ts';
import type { Departure, DepartureInput } from './departure.ts';
import { localFigures } from './local-figures.ts';
import { ownCells } from './own-cells.ts';
import { prepareDeparture } from './prepare-departure.ts';

/** Rows of one cell as they may leave, and the departure that the ledger must know of; null for rows of the release. */
export interface RowsToCopy {
  readonly table: Table;
  readonly departure: Departure | null;
}

/**
 * What may be put on the clipboard of a cell's rows. Rows of the release go as they are; own rows go as they would in a
 * link, and not at all while a rule blocks them.
 */
export async function rowsToCopy(
  id: CellId,
  input: DepartureInput
): Promise<Result<RowsToCopy, 'blocked' | 'missing'>> {
  const { document, release, state } = input;
  const own = ownCells(document, release);
  const isOwn = own.size > 0 || localFigures(document, release, state).includes(id);
  const given = tableOf(state(id).output);
  if (!isOwn) return given ? ok({ table: given, departure: null }) : err('missing');
  const departure = await prepareDeparture({ ...input, document: alone(document, id) });
  if (departure.report.findings.some(({ outcome }) => outcome === 'blokkade')) return err('blocked');
  const table = tableOf(departure.leaving.state(id).output);
  return table ? ok({ table, departure }) : err('missing');
}

/** The document as if this cell were all that a reader sees; statements stay, because it may read them. */
const alone = (document: Document, id: CellId): Document => ({
  ...document,
  title: '',
  note: '',
  comments: [],
  cells: document.cells.flatMap((cell): readonly Cell[] => {
    if (cell.id === id) return [{ ...cell, folded: false }];
    return cell.kind === 'sql' ? [{ ...cell, folded: true }] : [];
  })
});
