import type { FormerArea } from '../../src/lib/areas/former-areas.ts';
import type { Vintage } from './api.ts';
import { bornYears } from './born-years.ts';

/** The years of the municipal division that has all these gemeenten; null when none of them ever changed. */
export function detectVintage(codes: ReadonlySet<string>, former: readonly FormerArea[]): Vintage | null {
  const born = bornYears(former);
  const starts = [...codes].flatMap((code) => born.get(code) ?? []);
  const ends = former.flatMap(({ code, until }) => (codes.has(code) ? [Number(until.slice(0, 4)) - 1] : []));
  if (starts.length === 0 && ends.length === 0) return null;
  const from = starts.length > 0 ? Math.max(...starts) : null;
  const to = ends.length > 0 ? Math.min(...ends) : null;
  return { from, to, mixed: from !== null && to !== null && from > to };
}
