import { expect, test } from 'vitest';
import { placeInList } from '../../../../src/routes/picture/edit/place-in-list.ts';

const bands = [0, 100, 200, 300].map((top) => ({ top, bottom: top + 90 }));

test('what is held comes before the first of the others whose middle is below it', () => {
  expect(placeInList(bands, 0, 20)).toBe(0);
  expect(placeInList(bands, 0, 160)).toBe(1);
  expect(placeInList(bands, 0, 900)).toBe(3);
  expect(placeInList(bands, 3, -50)).toBe(0);
  expect(placeInList(bands, 2, 230)).toBe(2);
});
