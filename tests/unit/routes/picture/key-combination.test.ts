import { describe, expect, test } from 'vitest';
import { isPressed, keyCaps } from '../../../../src/routes/picture/commands/key-combination.ts';

const pressed = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', true>> = {}
) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held
});

describe('a combination of keys', () => {
  test('is Ctrl elsewhere and ⌘ on a Mac', () => {
    expect(isPressed(pressed('z', { ctrlKey: true }), 'Mod+Z', false)).toBe(true);
    expect(isPressed(pressed('z', { ctrlKey: true }), 'Mod+Z', true)).toBe(false);
    expect(isPressed(pressed('z', { metaKey: true }), 'Mod+Z', true)).toBe(true);
  });

  test('is exactly what is held', () => {
    expect(isPressed(pressed('Z', { ctrlKey: true, shiftKey: true }), 'Mod+Z', false)).toBe(false);
    expect(isPressed(pressed('Z', { ctrlKey: true, shiftKey: true }), 'Mod+Shift+Z', false)).toBe(true);
    expect(isPressed(pressed('ArrowUp', { altKey: true }), 'Alt+ArrowUp', false)).toBe(true);
    expect(isPressed(pressed('ArrowUp'), 'Alt+ArrowUp', false)).toBe(false);
  });

  test('is known by its place where a Mac types another letter', () => {
    const typed = { ...pressed('∂', { altKey: true, shiftKey: true }), code: 'KeyD' };
    expect(isPressed(typed, 'Alt+Shift+D', true)).toBe(true);
  });

  test('with a question mark needs Shift on one keyboard and not on another', () => {
    expect(isPressed(pressed('?', { shiftKey: true }), '?', false)).toBe(true);
    expect(isPressed(pressed('?'), '?', false)).toBe(true);
    expect(isPressed(pressed('?', { ctrlKey: true }), '?', false)).toBe(false);
  });

  test('is shown as it stands on the keyboard', () => {
    expect(keyCaps('Mod+Shift+Z', false)).toEqual(['Ctrl', 'Shift', 'Z']);
    expect(keyCaps('Mod+ArrowUp', true)).toEqual(['⌘', '↑']);
  });
});
