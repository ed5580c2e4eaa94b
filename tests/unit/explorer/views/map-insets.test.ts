import { describe, expect, test } from 'vitest';
import { mapInsets } from '#lib/explorer/views/map/map-insets.ts';

const frame = { width: 630, height: 575, crowned: true, zoomed: false, both: false };
const card = 117;

describe('room on a map', () => {
  test.each([360, 450, 575, 800])('%i pixels high: the land over the card ends above it', (height) => {
    const { top, bottom } = mapInsets({ ...frame, height });
    const zeeland = top + 0.84 * (height - top - bottom);
    expect(zeeland).toBeLessThan(height - card);
  });

  test('grows with what the card says', () => {
    expect(mapInsets({ ...frame, both: true }).bottom).toBeGreaterThan(mapInsets(frame).bottom);
  });

  test('of one area that fills it is left free of legend and card', () => {
    const { bottom, left } = mapInsets({ ...frame, zoomed: true });
    expect(bottom).toBeGreaterThan(card);
    expect(left).toBeGreaterThanOrEqual(200);
  });

  test('is all for the land where card and legend stand below it', () => {
    expect(mapInsets({ ...frame, width: 358 })).toEqual({ top: 18, right: 18, bottom: 18, left: 18 });
  });
});
