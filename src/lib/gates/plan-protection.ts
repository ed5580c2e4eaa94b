import type { OwnResult } from '../disclosure/own-result.ts';
import { ownRisks } from '../disclosure/own-risks.ts';
import type { DisclosurePolicy } from '../disclosure/policy.ts';
import type { Publication } from '../disclosure/publication.ts';
import { countKey, createHiding } from './hiding.ts';
import type { OwnWorld } from './own-world.ts';
import { protectAcross } from './protect-across.ts';
import { protectMargins } from './protect-margins.ts';
import type { ProtectionPlan } from './protection-plan.ts';
import { toPublications, type OwnPublication } from './publications.ts';

/**
 * What must be hidden of own results, beyond what is hidden already, so that no small number can be read, worked out from
 * the others, or worked out together with what has left before.
 *
 * Two-way tables with their margins are solved exactly as networks; everything else, over all cells and earlier exports
 * together, by the row space and linear programming. What is public already is never hidden again.
 */
export function planProtection(
  results: readonly OwnResult[],
  world: OwnWorld,
  before: readonly Publication[],
  policy: DisclosurePolicy
): ProtectionPlan {
  const own = results.filter(({ lokaal }) => lokaal);
  const publications = toPublications(own, world);
  const hiding = createHiding(own, publications, before, policy);
  const risks = results.map((result) => ({ result, ...ownRisks(result, policy) }));
  const primary = risks.flatMap(({ result: { cell, lokaal }, hides }) =>
    lokaal ? hides.flatMap(({ row, column, rule }) => hiding.keep({ cell, row, column }, rule) ?? []) : []
  );
  const tables = own.flatMap((result) => {
    const plan = protectMargins(result, hiding, policy);
    return plan ? [{ cell: result.cell, ...plan }] : [];
  });
  const solved = new Set(tables.filter((table) => table.solved).map(({ cell }) => cell));
  const alone = measuresOfOne(publications, before);
  const told = measuresTold(publications.map(hiding.masked), before);
  const across = protectAcross(
    publications.filter(
      ({ cell, measure }) => !(solved.has(cell) && alone.has(measure)) && !told.has(measure)
    ),
    before,
    hiding,
    policy
  );
  return {
    primary,
    partners: [...tables.flatMap(({ partners }) => partners), ...across.partners],
    exposed: [...new Set([...tables.flatMap(({ exposed }) => exposed), ...across.exposed])],
    differences: across.differences,
    open: across.open,
    publications: publications.map(hiding.masked),
    warnings: new Map(risks.map(({ result, warns }) => [result.cell, warns])),
    publicSmall: new Map(
      risks.flatMap(({ result, hides }) =>
        result.lokaal ? [] : [[result.cell, hides.filter(({ rule }) => rule === 'threshold')] as const]
      )
    )
  };
}

/** Measures that one cell alone tells of, and nothing that left before. */
function measuresOfOne(
  publications: readonly OwnPublication[],
  before: readonly Publication[]
): ReadonlySet<string> {
  const cells = new Map<string, Set<string>>();
  for (const { measure, cell } of publications) {
    const telling = cells.get(measure) ?? new Set();
    cells.set(measure, telling.add(cell));
  }
  const earlier = new Set(before.map(({ measure }) => measure));
  return new Set(
    [...cells].flatMap(([measure, of]) => (of.size === 1 && !earlier.has(measure) ? [measure] : []))
  );
}

/** Measures of which every number left before just as it leaves now: they say nothing new. */
function measuresTold(
  publications: readonly Publication[],
  before: readonly Publication[]
): ReadonlySet<string> {
  const line = (one: Publication) => `${countKey(one)} ${one.value ?? 'hidden'}`;
  const known = new Set(before.map(line));
  const fresh = new Set(publications.filter((one) => !known.has(line(one))).map(({ measure }) => measure));
  return new Set(publications.map(({ measure }) => measure).filter((measure) => !fresh.has(measure)));
}
