import { bothProtections } from '../disclosure/protection.ts';
import { collectFigures } from '../document/figures.ts';
import { IDLE } from '../document/cell-state.ts';
import type { CellId, Document } from '../document/model.ts';
import { tableOf, type Table } from '../document/table-of.ts';
import { translate } from '../i18n/messages.ts';
import { withoutRows } from './answer-table.ts';
import type { Departure, DepartureInput } from './departure.ts';
import { keptProtection } from './kept-protection.ts';
import { leavingStates } from './leaving-states.ts';
import { ownCells } from './own-cells.ts';
import { findOwnCounts } from './own-counts.ts';
import { toPublications } from './publications.ts';
import { runGates } from './run-gates.ts';
import { smallNumbers } from './small-numbers.ts';
import { tableSql } from './table-sql.ts';
import { toProtectedTable } from './to-protected-table.ts';

/** Longest statement that a document may hold; longer tables stay out of it, and leave in exports only. */
const MOST_SQL = 20_000;

/**
 * Makes a document ready to leave: runs both gates over it and everything it shows, and gives what may be seen outside.
 * `clear` lets that out, or says what stands in the way.
 *
 * What leaves never holds a number that a rule hides, whether the analyst has hidden it already or not.
 */
export async function prepareDeparture(input: DepartureInput): Promise<Departure> {
  const { document, release, locale, kinds, areas, published } = input;
  const own = ownCells(document, release);
  const seen = seenCells(document, own);
  const answers = document.cells.flatMap((cell) => {
    const { output, stale, error } = input.state(cell.id);
    const table = stale || error ? undefined : tableOf(output);
    return cell.kind === 'sql' && table ? [{ cell, table, lokaal: own.has(cell.id) }] : [];
  });
  const ownCounts = answers
    .filter(({ cell, lokaal }) => !lokaal || seen.has(cell.id))
    .flatMap(({ cell, table, lokaal }) => {
      const kept = lokaal ? { ...keptProtection(cell), round: false } : keptProtection({ spec: {} });
      return findOwnCounts(cell.id, toProtectedTable(table, kept).columns, lokaal);
    });
  const gateInput = {
    document,
    ownCounts,
    areas,
    indicators: release.regiobeeld.indicators,
    published
  };
  const outside = new Map<CellId, Table | null>(
    [...own].map((id) => {
      const answer = answers.find(({ cell }) => cell.id === id);
      if (!answer) return [id, null];
      const { cell, table } = answer;
      if (!seen.has(id)) return [id, withoutRows(table)];
      const hidden = bothProtections(keptProtection(cell), smallNumbers(table));
      return [id, toProtectedTable(table, { ...hidden, round: true })];
    })
  );
  const leaving = withAnswers(document, outside, translate(locale, 'gate.sql.about'));
  const states = await leavingStates(input, leaving, outside);
  const state = (id: CellId) => states.get(id) ?? IDLE;
  return {
    report: runGates(gateInput),
    leaving: {
      document: leaving,
      state,
      figures: collectFigures(leaving, kinds, state),
      notice: release.regiobeeld.status === 'synthetisch' ? translate(locale, 'watermark') : ''
    },
    publications: toPublications(gateInput)
  };
}

/** Own cells whose rows a reader sees: unfolded ones, and those read by a cell that is no statement itself. */
function seenCells({ cells }: Document, own: ReadonlySet<CellId>): ReadonlySet<CellId> {
  const named = new Set(
    cells
      .filter(({ kind }) => kind !== 'sql')
      .flatMap(({ spec }) => JSON.stringify(spec).match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? [])
  );
  return new Set(
    cells
      .filter(({ id, folded, name }) => own.has(id) && (!folded || (name !== '' && named.has(name))))
      .map(({ id }) => id)
  );
}

/** The document with answers in the place of questions; the same document where there are none. */
function withAnswers(
  document: Document,
  answers: ReadonlyMap<CellId, Table | null>,
  about: string
): Document {
  if (answers.size === 0) return document;
  const sqlOf = (table: Table) => {
    const sql = tableSql(table, about);
    return sql.length <= MOST_SQL ? sql : tableSql(withoutRows(table), about);
  };
  const cells = document.cells.map((cell) => {
    const table = answers.get(cell.id);
    if (table === undefined) return cell;
    return { ...cell, spec: { sql: table === null ? '' : sqlOf(table) } };
  });
  return { ...document, template: document.template && { ...document.template, changed: true }, cells };
}
