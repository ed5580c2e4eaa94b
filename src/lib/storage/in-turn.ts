/** Does what all tabs of this browser may only do one after another. Without Web Locks it is done at once. */
export async function inTurn<T>(name: string, act: () => Promise<T>): Promise<T> {
  if (!('locks' in navigator)) return act();
  let begun = false;
  const once = () => {
    begun = true;
    return act();
  };
  try {
    return (await navigator.locks.request(`${name}-in-turn`, once)) as T;
  } catch (thrown) {
    if (begun) throw thrown;
    return act();
  }
}
