import { describe, expect, test } from 'vitest';
import { baseLabel, decimalsOf, formatFigure, formatValue, unitLabel } from '#lib/i18n/formats-unit.ts';

const unit = (eenheid: string, per: number, soort: string) => ({ eenheid, per, soort });

describe('a value with its unit', () => {
  test.each([
    [
      unit('per 10.000 inwoners', 10000, 'telling'),
      18.75,
      '18,8 per 10.000 inwoners',
      '18.8 per 10,000 inhabitants'
    ],
    [
      unit('% van de woningaankopen', 100, 'percentage'),
      8.08,
      '8,1% van de woningaankopen',
      '8.1% of dwelling purchases'
    ],
    [unit('euro', 1, 'gemiddelde'), 412345, '€ 412.345', '€ 412,345'],
    [unit('euro per jaar', 1, 'mediaan'), 31200, '€ 31.200 per jaar', '€ 31,200 per year'],
    [unit('score van 1 tot 9', 1, 'index'), 6.84, '6,8 (score van 1 tot 9)', '6.8 (score from 1 to 9)'],
    [unit('index van 0 tot 1', 1, 'index'), 0.234, '0,23 (index van 0 tot 1)', '0.23 (index from 0 to 1)'],
    [
      unit('inwoners per km² land', 1, 'telling'),
      523.4,
      '523 inwoners per km² land',
      '523 inhabitants per km² of land'
    ],
    [unit('per 1.000 fte', 1000, 'telling'), 3, '3,0 per 1.000 fte', '3.0 per 1,000 fte']
  ])('$eenheid', (shown, value, dutch, english) => {
    expect(formatValue(value, shown, 'nl').replace('\u00a0', ' ')).toBe(dutch);
    expect(formatValue(value, shown, 'en').replace('\u00a0', ' ')).toBe(english);
  });

  test('is a dash when missing', () => {
    expect(formatValue(null, unit('euro', 1, 'gemiddelde'), 'nl')).toBe('–');
    expect(formatFigure(null, unit('% van de woningen', 100, 'percentage'), 'nl')).toBe('–');
  });

  test('stands without the rest of its unit in a table', () => {
    expect(formatFigure(8.08, unit('% van de woningen', 100, 'percentage'), 'nl')).toBe('8,1%');
    expect(unitLabel(unit('% van de woningen', 100, 'percentage'), 'en')).toBe('% of dwellings');
    expect(decimalsOf(unit('per 10.000 inwoners', 10000, 'telling'))).toBe(1);
    expect(decimalsOf(unit('km', 1, 'gemiddelde'))).toBe(1);
    expect(decimalsOf(unit('adressen per km²', 1, 'gemiddelde'))).toBe(0);
  });

  test.each([
    ['inwoners op 1 januari', 'inhabitants on 1 January'],
    ['alle woningaankopen', 'all dwelling purchases'],
    ['verblijfsobjecten zonder woonfunctie', 'non-residential premises']
  ])('is divided by %s, in English as well', (noemer, english) => {
    expect(baseLabel({ noemer }, 'nl')).toBe(noemer);
    expect(baseLabel({ noemer }, 'en')).toBe(english);
  });
});
