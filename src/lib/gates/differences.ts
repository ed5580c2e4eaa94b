import { findDifferences } from '../disclosure/differencing.ts';
import { defaultPolicy } from '../disclosure/policy.ts';
import type { GateFinding } from './gate-report.ts';
import type { GateInput } from './gate-input.ts';
import { toPublications } from './publications.ts';

const NAMED = 4;

/**
 * Sets the document's own counts against each other and against all that left before: a region less the same region
 * without one gemeente is that gemeente.
 */
export function checkDifferences(input: GateInput): GateFinding {
  const rule = {
    gate: 'onthulling',
    rule: 'differences',
    asks: false,
    title: 'gate.differences.title'
  } as const;
  const own = toPublications(input);
  const found = findDifferences(input.published ?? [], own, defaultPolicy);
  const isLocal = (measure: string) => own.some((one) => one.lokaal && one.measure === measure);
  const lokaal = found.filter(({ measure }) => isLocal(measure));
  const shown = lokaal.length > 0 ? lokaal : found;
  const [first] = shown;
  if (!first) return { ...rule, outcome: 'akkoord', reason: 'gate.differences.none', values: {}, cells: [] };
  const nameOf = (code: string) =>
    input.document.regions.find((region) => region.code === code)?.naam ?? code;
  const cells = own.flatMap(({ cell, measure, area }) =>
    shown.some((one) => one.measure === measure && one.from.includes(area)) ? [cell] : []
  );
  return {
    ...rule,
    outcome: lokaal.length > 0 ? 'blokkade' : 'waarschuwing',
    reason: 'gate.differences.found',
    values: {
      count: shown.length,
      from: listed(first.from.map(nameOf)),
      members: listed(first.members)
    },
    cells: [...new Set(cells)]
  };
}

/** Names of the first few: a total may be made of hundreds. */
const listed = (names: readonly string[]): string =>
  names.length <= NAMED ? names.join(', ') : `${names.slice(0, NAMED).join(', ')} …`;
