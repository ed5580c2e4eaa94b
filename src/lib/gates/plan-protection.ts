import { isSameMeasure, measureName } from '../disclosure/measure-name.ts';
import type { OwnResult } from '../disclosure/own-result.ts';
import { ownRisks } from '../disclosure/own-risks.ts';
import type { DisclosurePolicy } from '../disclosure/policy.ts';
import type { Publication } from '../disclosure/publication.ts';
import { countKey } from '../disclosure/count-key.ts';
import { createHiding } from './hiding.ts';
import type { OwnWorld } from './own-world.ts';
import { protectAcross } from './protect-across.ts';
import { protectMargins } from './protect-margins.ts';
import type { ProtectionPlan } from './protection-plan.ts';
import { readMeasures, toPublications } from './publications.ts';
import { restateUndated } from './restate-undated.ts';

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
  published: readonly Publication[],
  policy: DisclosurePolicy
): ProtectionPlan {
  const before = restateUndated(published, world.document.parameters.periode);
  const own = results.filter(({ lokaal }) => lokaal);
  const hiding = createHiding(own, world, before, policy);
  const risks = results.map((result) => ({ result, ...ownRisks(result, policy) }));
  const primary = risks.flatMap(({ result: { cell, lokaal }, hides }) =>
    lokaal ? hides.flatMap(({ row, column, rule }) => hiding.keep({ cell, row, column }, rule) ?? []) : []
  );
  const tables = own.flatMap((result) => {
    const plan = protectMargins(result, hiding, policy);
    return plan ? [{ cell: result.cell, ...plan }] : [];
  });
  const solved = new Set(tables.filter((table) => table.solved).map(({ cell }) => cell));
  // What a network has solved, and nobody else tells of, needs no other look: tables may be large.
  const others = own.filter((result) => !solved.has(result.cell) || isToldElsewhere(result, own, before));
  const open = toPublications(others, world);
  const told = measuresTold(open.map(hiding.masked), before);
  const across = protectAcross(
    open.filter(({ measure }) => !told.has(measure)),
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
    publications: () => toPublications(own, world).map(hiding.masked),
    warnings: new Map(risks.map(({ result, warns }) => [result.cell, warns])),
    publicSmall: new Map(
      risks.flatMap(({ result, hides }) =>
        result.lokaal ? [] : [[result.cell, hides.filter(({ rule }) => rule === 'threshold')] as const]
      )
    )
  };
}

const measuresIn = (result: OwnResult): readonly string[] => {
  const { counts, measureOf } = readMeasures(result);
  return [...new Set(counts.map(({ name }) => measureOf(name)))];
};

/** Does another cell, or what left before, tell of something that this result counts, as a measure or as a kind? */
function isToldElsewhere(
  result: OwnResult,
  results: readonly OwnResult[],
  before: readonly Publication[]
): boolean {
  const own = measuresIn(result);
  const others = [
    ...results.filter((other) => other !== result).flatMap(measuresIn),
    ...before.map(({ measure }) => measure)
  ];
  const kinds = new Set([
    ...result.columns.map(({ name }) => measureName(name)),
    ...result.columns.flatMap(({ texts }, at) =>
      result.roles[at] === 'label' ? texts().map((text) => (text ?? '').trim().toLowerCase()) : []
    )
  ]);
  return others.some((other) => kinds.has(other) || own.some((measure) => isSameMeasure(measure, other)));
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
