import { expect, test } from 'vitest';
import { chooseIndicators } from '#lib/cells/choose-indicators.ts';
import { LOCAL_THEME } from '#lib/indicators/local-theme.ts';
import { indicatorOf } from './indicator-of.ts';
import type { Release } from '#lib/indicators/release.ts';

const open = indicatorOf('misdrijven', {});
const income = indicatorOf('inkomen', { gevoelig: true });
const own = indicatorOf('eigen_telling', { thema: LOCAL_THEME });
const release = { regiobeeld: { indicators: [open, income, own] } } as unknown as Release;
const chosen = (ids: readonly string[]) => {
  const result = chooseIndicators(ids, release);
  return result.ok ? result.value.indicators.map(({ id }) => id) : result.error.kind;
};

test('without ids everything stands that may stand in any picture: nothing sensitive, nothing of one’s own', () => {
  expect(chosen([])).toEqual(['misdrijven']);
});

test('what is named stands, also what an analyst brought in', () => {
  expect(chosen(['eigen_telling', 'inkomen'])).toEqual(['eigen_telling', 'inkomen']);
});

test('only a list with nothing left is an error', () => {
  expect(chosen(['weg', 'misdrijven'])).toEqual(['misdrijven']);
  expect(chosen(['weg'])).toBe('unknown-indicator');
});
