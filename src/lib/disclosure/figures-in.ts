import { parseAreaCode } from '../areas/code.ts';
import { multiplierOf } from './derived-columns.ts';
import { toFigureAtRisk, type FigureAtRisk } from './figure-at-risk.ts';
import { countColumns, type OwnResult } from './own-result.ts';
import type { ResultColumn } from './result-table.ts';

/** A number of an own result with what decides whether it may be shown. */
export interface PlacedFigure {
  readonly row: number;
  readonly column: string;
  readonly figure: FigureAtRisk;
}

/** Every count, rate and amount of an own result that is not hidden, with what its row says of it. */
export function figuresIn(result: OwnResult): readonly PlacedFigure[] {
  const { columns, roles, lokaal } = result;
  const counts = countColumns(result);
  const of = (role: (typeof roles)[number]) => columns[roles.indexOf(role)];
  const [noemers, inwoners, huishoudens, ondernemingen] = (
    ['noemer', 'inwoners', 'huishoudens', 'ondernemingen'] as const
  ).map((role) => of(role)?.numbers());
  const areas = of('area')?.texts();
  const dominant = of('dominant')?.texts();
  const [count] = counts.length === 1 ? counts : [];
  const about = (row: number) => {
    const parsed = parseAreaCode(areas?.[row] ?? '');
    return {
      lokaal,
      noemer: orNull(noemers?.[row]),
      niveau: parsed.ok ? parsed.value.level : null,
      inwoners: orNull(inwoners?.[row]),
      huishoudens: orNull(huishoudens?.[row])
    };
  };
  const isTouched = (row: number) => columns.some(({ name }) => result.isHidden(row, name));
  const figures = (column: ResultColumn, figureOf: (value: number, row: number) => Partial<FigureAtRisk>) =>
    Array.from(column.numbers()).flatMap((value, row): readonly PlacedFigure[] => {
      if (Number.isNaN(value) || result.isHidden(row, column.name)) return [];
      return [
        { row, column: column.name, figure: toFigureAtRisk({ ...about(row), ...figureOf(value, row) }) }
      ];
    });
  // With a count go the rates and amounts of its row.
  const inWholeRows = (placed: readonly PlacedFigure[]) => placed.filter(({ row }) => !isTouched(row));
  return columns.flatMap((column, at) => {
    if (counts.includes(column)) return figures(column, (teller) => ({ teller }));
    if (roles[at] === 'rate') return inWholeRows(rates(column));
    if (roles[at] === 'amount')
      return inWholeRows(figures(column, (_, row) => ({ noemer: null, bijdragen: contributions(row) })));
    return [];
  });

  function rates(column: ResultColumn): readonly PlacedFigure[] {
    const tellers = count?.numbers();
    const found = tellers && noemers ? multiplierOf(column.numbers(), tellers, noemers) : null;
    const per = found ?? perIn(column.name);
    const decimals = decimalsIn(column);
    return figures(column, (waarde, row) => {
      const teller = orNull(tellers?.[row]);
      return { waarde, per, decimals, teller, geheim: count !== undefined && teller === null };
    });
  }

  function contributions(row: number) {
    const flag = dominant?.[row] ?? null;
    return {
      ondernemingen: orNull(ondernemingen?.[row]),
      dominant: flag === null ? null : flag === 'true',
      amounts: null
    };
  }
}

/** `per_1000`, `percentage`: what a rate is per, by the name of its column. */
function perIn(name: string): number {
  const digits = /per[ _]?([\d._]+)/i.exec(name)?.[1]?.replace(/\D/g, '');
  if (digits) return Number(digits);
  return /pct|procent|percent/i.test(name) ? 100 : 1;
}

const orNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

/** Digits behind the point that a column shows at most. */
const decimalsIn = (column: ResultColumn): number =>
  Array.from(column.numbers()).reduce(
    (most, value) =>
      Math.max(most, Number.isFinite(value) ? (/\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0) : 0),
    0
  );
