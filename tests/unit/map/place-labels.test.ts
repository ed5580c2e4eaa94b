import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLabels } from '#lib/map/place-labels.ts';

const frame = { width: 400, height: 300 };

describe('labels on a map', () => {
  test('stand in the middle of their area where they can', () => {
    expect(placeLabels([{ text: 'Limburg', at: [200, 150], width: 60 }], frame)).toMatchObject([
      { text: 'Limburg', x: 200, y: 150 }
    ]);
  });

  test('make room for the one before', () => {
    const [first, second] = placeLabels(
      [
        { text: 'Amsterdam', at: [200, 150], width: 80 },
        { text: 'Midden-Nederland', at: [220, 154], width: 120 }
      ],
      frame
    );
    expect(Math.abs((first?.y ?? 0) - (second?.y ?? 0))).toBeGreaterThanOrEqual(16);
  });

  test('are never outside the frame and never over each other', () => {
    const label = fc.record({
      text: fc.string({ minLength: 1, maxLength: 20 }),
      at: fc.tuple(
        fc.double({ min: -50, max: 450, noNaN: true }),
        fc.double({ min: -50, max: 350, noNaN: true })
      ),
      width: fc.double({ min: 10, max: 420, noNaN: true })
    });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 15 }), (labels) => {
        const widths = new Map(labels.map(({ text, width }) => [text, width]));
        const placed = placeLabels([...new Map(labels.map((one) => [one.text, one])).values()], frame).map(
          (one) => ({ ...one, half: (widths.get(one.text) ?? 0) / 2 })
        );
        placed.forEach((one, i) => {
          expect(one.x - one.half).toBeGreaterThanOrEqual(0);
          expect(one.x + one.half).toBeLessThanOrEqual(frame.width);
          expect(one.y).toBeGreaterThanOrEqual(8);
          expect(one.y).toBeLessThanOrEqual(frame.height - 8);
          for (const other of placed.slice(0, i)) {
            const apart =
              Math.abs(one.x - other.x) >= one.half + other.half || Math.abs(one.y - other.y) >= 16 - 1e-9;
            expect(apart).toBe(true);
          }
        });
      }),
      { seed: 2024 }
    );
  });
});
