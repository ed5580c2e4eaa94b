import type { FormerArea } from '../../src/lib/areas/former-areas.ts';

/** Codes that CBS gave out since 2015 are of new gemeenten; lower ones stayed what they were when others joined them. */
const FIRST_NEW_CODE = 'GM1921';

/** Year in which a new gemeente began, as far as the mergers tell. */
export function bornYears(former: readonly FormerArea[]): ReadonlyMap<string, number> {
  const born = new Map<string, number>();
  for (const { successors, until } of former)
    for (const code of successors)
      if (code >= FIRST_NEW_CODE) born.set(code, Math.max(born.get(code) ?? 0, Number(until.slice(0, 4))));
  return born;
}
