import { findMargins } from '../disclosure/find-margins.ts';
import type { OwnResult } from '../disclosure/own-result.ts';
import type { DisclosurePolicy } from '../disclosure/policy.ts';
import { suppressTable, type Place } from '../disclosure/suppress-table.ts';
import type { Hiding, OwnPlace } from './hiding.ts';
import type { PlannedHide } from './protection-plan.ts';

export interface MarginsPlan {
  readonly partners: readonly PlannedHide[];
  readonly exposed: readonly string[];
  /** Every hidden number of the table has room enough. */
  readonly solved: boolean;
}

/** Partners within a two-way table that stands with its margins in one result; null for any other result. */
export function protectMargins(
  result: OwnResult,
  hiding: Hiding,
  policy: DisclosurePolicy
): MarginsPlan | null {
  const margins = findMargins(result);
  if (!margins) return null;
  const at = (place: Place): OwnPlace => ({ cell: result.cell, ...margins.at(place) });
  const found = suppressTable(
    {
      counts: margins.counts,
      gevoelig: false,
      lokaal: result.lokaal,
      isPublic: (row, column) => hiding.isPublic(at({ row, column })),
      hiddenAs(row, column) {
        const place = at({ row, column });
        return hiding.isSecret(place) ? 'secret' : hiding.isHidden(place) ? 'partner' : null;
      }
    },
    policy
  );
  return {
    exposed: found.open.map((place) => hiding.said(at(place))),
    partners: found.partners.map((place) => hiding.hide(at(place), 'determinability')),
    solved: found.unprotected.length === 0
  };
}
