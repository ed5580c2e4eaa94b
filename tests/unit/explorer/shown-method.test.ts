import { expect, test } from 'vitest';
import { methodsFor, shownMethod } from '#lib/explorer/shown-method.ts';
import { classMethods } from '#lib/explorer/state.ts';
import { indicator } from '../indicators/small-country.ts';

const count = indicator({ per: 1, noemer: '' });
const mean = indicator({ soort: 'gemiddelde', per: 1 });

test('what can not be tested is coloured by its values, so that a map of it is not blank', () => {
  for (const one of [count, mean]) {
    expect(shownMethod('getoetst', one)).toBe('quantile');
    expect(shownMethod('bivariate', one)).toBe('quantile');
    expect(shownMethod('natural', one)).toBe('natural');
    expect(methodsFor(classMethods, one)).toEqual(['quantile', 'natural', 'equal', 'diverging']);
  }
});

test('what is tested keeps every way', () => {
  expect(shownMethod('getoetst', indicator())).toBe('getoetst');
  expect(methodsFor(classMethods, indicator())).toEqual(classMethods);
  expect(shownMethod('bivariate', undefined)).toBe('bivariate');
});
