import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clear } from '#lib/gates/cleared.ts';
import { toReport } from '#lib/gates/gate-report.ts';
import { decodePictureFile, encodePictureFile } from '#lib/share/picture-file.ts';
import { recordFigures } from '#lib/share/recorded-figures.ts';
import type { Picture } from '#lib/share/share-link.ts';
import { pictures } from './documents.ts';

async function fileOf(picture: Picture): Promise<string> {
  const cleared = clear(picture, toReport([]), new Set());
  if (!cleared.ok) throw new Error('not cleared');
  return encodePictureFile(cleared.value);
}
const refusal = (text: string) => {
  const opened = decodePictureFile(text);
  return opened.ok ? null : opened.error.kind;
};

describe('a picture as a file', () => {
  test('gives back every document that went in, with its figures', async () => {
    await fc.assert(
      fc.asyncProperty(pictures, async ({ document }) => {
        const figures = document.cells.slice(0, 1).map(({ id }) => ({
          cell: id,
          figures: [{ name: 'Leegstand', shown: '7,1%' }]
        }));
        expect(
          decodePictureFile(await fileOf({ document, figures, notice: 'Fictieve demonstratiecijfers' }))
        ).toEqual({
          ok: true,
          value: { document, figures: await recordFigures(figures) }
        });
      }),
      { seed: 12, numRuns: 100 }
    );
  });

  test('is refused with the reason when it is no picture, newer, too large or hostile', () => {
    for (const text of ['', '{', 'null', '[]', '{"regiobeeld":1}', '{"picture":{}}', 'x'.repeat(2_000_000)])
      expect(refusal(text)).toBe('not-json');
    expect(refusal('{"regiobeeld":3,"picture":{}}')).toBe('newer-schema');
    expect(refusal('{"regiobeeld":1,"picture":{}}')).toBe('invalid');
    expect(refusal('{"regiobeeld":1,"picture":{"__proto__":{"x":1}}}')).toBe('forbidden-key');
    expect(refusal(`{"regiobeeld":1,"picture":${'['.repeat(40)}${']'.repeat(40)}}`)).toBe('too-deep');
  });
});
