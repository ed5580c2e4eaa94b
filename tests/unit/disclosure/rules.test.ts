import { describe, expect, test } from 'vitest';
import type { FigureAtRisk } from '#lib/disclosure/figure-at-risk.ts';
import { defaultPolicy, strictest } from '#lib/disclosure/policy.ts';
import { disclosureRules } from '#lib/disclosure/rules/index.ts';

const figure = (over: Partial<FigureAtRisk>): FigureAtRisk => ({
  teller: null,
  noemer: null,
  gevoelig: false,
  inkomen: false,
  lokaal: false,
  ...over
});
const reason = (over: Partial<FigureAtRisk>) =>
  disclosureRules.find((rule) => rule.hides(figure(over), defaultPolicy))?.id ?? null;

describe('the disclosure rules', () => {
  test.each([
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
    [{ teller: 99, noemer: 99, gevoelig: true }, 'percentages'],
    [{ teller: 100, noemer: 100, gevoelig: true }, null],
    [{ teller: 17, noemer: 17 }, 'percentages']
  ])('of %o hide by %s', (over, expected) => {
    expect(reason(over)).toBe(expected);
  });

  test('take the stricter bound of source and default', () => {
    const source = { ...defaultPolicy, minimumCount: 10, minimumDenominator: 5 };
    expect(strictest(defaultPolicy, source)).toMatchObject({ minimumCount: 10, minimumDenominator: 20 });
  });
});
