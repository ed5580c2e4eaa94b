import { expect, test } from 'vitest';
import { toFigureClass } from '#lib/charts/figure-class.ts';

test('a tested value looks like its class', () => {
  expect(toFigureClass({ class: 'hoger', noVerdict: null })).toBe('hoger');
});

test('an untested value looks like its reason', () => {
  const look = (noVerdict: Parameters<typeof toFigureClass>[0]['noVerdict']): string =>
    toFigureClass({ class: 'niet_getoetst', noVerdict });
  expect(look('te_weinig_waarnemingen')).toBe('te_weinig');
  expect(look('geheim')).toBe('geheim');
  expect(look('geen_gegevens')).toBe('geen_gegevens');
  expect(look('onvolledige_regio')).toBe('niet_getoetst');
  expect(look('geen_toets')).toBe('niet_getoetst');
  expect(look(null)).toBe('te_weinig');
});
