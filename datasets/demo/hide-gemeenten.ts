import { mustHide } from '../disclosure.ts';
import type { DemoIndicator } from './demo-indicator.ts';
import { isProtected, protect } from './hide.ts';
import type { Region, Regions } from './regions.ts';
import { toPublished } from './to-published.ts';

/** What stays hidden of one indicator in one year. */
export interface Hidden {
  readonly gemeenten: Uint8Array;
  /** Codes of larger areas whose total is hidden. */
  readonly totals: ReadonlySet<string>;
}

/** Counts (NaN: no figure) and denominators per gemeente in one year. */
export interface Year {
  readonly teller: Float64Array;
  readonly noemer: Float64Array;
}

/**
 * Hides small counts, and as many others as are needed to keep them hidden.
 *
 * Null when the totals of provincies and RIEC-regio's together give too much away: then the indicator is
 * published without provincies (`crossed` false), where whole RIEC totals may be hidden with each other.
 */
export function hideGemeenten(
  indicator: DemoIndicator,
  regions: Regions,
  year: Year,
  crossed: boolean
): Hidden | null {
  const gemeenten = primary(indicator, year);
  const small = new Set(
    regions.all
      .filter(({ niveau }) => crossed || niveau !== 'provincie')
      .filter((region) => isSmall(indicator, region, year))
      .map(({ code }) => code)
  );
  // Rounding keeps hidden zeros open; without it they would give the others away.
  const zeros = indicator.afronding > 0;
  const group = (members: readonly number[]) => ({ members, teller: year.teller, hidden: gemeenten });

  if (crossed) {
    if (small.size > 0) return null;
    const safe = regions.crossed.every((members) => protect(indicator, group(members), zeros));
    return safe ? { gemeenten, totals: small } : null;
  }

  const riecs = regions.all.filter(({ niveau }) => niveau === 'riec');
  const open = riecs.filter(
    ({ code, members }) => !small.has(code) && protect(indicator, group(members), zeros)
  );
  const joined = riecs.filter((region) => !open.includes(region));
  const bySize = [...open].sort((a, b) => countOf(a, year) - countOf(b, year));
  while (joined.length > 0) {
    const members = joined.flatMap((region) => region.members);
    if (
      joined.length > 1 &&
      protect(indicator, group(members), zeros) &&
      isProtected(indicator, group(members))
    )
      break;
    const next = bySize.shift();
    if (!next) break;
    joined.push(next);
  }
  return { gemeenten, totals: new Set([...small, ...joined.map(({ code }) => code)]) };
}

function primary(indicator: DemoIndicator, { teller, noemer }: Year): Uint8Array {
  return Uint8Array.from(teller, (count, g) => {
    if (Number.isNaN(count)) return 0;
    const actual = { teller: count, noemer: noemer[g] ?? 0 };
    return mustHide(indicator, actual, toPublished(indicator, actual)) ? 1 : 0;
  });
}

function isSmall(indicator: DemoIndicator, region: Region, year: Year): boolean {
  const known = region.members.filter((g) => !Number.isNaN(year.teller[g] ?? NaN));
  const noemer = known.reduce((sum, g) => sum + (year.noemer[g] ?? 0), 0);
  const actual = { teller: countOf(region, year), noemer };
  return noemer > 0 && mustHide(indicator, actual, toPublished(indicator, actual));
}

function countOf({ members }: Region, { teller }: Year): number {
  return members.reduce((sum, g) => sum + (Number.isNaN(teller[g] ?? NaN) ? 0 : (teller[g] ?? 0)), 0);
}
