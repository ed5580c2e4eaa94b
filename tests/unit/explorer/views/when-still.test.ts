import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenStill } from '#lib/explorer/views/when-still.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function heard() {
  let tell = () => {};
  const work = vi.fn();
  const leave = whenStill((listener) => {
    tell = listener;
    return () => (tell = () => {});
  }, work);
  return { work, leave, tell: () => tell() };
}

test('work waits for a movement to end, and is done once', () => {
  const { work, tell } = heard();
  for (let frame = 0; frame < 30; frame += 1) {
    tell();
    vi.advanceTimersByTime(16);
  }
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(work).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1000);
  expect(work).toHaveBeenCalledTimes(1);
});

test('who leaves hears nothing more', () => {
  const { work, leave, tell } = heard();
  tell();
  leave();
  vi.advanceTimersByTime(1000);
  tell();
  vi.advanceTimersByTime(1000);
  expect(work).not.toHaveBeenCalled();
});
