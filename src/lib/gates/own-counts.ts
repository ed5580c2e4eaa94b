import { defaultPolicy } from '../disclosure/policy.ts';
import { threshold } from '../disclosure/rules/threshold.ts';
import type { CellId } from '../document/model.ts';
import type { GateFinding } from './gate-report.ts';

/** A column of counts that an analyst's own query made. */
export interface OwnCounts {
  readonly cell: CellId;
  readonly column: string;
  /** NaN where missing. */
  readonly values: ArrayLike<number>;
  /** The query reads data that an analyst brought in. */
  readonly lokaal: boolean;
}

/** A column of an answer, as the engine gives it. */
interface AnswerColumn {
  readonly name: string;
  readonly kind: string;
  numbers(): ArrayLike<number>;
}

const WHOLE = new Set(['integer', 'bigint', 'double', 'decimal']);
const COUNT_NAME = /^(?:n|aantal|teller|count)(?:$|[_ (*])|_(?:aantal|teller)$/i;

/** Columns of an SQL cell's answer that hold counts, by their name and type. */
export const findOwnCounts = (
  cell: CellId,
  columns: readonly AnswerColumn[],
  lokaal: boolean
): readonly OwnCounts[] =>
  columns
    .filter(({ name, kind }) => WHOLE.has(kind) && COUNT_NAME.test(name))
    .map((column) => ({ cell, column: column.name, values: column.numbers(), lokaal }));

/**
 * The threshold on counts that analysts' own queries make: local data may not leave with small counts; over a
 * published release they are said, because the release's own rules have already been applied.
 */
export function checkOwnCounts({ ownCounts }: { readonly ownCounts: readonly OwnCounts[] }): GateFinding {
  const rule = { gate: 'onthulling', rule: threshold.id, asks: false, title: 'gate.counts.title' } as const;
  const hits = ownCounts
    .map((counts) => ({ ...counts, small: smallCounts(counts) }))
    .filter(({ small }) => small > 0);
  const lokaal = hits.filter((hit) => hit.lokaal);
  const shown = lokaal.length > 0 ? lokaal : hits;
  if (shown.length === 0)
    return { ...rule, outcome: 'akkoord', reason: 'gate.counts.none', values: {}, cells: [] };
  const count = shown.reduce((sum, { small }) => sum + small, 0);
  const minimum = lokaal.length > 0 ? defaultPolicy.minimumLocalCount : defaultPolicy.minimumCount;
  return {
    ...rule,
    outcome: lokaal.length > 0 ? 'blokkade' : 'waarschuwing',
    reason: lokaal.length > 0 ? 'gate.counts.local' : 'gate.counts.published',
    values: { count, minimum, column: shown[0]?.column ?? '' },
    cells: [...new Set(shown.map(({ cell }) => cell))]
  };
}

const smallCounts = ({ values, lokaal }: OwnCounts): number =>
  Array.from(values).filter((teller) => {
    const figure = { teller: Number.isNaN(teller) ? null : teller, noemer: null, lokaal };
    return threshold.hides({ ...figure, gevoelig: false, inkomen: false }, defaultPolicy);
  }).length;
