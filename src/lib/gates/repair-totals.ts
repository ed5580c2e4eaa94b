import type { DisclosurePolicy } from '../disclosure/policy.ts';
import { bothProtections, NO_PROTECTION, type Protection } from '../disclosure/protection.ts';
import type { Publication } from '../disclosure/publication.ts';
import type { Repair } from './gate-report.ts';
import { toResult, type OwnAnswer } from './own-answer.ts';
import type { OwnWorld } from './own-world.ts';
import { planProtection } from './plan-protection.ts';
import type { ProtectionPlan } from './protection-plan.ts';
import { protectCells, toProtections } from './protect-cells.ts';
import { withoutTotals } from './without-totals.ts';

/** Leaving out the totals of the cells that need partners, if none are needed without them. */
export function repairTotals(
  answers: readonly OwnAnswer[],
  plan: ProtectionPlan,
  world: OwnWorld,
  published: readonly Publication[],
  policy: DisclosurePolicy
): Repair | null {
  const touched = new Set(
    plan.partners.flatMap(({ cell, rule }) => (rule === 'determinability' ? [cell] : []))
  );
  if (touched.size === 0) return null;
  const hides = toProtections(plan.primary);
  const without = new Map<string, Protection>(
    answers.flatMap((answer) => {
      const totals = touched.has(answer.cell.id) ? withoutTotals(toResult(answer)) : null;
      return totals ? [[answer.cell.id, totals] as const] : [];
    })
  );
  if (without.size === 0) return null;
  const results = answers.map((answer) => {
    const { id } = answer.cell;
    const kept = [answer.kept, hides.get(id), without.get(id)].reduce<Protection>(
      (all, one) => (one ? bothProtections(all, one) : all),
      NO_PROTECTION
    );
    return toResult({ ...answer, kept });
  });
  const then = planProtection(results, world, published, policy);
  const isSafe = then.partners.length + then.open.length + then.primary.length === 0;
  return isSafe
    ? { label: 'gate.repair.totals', values: {}, edits: protectCells(world.document, without) }
    : null;
}
