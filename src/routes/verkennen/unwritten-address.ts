const KEY = 'regiobeeld.exploration.unwritten';

type Keep = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Keeps what is shown by a page that is being left: its address may not say it yet, and what is written to it now comes too late for a reload. */
export const keepUnwritten = (storage: Keep, address: string, shown: string): void =>
  storage.setItem(KEY, JSON.stringify([address, shown]));

/**
 * What the page showed when this address was left; said once, and of no other address. A reload goes to the address that
 * stood when it was asked for, whatever was written to it before the page went: after one, what was shown is always meant.
 */
export function takeUnwritten(storage: Keep, address: string, reloaded: boolean): string | null {
  const kept = storage.getItem(KEY);
  storage.removeItem(KEY);
  if (kept === null) return null;
  const [of, shown] = JSON.parse(kept) as [string, string];
  return reloaded || of === address ? shown : null;
}

/** Whether this address is where the browser loaded the page anew, as against where a visitor went since. */
export function wasReloaded(
  performance: Pick<Performance, 'getEntriesByType'>,
  { href }: Pick<Location, 'href'>
): boolean {
  const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return loaded?.type === 'reload' && loaded.name === href;
}
