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

/** Every count of an own result that is not hidden, with what its row says of it. */
export function countsIn(result: OwnResult): readonly PlacedFigure[] {
  const about = readAbout(result);
  return countColumns(result).flatMap((column) => figures(result, column, about, (teller) => ({ teller })));
}

/** Every rate and amount in the rows of an own result in which nothing is hidden: with a count go those of its row. */
export function derivedIn(result: OwnResult): readonly PlacedFigure[] {
  const { columns, roles } = result;
  if (!roles.includes('rate') && !roles.includes('amount')) return [];
  const about = readAbout(result);
  const isTouched = (row: number) => columns.some(({ name }) => result.isHidden(row, name));
  const counts = countColumns(result);
  const tellers = counts.length === 1 ? counts[0]?.numbers() : undefined;
  const noemers = columns[roles.indexOf('noemer')]?.numbers();
  const ondernemingen = columns[roles.indexOf('ondernemingen')]?.numbers();
  const dominant = columns[roles.indexOf('dominant')]?.texts();
  return columns
    .flatMap((column, at): readonly PlacedFigure[] => {
      if (roles[at] === 'rate') return rates(column);
      return roles[at] === 'amount'
        ? figures(result, column, about, (_, row) => ({ noemer: null, bijdragen: contributions(row) }))
        : [];
    })
    .filter(({ row }) => !isTouched(row));

  function rates(column: ResultColumn): readonly PlacedFigure[] {
    const found = tellers && noemers ? multiplierOf(column.numbers(), tellers, noemers) : null;
    const per = found ?? perIn(column.name);
    const decimals = decimalsIn(column);
    return figures(result, column, about, (waarde, row) => {
      const teller = orNull(tellers?.[row]);
      return { waarde, per, decimals, teller, geheim: tellers !== undefined && teller === null };
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

function figures(
  result: OwnResult,
  column: ResultColumn,
  about: readonly Partial<FigureAtRisk>[],
  figureOf: (value: number, row: number) => Partial<FigureAtRisk>
): readonly PlacedFigure[] {
  return Array.from(column.numbers()).flatMap((value, row): readonly PlacedFigure[] => {
    if (Number.isNaN(value) || result.isHidden(row, column.name)) return [];
    return [{ row, column: column.name, figure: toFigureAtRisk({ ...about[row], ...figureOf(value, row) }) }];
  });
}

/** What each row says of its numbers. */
function readAbout({ columns, roles, lokaal, rowCount }: OwnResult): readonly Partial<FigureAtRisk>[] {
  const of = (role: (typeof roles)[number]) => columns[roles.indexOf(role)];
  const [noemers, inwoners, huishoudens] = (['noemer', 'inwoners', 'huishoudens'] as const).map((role) =>
    of(role)?.numbers()
  );
  const areas = of('area')?.texts();
  return Array.from({ length: rowCount }, (_, row) => {
    const parsed = parseAreaCode(areas?.[row] ?? '');
    return {
      lokaal,
      noemer: orNull(noemers?.[row]),
      niveau: parsed.ok ? parsed.value.level : null,
      inwoners: orNull(inwoners?.[row]),
      huishoudens: orNull(huishoudens?.[row])
    };
  });
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
