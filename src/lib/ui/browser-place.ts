/** Small texts that a browser keeps by name. */
export type BrowserPlace = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A browser may refuse its store, or have no room left: what is set then lasts as long as the page. */
function lenient(place: () => Storage): BrowserPlace {
  const inMemory = new Map<string, string>();
  const attempt = <T>(act: () => T, otherwise: T): T => {
    try {
      return act();
    } catch {
      return otherwise;
    }
  };
  return {
    getItem: (key) => inMemory.get(key) ?? attempt(() => place().getItem(key), null),
    setItem(key, value) {
      inMemory.delete(key);
      if (!attempt(() => (place().setItem(key, value), true), false)) inMemory.set(key, value);
    },
    removeItem(key) {
      inMemory.delete(key);
      attempt(() => place().removeItem(key), undefined);
    }
  };
}

/** What outlives the page. */
export const localPlace = lenient(() => localStorage);
/** What outlives a reload. */
export const sessionPlace = lenient(() => sessionStorage);
