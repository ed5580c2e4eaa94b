import type { JsonObject } from '../base/json.ts';
import type { AnyCellKind } from '../document/cell-kind.ts';
import type { Release } from '../indicators/release.ts';
import { isSensitiveContext } from './choose-indicators.ts';

/** Spec of a cell that someone inserts: what its kind begins with, with an indicator that this release has. */
export function startingSpec(kind: AnyCellKind, release: Release, source: string): JsonObject {
  // A spec is what a document holds: the contract test of every kind proves that its example is JSON.
  const begun = (kind.starting?.(source) ?? kind.example) as JsonObject;
  const [first] = release.regiobeeld.indicators.filter((indicator) => !isSensitiveContext(indicator));
  if (!first) return begun;
  const known = (id: unknown) => release.regiobeeld.indicators.some((indicator) => indicator.id === id);
  const listed = begun['indicators'];
  return {
    ...begun,
    ...('indicator' in begun && !known(begun['indicator']) ? { indicator: first.id } : {}),
    ...(Array.isArray(listed) && listed.length > 0 && !listed.every(known) ? { indicators: [first.id] } : {})
  };
}
