import { expect, test } from 'vitest';
import { menuPlace } from '#lib/ui/menu-place.ts';

const button = (left: number, top: number) => ({ left, right: left + 36, top, bottom: top + 36 });
const menu = { width: 220, height: 320 };
const screen = { width: 390, height: 844 };

test('a menu opens below its button, on the side that was asked', () => {
  expect(menuPlace(button(300, 100), menu, screen, 'right')).toEqual({ above: false, align: 'right' });
});

test('a menu at the foot of the screen opens upwards', () => {
  expect(menuPlace(button(300, 780), menu, screen, 'right').above).toBe(true);
});

test('a menu that fits neither below nor above opens below, where it can be scrolled to', () => {
  expect(menuPlace(button(300, 200), { ...menu, height: 700 }, screen, 'right').above).toBe(false);
});

test('a menu that would leave the screen at one side lines up with the other', () => {
  expect(menuPlace(button(16, 100), menu, screen, 'right').align).toBe('left');
  expect(menuPlace(button(300, 100), menu, screen, 'left').align).toBe('right');
});
