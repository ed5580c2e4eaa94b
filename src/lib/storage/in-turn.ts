/** Does what all tabs of this browser may only do one after another. Without Web Locks it is done at once. */
export const inTurn = <T>(name: string, act: () => Promise<T>): Promise<T> =>
  'locks' in navigator ? (navigator.locks.request(`${name}-in-turn`, act) as Promise<T>) : act();
