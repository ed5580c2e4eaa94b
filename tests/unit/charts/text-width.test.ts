import { describe, expect, test } from 'vitest';
import { fitText, fitTwoLines, textWidth } from '#lib/charts/text-width.ts';

describe('the estimated width of a text', () => {
  test('has one width for every digit, as tabular figures have', () => {
    expect(textWidth('1111', 12)).toBe(textWidth('8888', 12));
    expect(textWidth('10,7', 10)).toBeCloseTo(20.2);
  });

  test.each([
    ['Snelle doorverkoop woningen', 400, 178.2],
    ['RIEC Zeeland West-Brabant', 400, 169.4],
    ['10,7 Nederland', 600, 94.3],
    ["'s-Hertogenbosch", 600, 109.5]
  ] as const)('is within 3 percent of what Chromium measures at 13 px: %s (%d)', (text, weight, measured) => {
    const estimate = textWidth(text, 13, weight);
    expect(Math.abs(estimate - measured) / measured).toBeLessThan(0.03);
  });
});

describe('a text that must fit', () => {
  test('stays whole where it can', () => {
    expect(fitText('Tilburg', 100, 13)).toBe('Tilburg');
  });

  test('ends in an ellipsis where it can not, within the room', () => {
    const cut = fitText('gemeenten van dezelfde stedelijkheid', 120, 12);
    expect(cut.endsWith('…')).toBe(true);
    expect(textWidth(cut, 12)).toBeLessThanOrEqual(120);
  });

  test('breaks between words over two lines where one is too short', () => {
    expect(fitTwoLines('Onverklaarbare woningaankopen', 110, 13)).toBe('Onverklaarbare\nwoningaankopen');
    expect(fitTwoLines('Tilburg', 110, 13)).toBe('Tilburg');
    expect(fitTwoLines('Aangetroffen productie- en opslaglocaties van drugs', 140, 13)).toMatch(
      /^[^\n…]+\n[^\n]+…$/
    );
  });
});
