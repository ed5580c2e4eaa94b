import type { AreaDirectory } from '#lib/areas/directory.ts';
import { toOwnResult } from '#lib/disclosure/own-result.ts';
import { defaultPolicy, type DisclosurePolicy } from '#lib/disclosure/policy.ts';
import type { Publication } from '#lib/disclosure/publication.ts';
import type { ResultColumn } from '#lib/disclosure/result-table.ts';
import type { Document } from '#lib/document/model.ts';
import type { GateInput } from '#lib/gates/gate-input.ts';
import { planProtection } from '#lib/gates/plan-protection.ts';
import { runGates } from '#lib/gates/run-gates.ts';
import type { Indicator } from '#lib/indicators/definition.ts';

export const numbers = (name: string, values: readonly number[]): ResultColumn => ({
  name,
  kind: 'integer',
  numbers: () => values,
  texts: () => values.map((value) => (Number.isNaN(value) ? null : String(value)))
});

export const texts = (name: string, values: readonly (string | null)[]): ResultColumn => ({
  name,
  kind: 'text',
  numbers: () => values.map(() => NaN),
  texts: () => values
});

/** An answer of an own query. */
export const answer = (cell: string, columns: readonly ResultColumn[], lokaal = true) =>
  toOwnResult(cell, { columns, rowCount: columns[0]?.texts().length ?? 0 }, lokaal);

interface World {
  readonly areas?: Pick<AreaDirectory, 'members' | 'get' | 'all'>;
  readonly published?: readonly Publication[];
  readonly indicators?: readonly Indicator[];
  readonly policy?: DisclosurePolicy;
}

/** What the gates say of a document with these answers in it. */
export function lookAt(
  document: Document,
  results: GateInput['results'] = [],
  { areas, published = [], indicators, policy = defaultPolicy }: World = {}
) {
  const world = { document, ...(areas && { areas }), ...(indicators && { indicators }) };
  const plan = planProtection(results, world, published, policy);
  const report = runGates({
    ...world,
    ...{
      leaving: document,
      results,
      bareRows: [],
      encoded: [],
      localFigures: [],
      emptied: [],
      unfilled: [],
      plan,
      withoutTotals: null,
      policy
    }
  });
  return {
    ...report,
    plan,
    finding: (rule: string) => report.findings.find((one) => one.rule === rule)
  };
}
