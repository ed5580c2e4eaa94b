/** The one place where two texts differ: enough to make either out of the other. */
export interface Splice {
  /** Characters that both texts begin with. */
  readonly at: number;
  readonly removed: string;
  readonly inserted: string;
}

export function spliceBetween(before: string, after: string): Splice {
  const shortest = Math.min(before.length, after.length);
  let at = 0;
  while (at < shortest && before[at] === after[at]) at += 1;
  let tail = 0;
  while (tail < shortest - at && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return {
    at,
    removed: before.slice(at, before.length - tail),
    inserted: after.slice(at, after.length - tail)
  };
}

/** The text after the change; null for a text that it was not made from. */
export function applySplice(before: string, { at, removed, inserted }: Splice): string | null {
  if (before.slice(at, at + removed.length) !== removed) return null;
  return before.slice(0, at) + inserted + before.slice(at + removed.length);
}

/** The text before the change. */
export const undoSplice = (after: string, { at, removed, inserted }: Splice): string | null =>
  applySplice(after, { at, removed: inserted, inserted: removed });
