import type { JsonObject } from '../base/json.ts';
import type { AnyCellKind } from '../document/cell-kind.ts';
import type { Release } from '../indicators/release.ts';
import { isSensitiveContext } from './choose-indicators.ts';

/**
 * Spec of a cell that someone inserts: its kind's example, with an indicator that this release has. A chart begins as a
 * proposal for the rows of `source`, a text without words.
 */
export function startingSpec(kind: AnyCellKind, release: Release, source: string): JsonObject {
  // A spec is what a document holds: the contract test of every kind proves that its example is JSON.
  const example = kind.example as JsonObject;
  if (kind.kind === 'chart') return { source };
  if (kind.kind === 'text') return {};
  const [first] = release.regiobeeld.indicators.filter((indicator) => !isSensitiveContext(indicator));
  if (!first) return example;
  const known = (id: unknown) => release.regiobeeld.indicators.some((indicator) => indicator.id === id);
  const listed = example['indicators'];
  return {
    ...example,
    ...('indicator' in example && !known(example['indicator']) ? { indicator: first.id } : {}),
    ...(Array.isArray(listed) && listed.length > 0 && !listed.every(known) ? { indicators: [first.id] } : {})
  };
}
