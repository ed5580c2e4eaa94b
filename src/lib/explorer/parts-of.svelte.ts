/**
 * A value that is replaced whole, read part by part: who reads one part is told when that part changes, and not of the
 * others.
 */
export function partsOf<T extends object>(whole: () => T): T {
  const parts = {};
  for (const key of Object.keys(whole()) as (keyof T)[]) {
    const part = $derived(whole()[key]);
    Object.defineProperty(parts, key, { enumerable: true, get: () => part });
  }
  return parts as T;
}
