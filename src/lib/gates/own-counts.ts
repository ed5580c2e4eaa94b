import type { AreaCode } from '../areas/area.ts';
import { parseAreaCode } from '../areas/code.ts';
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
  /** Denominators beside them, NaN where missing; null where the answer has no column `noemer`. */
  readonly noemers: ArrayLike<number> | null;
  /** Shares and rates over those denominators, NaN where missing. */
  readonly rates: readonly ArrayLike<number>[];
  /** Area of each row; null where no column holds area codes. */
  readonly areas: readonly (AreaCode | null)[] | null;
  /** Period of each row; null where no column holds periods. */
  readonly periods: readonly (string | null)[] | null;
  /** What the row is about apart from its area and period: equal texts, the same measure. */
  readonly groups: readonly string[];
  /** The query reads data that an analyst brought in. */
  readonly lokaal: boolean;
}

/** A column of an answer, as the engine gives it. */
interface AnswerColumn {
  readonly name: string;
  readonly kind: string;
  numbers(): ArrayLike<number>;
  texts(): readonly (string | null)[];
}

const WHOLE = new Set(['integer', 'bigint', 'double', 'decimal']);
const COUNT_NAME = /^(?:n|aantal|teller|count)(?:$|[_ (*])|_(?:aantal|teller)$/i;
const RATE_NAME = /^(?:waarde|aandeel|percentage|pct|procent|rate|cijfer)(?:$|[_ ])|^per_/i;
const AREA_NAME = /^(?:naam|gebiedsnaam|gemeente(?:naam)?|regio(?:naam)?)$/i;
const PERIOD_NAME = /^(?:periode|jaar|kwartaal|maand)$/i;

/** Columns of an SQL cell's answer that hold counts, by their name and type. */
export function findOwnCounts(
  cell: CellId,
  columns: readonly AnswerColumn[],
  lokaal: boolean
): readonly OwnCounts[] {
  const counts = columns.filter(({ name, kind }) => WHOLE.has(kind) && COUNT_NAME.test(name));
  if (counts.length === 0) return [];
  const area = columns.find(holdsAreas);
  const noemer = columns.find(({ name, kind }) => WHOLE.has(kind) && name.toLowerCase() === 'noemer');
  const period = columns.find(({ name }) => PERIOD_NAME.test(name));
  const others = columns.filter(
    (column) => column.kind === 'text' && column !== area && column !== period && !AREA_NAME.test(column.name)
  );
  const rates = noemer ? columns.filter(({ name, kind }) => WHOLE.has(kind) && RATE_NAME.test(name)) : [];
  const texts = others.map((column) => column.texts());
  return counts.map((column) => {
    const values = column.numbers();
    return {
      cell,
      column: column.name,
      values,
      noemers: noemer?.numbers() ?? null,
      rates: rates.map((rate) => rate.numbers()),
      areas: area?.texts() ?? null,
      periods: period?.texts() ?? null,
      groups: Array.from(values, (_, row) => texts.map((text) => text[row] ?? '').join(', ')),
      lokaal
    };
  });
}

function holdsAreas({ kind, texts }: AnswerColumn): boolean {
  if (kind !== 'text') return false;
  const known = texts().filter((text) => text !== null);
  return known.length > 0 && known.every((text) => parseAreaCode(text).ok);
}

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
  Array.from(values).filter((teller) =>
    threshold.hides({ teller: Number.isNaN(teller) ? null : teller, lokaal, gevoelig: false }, defaultPolicy)
  ).length;
