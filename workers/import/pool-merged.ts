import type { Mark } from '../../src/lib/indicators/definition.ts';
import type { Measure } from './api.ts';
import type { DroppedList } from './dropped-list.ts';
import type { ObservationRow } from './observations.ts';

/**
 * A second figure for the same area, period and measure. Of another gemeente that went into this one: counts are added
 * up, anything else becomes a gap. Of the same one: twice the same is a double row, different figures contradict.
 */
export function poolMerged(
  known: ObservationRow,
  next: { readonly value: number | null; readonly mark: Mark; readonly source: string },
  measure: Measure,
  dropped: DroppedList,
  label: string
): void {
  if (known.sources.includes(next.source)) {
    if (known.value === next.value) return dropped.add('dubbel', label);
    dropped.add('tegenstrijdig', label);
    known.value = null;
    known.mark = 'onbekend';
    return;
  }
  known.sources.push(next.source);
  if (measure.soort !== 'aantal') {
    dropped.add('niet-optelbaar', label);
    known.value = null;
    known.mark = 'reeksbreuk';
    return;
  }
  if (known.value === null || next.value === null) {
    known.value = null;
    known.mark = next.value === null ? next.mark || 'onbekend' : known.mark || 'onbekend';
    return;
  }
  known.value += next.value;
  if (next.mark !== '') known.mark = next.mark;
}
