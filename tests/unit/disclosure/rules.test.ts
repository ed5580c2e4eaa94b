import { describe, expect, test } from 'vitest';
import { toFigureAtRisk, type FigureAtRisk } from '#lib/disclosure/figure-at-risk.ts';
import { defaultPolicy, strictest } from '#lib/disclosure/policy.ts';
import { roundOwnCount } from '#lib/disclosure/round-own-count.ts';
import { disclosureRules, judge } from '#lib/disclosure/rules/index.ts';

const judged = (known: Partial<FigureAtRisk>) => judge(toFigureAtRisk(known), defaultPolicy);
const reason = (known: Partial<FigureAtRisk>) => judged(known).hides;
const turnover = (
  ondernemingen: number | null,
  dominant: boolean | null,
  amounts: readonly number[] | null = null
) => ({ bijdragen: { ondernemingen, dominant, amounts } });

describe('the disclosure rules', () => {
  test.each<[over: Partial<FigureAtRisk>, expected: string | null]>([
    [{ teller: 1 }, 'threshold'],
    [{ teller: 4 }, 'threshold'],
    [{ teller: 5 }, null],
    [{ teller: 9, lokaal: true }, 'threshold'],
    [{ teller: 10, lokaal: true }, null],
    [{ teller: 0 }, null],
    [{ teller: 0, gevoelig: true }, 'threshold'],
    [{ teller: null }, null],
    [{ teller: 8, noemer: 19 }, 'percentages'],
    [{ teller: 8, noemer: 20 }, null],
    [{ teller: 8, noemer: 99, inkomen: true }, 'percentages'],
    [{ teller: 8, noemer: 100, inkomen: true }, null],
    [{ teller: 99, noemer: 99, gevoelig: true }, 'group-disclosure'],
    [{ teller: 100, noemer: 100, gevoelig: true }, null],
    [{ teller: 17, noemer: 17 }, 'percentages'],
    [{ teller: 6, noemer: 99, gevoelig: true }, null],
    [{ waarde: 0.25, per: 1000, noemer: 12_000, decimals: 2 }, 'implied-count'],
    [{ waarde: 33.3, per: 100, noemer: 3, decimals: 1 }, 'percentages'],
    [{ waarde: 2.5, per: 100, noemer: 120, decimals: 1 }, 'implied-count'],
    [{ waarde: 2.1, per: 1000, noemer: 12_000, decimals: 1 }, null],
    [{ waarde: 0.1, per: 1000, noemer: 90_000, decimals: 1 }, null],
    [{ waarde: 0.1, per: 1000, noemer: 40_000, decimals: 1, lokaal: true }, null],
    [{ waarde: 0, per: 1000, noemer: 12_000, decimals: 2 }, null],
    [{ geheim: true, waarde: 0.67, per: 1000, noemer: 12_000, decimals: 2 }, 'implied-count'],
    [{ niveau: 'buurt', inwoners: 49, teller: 12 }, 'small-areas'],
    [{ niveau: 'buurt', inwoners: 50, huishoudens: 9, teller: 12 }, 'small-areas'],
    [{ niveau: 'buurt', inwoners: 50, huishoudens: 10, teller: 12 }, null],
    [{ niveau: 'wijk', inwoners: 49, teller: 12 }, null],
    [turnover(2, false), 'dominance'],
    [turnover(null, false), 'dominance'],
    [turnover(3, false), null],
    [turnover(9, null), 'dominance'],
    [turnover(9, true), 'dominance'],
    [turnover(4, null, [100, 60, 5, 4]), 'dominance'],
    [turnover(4, null, [100, 60, 30, 30]), null],
    [turnover(5, null, [100, 90, 11, 11, 11]), 'dominance']
  ])('of %o hide by %s', (over, expected) => {
    expect(reason(over)).toBe(expected);
  });

  test('warn of everyone in a small group, sensitive or not', () => {
    expect(judged({ teller: 17, noemer: 17 }).warns).toBe('everyone');
    expect(judged({ teller: 16, noemer: 17 }).warns).toBeNull();
    expect(judged({ teller: 0, noemer: 17 }).warns).toBeNull();
    expect(judged({ teller: 100, noemer: 100 }).warns).toBeNull();
  });

  test('are applied in a fixed order', () => {
    expect(disclosureRules.map(({ id }) => id)).toEqual([
      'threshold',
      'percentages',
      'group-disclosure',
      'implied-count',
      'small-areas',
      'dominance'
    ]);
  });

  test('round own counts to five', () => {
    expect([0, 2, 3, 7, 8, 12, null].map((count) => roundOwnCount(count, 5))).toEqual([
      0,
      0,
      5,
      5,
      10,
      10,
      null
    ]);
  });

  test('take the stricter bound of source and default', () => {
    const source = { ...defaultPolicy, minimumCount: 10, minimumDenominator: 5 };
    expect(strictest(defaultPolicy, source)).toMatchObject({ minimumCount: 10, minimumDenominator: 20 });
  });
});
