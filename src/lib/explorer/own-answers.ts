/** Answers that are kept for as long as what they were made of is the same. */
export interface OwnAnswers {
  /** The answer under a key, made again when one of `of` is another object than before. */
  of<T>(key: string, of: readonly unknown[], make: () => T): T;
}

export function createOwnAnswers(): OwnAnswers {
  const kept = new Map<string, { readonly of: readonly unknown[]; readonly found: unknown }>();
  return {
    of<T>(key: string, of: readonly unknown[], make: () => T): T {
      const known = kept.get(key);
      if (known?.of.every((one, i) => one === of[i])) return known.found as T;
      const found = make();
      kept.set(key, { of, found });
      return found;
    }
  };
}
