import type { AreaCode } from './area.ts';
import { successors, type Merger } from './mergers.ts';

/** A gemeente that is no more. */
export interface FormerArea {
  readonly code: AreaCode;
  readonly naam: string;
  /** Day on which it ended. */
  readonly until: string;
  /** What it became, in the newest division; more than one is a split. */
  readonly successors: readonly AreaCode[];
}

/** A change with the name of the gemeente that ended. */
export interface NamedMerger extends Merger {
  readonly oude_naam: string;
}

/** Gemeenten that ended before `until`, with what they became through chains of changes. */
export function formerAreas(mergers: readonly NamedMerger[], until: string): readonly FormerArea[] {
  const ended = new Map<AreaCode, FormerArea>();
  for (const { datum, oude_code, oude_naam, soort } of mergers)
    if (soort !== 'gepland' && datum <= until)
      ended.set(oude_code, {
        code: oude_code,
        naam: oude_naam,
        until: datum,
        successors: successors(oude_code, mergers, { from: '', until }).map(({ code }) => code)
      });
  return [...ended.values()];
}
