import { describe, expect, test } from 'vitest';
import { pickSummary } from '#lib/language/summary/pick-summary.ts';
import { claim, drugshandel } from './claims.ts';

const themes = ['drugs', 'drugs', 'drugs', 'vastgoed', 'wonen'];
const indicators = themes.map((thema, i) => ({ ...drugshandel, id: `i${i}`, thema }));
const about = (i: number, O: number, n = 51200) => ({
  ...claim({ O, n, ref: 7.1, tau: 0.1 }),
  indicator: `i${i}`
});

describe('a summary', () => {
  test('takes the strongest tested deviation of every theme before a second of one', () => {
    const all = [about(0, 160), about(1, 150), about(2, 140), about(3, 96), about(4, 36)];
    const { chosen, compared } = pickSummary(all, indicators, 2);
    expect(chosen.map(({ indicator }) => indicator)).toEqual(['i0', 'i3']);
    expect(compared).toBe(5);
  });

  test('counts only what was tested, and prefers a deviation to none', () => {
    const all = [about(0, 1, 900), about(3, 36), about(4, 96)];
    const { chosen, compared } = pickSummary(all, indicators, 1);
    expect(chosen.map(({ indicator }) => indicator)).toEqual(['i4']);
    expect(compared).toBe(2);
  });

  test('prefers a deviation that is known well to a larger one that is not', () => {
    const all = [about(0, 23, 8000), about(3, 1500, 700000)];
    expect(all.map(({ class: tested }) => tested)).toEqual(['duidelijk_hoger', 'duidelijk_hoger']);
    expect(pickSummary(all, indicators, 1).chosen[0]?.indicator).toBe('i3');
  });

  test('puts context behind other figures of the same strength', () => {
    const context = indicators.map((one, i) => (i === 0 ? { ...one, richting: 'context' as const } : one));
    const { chosen } = pickSummary([about(0, 200), about(3, 96)], context);
    expect(chosen.map(({ indicator }) => indicator)).toEqual(['i3', 'i0']);
  });
});
