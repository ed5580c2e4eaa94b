import { bothProtections, NO_PROTECTION } from '../disclosure/protection.ts';
import { IDLE } from '../document/cell-state.ts';
import { collectFigures } from '../document/figures.ts';
import type { CellId } from '../document/model.ts';
import { tableOf, type Table } from '../document/table-of.ts';
import { translate } from '../i18n/messages.ts';
import { withoutRows } from './answer-table.ts';
import type { Departure, DepartureInput } from './departure.ts';
import { encodedCounts } from './encoded-counts.ts';
import { emptiedColumns, type Emptied } from './emptied.ts';
import { keptProtection } from './kept-protection.ts';
import { isTooLong, leavingDocument } from './leaving-document.ts';
import { leavingStates } from './leaving-states.ts';
import { toResult, type OwnAnswer } from './own-answer.ts';
import { ownCells } from './own-cells.ts';
import { localFigures } from './local-figures.ts';
import { lookedAt } from './looked-at.ts';
import { policyOf } from './policy-of.ts';
import { planProtection } from './plan-protection.ts';
import { toProtections } from './protect-cells.ts';
import { releasePublications } from './release-publications.ts';
import { repairTotals } from './repair-totals.ts';
import { runGates } from './run-gates.ts';
import { seenCells } from './seen-cells.ts';
import { toProtectedTable } from './to-protected-table.ts';
import { unfilledTexts } from './unfilled.ts';

/**
 * Makes a document ready to leave: runs both gates over it and everything it shows, and gives what may be seen outside.
 * `clear` lets that out, or says what stands in the way.
 *
 * What leaves never holds a number that a rule hides, whether the analyst has hidden it already or not.
 */
export async function prepareDeparture(input: DepartureInput): Promise<Departure> {
  const { document, release, locale, kinds, areas, published, policy = policyOf(release) } = input;
  const own = ownCells(document, release);
  const seen = seenCells(document);
  const answers = document.cells.flatMap((cell): readonly OwnAnswer[] => {
    const { output, stale, error } = input.state(cell.id);
    const table = cell.kind !== 'sql' || stale || error ? undefined : tableOf(output);
    if (!table) return [];
    const lokaal = own.has(cell.id);
    return [{ cell, table, lokaal, kept: lokaal ? keptProtection(cell) : NO_PROTECTION }];
  });
  const shown = answers.filter(({ cell, lokaal }) => !lokaal || seen.has(cell.id));
  const results = shown.map((answer) => toResult(answer));
  const world = { document, areas };
  const before = [...published, ...(await releasePublications(results, world, input))];
  const plan = planProtection(results, world, before, policy);
  const hides = toProtections([...plan.primary, ...plan.partners]);
  const encoded = await encodedCounts(input, answers, seen, hides, policy);
  const figuresOfOwn = localFigures(document, release, input.state);
  const outside = new Map<CellId, Table | null>(
    [...own.keys(), ...figuresOfOwn].map((id) => {
      const answer = answers.find(({ cell }) => cell.id === id);
      if (!answer) return [id, null];
      if (!seen.has(id) || encoded.includes(id)) return [id, withoutRows(answer.table)];
      const protection = bothProtections(answer.kept, hides.get(id) ?? NO_PROTECTION);
      return [id, toProtectedTable(answer.table, { ...protection, round: true })];
    })
  );
  const about = translate(locale, 'gate.sql.about');
  const leaving = leavingDocument(document, outside, about);
  const states = await leavingStates(input, leaving, outside);
  const state = (id: CellId) => states.get(id) ?? IDLE;
  const bareRows = results.flatMap(({ cell, roles }) =>
    own.get(cell) === 'file' && !roles.some((role) => TOLD.has(role)) ? [cell] : []
  );
  const emptied = shown.flatMap(({ cell: { id }, table, lokaal }): readonly Emptied[] => {
    const left = lokaal ? outside.get(id) : null;
    if (!left) return [];
    const found = { cell: id, columns: emptiedColumns(table, left), tooLong: isTooLong(left, about) };
    return found.tooLong || found.columns.length > 0 ? [found] : [];
  });
  const figures = collectFigures(leaving, kinds, state);
  return {
    looked: lookedAt(figures, results, leaving),
    report: runGates({
      ...world,
      leaving,
      results,
      bareRows,
      encoded,
      localFigures: figuresOfOwn,
      emptied,
      unfilled: unfilledTexts(document, input.state),
      plan,
      policy,
      withoutTotals: repairTotals(shown, plan, world, before, policy),
      indicators: release.regiobeeld.indicators
    }),
    leaving: {
      document: leaving,
      state,
      figures,
      notice: release.regiobeeld.status === 'synthetisch' ? translate(locale, 'watermark') : ''
    },
    publications: plan.publications(),
    statements: leaving.cells.flatMap(({ id, spec }) =>
      outside.has(id) && typeof spec['sql'] === 'string' && spec['sql'] !== '' ? [spec['sql']] : []
    )
  };
}

/** Roles of columns that make a row more than one of what was counted. */
const TOLD: ReadonlySet<string> = new Set(['count', 'whole', 'rate', 'amount', 'noemer']);
