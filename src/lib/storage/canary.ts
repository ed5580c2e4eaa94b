/** Where the canary sits: outside IndexedDB, which a browser may empty without a word. */
export type CanaryPlace = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Remembers how many documents were kept, to recognise a store that was silently emptied. */
export interface Canary {
  /** Whether documents were kept here that are no longer there. */
  isAlarmed(kept: number): boolean;
  remember(kept: number): void;
  forget(): void;
}

export function createCanary(place: CanaryPlace, key: string): Canary {
  // Private windows may refuse localStorage; then there is no canary, and no false alarm.
  const attempt = <T>(act: () => T, otherwise: T): T => {
    try {
      return act();
    } catch {
      return otherwise;
    }
  };
  return {
    isAlarmed: (kept) => kept === 0 && Number(attempt(() => place.getItem(key), null) ?? 0) > 0,
    remember: (kept) => attempt(() => place.setItem(key, String(kept)), undefined),
    forget: () => attempt(() => place.removeItem(key), undefined)
  };
}
