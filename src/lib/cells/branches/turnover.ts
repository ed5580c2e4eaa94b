import type { AreaCode } from '../../areas/area.ts';
import type { BranchObservation } from '../../indicators/branch.ts';
import { defaultPolicy } from '../../disclosure/policy.ts';
import { dominance } from '../../disclosure/rules/dominance.ts';

/** Turnover per establishment in thousands of euros, or why there is none. */
export type Turnover =
  | { readonly shown: true; readonly perEstablishment: number }
  | { readonly shown: false; readonly why: 'geheim' | 'onbekend' | 'geen_vestigingen' };

/**
 * Turnover per establishment of an area: as published, else of its gemeenten together when each of them was.
 *
 * Without the amounts of single enterprises no dominance test is possible: only what the source itself published goes
 * through, and only with three enterprises or more.
 */
export function turnoverOf(
  observations: readonly BranchObservation[],
  area: AreaCode,
  members: readonly AreaCode[]
): Turnover {
  const byArea = new Map(observations.map((one) => [one.gebied, one]));
  const published = byArea.get(area);
  const parts = published ? [published] : members.map((code) => byArea.get(code));
  const known = parts.filter((part) => part !== undefined);
  if (known.length === 0 || known.length < parts.length) return { shown: false, why: 'onbekend' };

  const establishments = sum(known.map(({ vestigingen }) => vestigingen));
  if (establishments === 0) return { shown: false, why: 'geen_vestigingen' };
  const turnover = sum(known.map(({ omzet }) => omzet));
  const bijdragen = {
    ondernemingen: sum(known.map(({ ondernemingen }) => ondernemingen)),
    dominant: known.some(({ omzet, markering }) => omzet === null || markering === 'geheim'),
    amounts: null
  };
  if (known.some(({ markering }) => markering === 'geheim')) return { shown: false, why: 'geheim' };
  if (establishments === null || turnover === null) return { shown: false, why: 'onbekend' };
  if (dominance.hides({ bijdragen }, defaultPolicy)) return { shown: false, why: 'geheim' };
  return { shown: true, perEstablishment: turnover / establishments };
}

/** Null as soon as one is missing. */
const sum = (values: readonly (number | null)[]): number | null =>
  values.reduce<number | null>(
    (total, value) => (total === null || value === null ? null : total + value),
    0
  );
