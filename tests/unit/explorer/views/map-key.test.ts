import { expect, test } from 'vitest';
import { mapKey } from '#lib/explorer/views/map/map-key.ts';

const key = (name: string, shiftKey = false) => mapKey({ key: name, shiftKey });

test('arrows go, with Shift they draw a box; Enter picks, space picks more, Shift with Enter opens', () => {
  expect(key('ArrowLeft')).toEqual({ kind: 'go', to: 'left', box: false });
  expect(key('ArrowUp', true)).toEqual({ kind: 'go', to: 'up', box: true });
  expect(key('Enter')).toEqual({ kind: 'pick', more: false });
  expect(key(' ')).toEqual({ kind: 'pick', more: true });
  expect(key('Enter', true)).toEqual({ kind: 'open' });
});

test('signs zoom, 0 fits, Escape leaves, and a letter is left to the page', () => {
  expect(key('+')).toEqual({ kind: 'zoom', closer: true });
  expect(key('=')).toEqual({ kind: 'zoom', closer: true });
  expect(key('-')).toEqual({ kind: 'zoom', closer: false });
  expect(key('0')).toEqual({ kind: 'fit' });
  expect(key('Escape')).toEqual({ kind: 'leave' });
  expect(key('a')).toBeNull();
});
