import type { DistributionData, DistributionPoint } from '../../charts/distribution-data.ts';
import { toFigureClass } from '../../charts/figure-class.ts';
import type { CellContext } from '../../document/cell-kind.ts';
import { unitLabel } from '../../i18n/formats-unit.ts';
import { isPlainCount } from '../../indicators/area-figure.ts';
import type { Assessment } from '../../indicators/assessment.ts';
import { numberStyle } from '../spine-data.ts';
import { membersInside, type DistributionOutput } from './cell.ts';
import { areaName } from '../../language/area-name.ts';

/**
 * All gemeenten on one line. A gemeente is marked among them; a larger area is marked beside them, with its gemeenten
 * ringed. A plain count of a region says nothing among those of gemeenten, and is left out.
 */
export function toDistributionData(output: DistributionOutput, context: CellContext): DistributionData {
  const { areas, locale, resolved } = context;
  const { indicator, own, gemeenten } = output;
  const toPoint = (one: Assessment): DistributionPoint => ({
    area: one.area,
    name: areas.get(one.area)?.naam ?? one.area,
    value: one.value,
    interval: one.interval,
    class: toFigureClass(one)
  });
  const plain = isPlainCount(indicator);
  const { comparison } = resolved;
  const reference = own.area === comparison.code ? own.value : (own.comparison?.value ?? null);
  const inside = membersInside(output, context);
  const isMember = gemeenten.some(({ area }) => area === own.area);
  const apart = !isMember && !plain && own.area !== comparison.code;
  return {
    unit: unitLabel(indicator, locale),
    style: numberStyle(indicator),
    comparison: plain || reference === null ? null : { name: areaName(comparison, locale), value: reference },
    own: isMember ? own.area : null,
    brush: null,
    points: gemeenten.map(toPoint),
    members: inside.size < gemeenten.length ? [...inside] : [],
    ...(apart ? { region: toPoint(own) } : {})
  };
}
