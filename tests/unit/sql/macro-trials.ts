import { testFigure } from '#lib/indicators/test-figure.ts';
import { locationQuotient, proportion, rate } from '#lib/stats/index.ts';

/** Events among a population, as a row that macros are asked about. */
export interface Pair {
  readonly teller: number;
  readonly noemer: number;
}

const counts = [0, 1, 4, 5, 9, 10, 11, 37, 96, 412, 20_000];
export const pairs: readonly Pair[] = [20, 900, 51_200, 702_000].flatMap((noemer) =>
  counts.filter((teller) => teller <= noemer).map((teller) => ({ teller, noemer }))
);

/** One row per pair, one column per expression over `teller` and `noemer`. */
export const overPairs = (expressions: readonly string[]): string => {
  const values = pairs.map(({ teller, noemer }, i) => `(${i}, ${teller}, ${noemer})`).join();
  return `SELECT ${expressions.join()} FROM (VALUES ${values}) AS t(i, teller, noemer) ORDER BY i`;
};

const rateOf = ({ teller, noemer }: Pair) => rate(teller, noemer, 10_000);
const shareOf = ({ teller, noemer }: Pair) => proportion(teller, noemer);
const quotientOf = ({ teller, noemer }: Pair) => locationQuotient(teller, noemer, 41_200, 2_210_000);

/** An expression of SQL, and what the statistics of a cell answer. */
export const numberTrials: readonly {
  readonly expression: string;
  expected(pair: Pair): number | undefined;
}[] = [
  { expression: 'cijfer(teller, noemer, 10000)', expected: (pair) => rateOf(pair)?.value },
  { expression: 'cijfer_onder(teller, noemer, 10000)', expected: (pair) => rateOf(pair)?.at95.low },
  { expression: 'cijfer_boven(teller, noemer, 10000)', expected: (pair) => rateOf(pair)?.at95.high },
  { expression: 'aandeel(teller, noemer)', expected: (pair) => shareOf(pair)?.value },
  { expression: 'aandeel_onder(teller, noemer)', expected: (pair) => shareOf(pair)?.at95.low },
  { expression: 'aandeel_boven(teller, noemer)', expected: (pair) => shareOf(pair)?.at95.high },
  { expression: 'lq(teller, noemer, 41200, 2210000)', expected: (pair) => quotientOf(pair)?.value },
  { expression: 'lq_onder(teller, noemer, 41200, 2210000)', expected: (pair) => quotientOf(pair)?.at95.low },
  { expression: 'lq_boven(teller, noemer, 41200, 2210000)', expected: (pair) => quotientOf(pair)?.at95.high }
];

/** Farthest that two numbers may lie apart, as a part of the larger: fewer digits than this are shown. */
export const apart = (found: unknown, expected: number | undefined): number =>
  Math.abs(Number(found) - (expected ?? NaN)) / Math.max(1, Math.abs(expected ?? NaN));

export const classTrials = (
  [
    ['klasse', 'telling', 7.1e-4, 0],
    ['klasse', 'telling', 7.1e-4, 0.05],
    ['klasse', 'telling', 0.3, 0.01],
    ['klasse_aandeel', 'percentage', 0.3, 0],
    ['klasse_aandeel', 'percentage', 0.056, 0.000144]
  ] as const
).map(([name, soort, target, tau2]) => {
  const against = { count: target * 1e7, total: 1e7, role: 'target' } as const;
  return {
    expression: `${name}(teller, noemer, ${target * 1e7}, 1e7, tau2 := ${tau2})`,
    expected: ({ teller, noemer }: Pair): string =>
      testFigure({ count: teller, total: noemer }, against, { tau2, roundedVariance: 0 }, soort)?.class ??
      'niet_getoetst'
  };
});
