import type { Document } from '../document/model.ts';
import type { Repair } from './gate-report.ts';
import { omitRows } from './protect-cells.ts';
import type { PlannedHide } from './protection-plan.ts';

/** Leaving out the rows of numbers that hiding can't protect; none where no number is the document's own. */
export function repairOpen(document: Document, places: readonly PlannedHide[]): readonly Repair[] {
  const names = new Set(places.map(({ said }) => said));
  if (names.size === 0) return [];
  return [
    {
      label: names.size === 1 ? 'gate.repair.omit' : 'gate.repair.omit.count',
      values: { name: [...names][0] ?? '', count: names.size },
      edits: omitRows(document, places)
    }
  ];
}
