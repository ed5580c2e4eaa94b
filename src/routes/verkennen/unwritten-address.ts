const KEY = 'regiobeeld.exploration.unwritten';

type Keep = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Keeps what the address of a page that is being left does not say yet: what is written to it now comes too late for a reload. */
export const keepUnwritten = (storage: Keep, address: string, unwritten: string): void =>
  storage.setItem(KEY, JSON.stringify([address, unwritten]));

/** What the page would have written to this address, had it had the time; said once, and of no other address. */
export function takeUnwritten(storage: Keep, address: string): string | null {
  const kept = storage.getItem(KEY);
  storage.removeItem(KEY);
  if (kept === null) return null;
  const [of, unwritten] = JSON.parse(kept) as [string, string];
  return of === address ? unwritten : null;
}
