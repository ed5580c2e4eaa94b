import { groupBy } from '../base/group-by.ts';
import type { AreaCode } from './area.ts';

/** One edge of a municipal change, as in the table `herindelingen`. */
export interface Merger {
  /** Day from which the new code holds, `2019-01-01`. */
  readonly datum: string;
  readonly oude_code: AreaCode;
  readonly nieuwe_code: AreaCode;
  /** `gepland` has not happened yet and is never applied. */
  readonly soort: string;
  /** Published share of the old gemeente that went to the new one; null when none was published. */
  readonly aandeel: number | null;
}

/** Where an old code's counts go in a later vintage. More than one successor is a split. */
export interface Succession {
  readonly code: AreaCode;
  /** 1 when all of it went there; null when it was split without a published share. */
  readonly aandeel: number | null;
}

const happened = (mergers: readonly Merger[], from: string, until: string): readonly Merger[] =>
  mergers
    .filter(({ datum, soort }) => soort !== 'gepland' && datum > from && datum <= until)
    .toSorted((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0));

/** Codes of a vintage carried forward: `from` (exclusive) is the day of `codes`, `until` (inclusive) the day wanted. */
export function applyMergers(
  codes: readonly AreaCode[],
  mergers: readonly Merger[],
  { from, until }: { readonly from: string; readonly until: string }
): AreaCode[] {
  const current = new Set(codes);
  const ended = new Set<AreaCode>();
  for (const [, sameDay] of groupBy(happened(mergers, from, until), ({ datum }) => datum)) {
    for (const { oude_code, nieuwe_code } of sameDay) {
      if (!current.has(oude_code) && !ended.has(oude_code)) continue;
      if (oude_code !== nieuwe_code) {
        current.delete(oude_code);
        ended.add(oude_code);
      }
      current.add(nieuwe_code);
    }
  }
  return [...current].sort();
}

/**
 * Where the counts of one old code are found in a later vintage, through chains (GM0265 → GM0241 → GM1945).
 *
 * An untouched code succeeds itself. A split gives every successor its published share; without one the share is null,
 * and the series gets a break instead of an estimate.
 */
export function successors(
  code: AreaCode,
  mergers: readonly Merger[],
  { from, until }: { readonly from: string; readonly until: string }
): Succession[] {
  let parts: Succession[] = [{ code, aandeel: 1 }];
  for (const [, sameDay] of groupBy(happened(mergers, from, until), ({ datum }) => datum)) {
    parts = parts.flatMap((part) => {
      const edges = sameDay.filter(({ oude_code }) => oude_code === part.code);
      if (edges.length === 0) return [part];
      return edges.map(({ nieuwe_code, aandeel }) => {
        const share = edges.length === 1 ? 1 : aandeel;
        return {
          code: nieuwe_code,
          aandeel: share === null || part.aandeel === null ? null : share * part.aandeel
        };
      });
    });
  }
  return parts;
}
