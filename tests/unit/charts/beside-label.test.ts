import { describe, expect, test } from 'vitest';
import { besideLabel } from '#lib/charts/beside-label.ts';

const frame = { top: 8, bottom: 136 };

describe('the label of the comparison', () => {
  test('stands at the end of its own line where there is room', () => {
    expect(besideLabel(20, 80, 15, frame)).toBe(80);
    expect(besideLabel(null, 80, 15, frame)).toBe(80);
  });

  test('moves away from the own label, to the side where its line is', () => {
    expect(besideLabel(60, 62, 15, frame)).toBe(75);
    expect(besideLabel(60, 58, 15, frame)).toBe(45);
  });

  test('turns to the other side where the frame ends', () => {
    expect(besideLabel(130, 134, 15, frame)).toBe(115);
    expect(besideLabel(10, 9, 15, frame)).toBe(25);
  });
});
