import type { AreaCode } from '../../areas/area.ts';
import type { RemarkableList } from '../../indicators/find-remarkable.ts';
import type { Indicator, IndicatorId } from '../../indicators/definition.ts';
import type { Spread } from '../assess-indicators.ts';

export interface RemarkableOutput {
  readonly indicators: readonly Indicator[];
  /** Asked for, but not in this release. */
  readonly missing: readonly IndicatorId[];
  /** Per indicator: how the values of all gemeenten are spread; null with none. */
  readonly spreads: readonly (Spread | null)[];
  /** What was tested on every indicator. */
  readonly tested: readonly AreaCode[];
  /** What all were compared with; null where areas have different ones. */
  readonly comparison: AreaCode | null;
  readonly list: RemarkableList;
}
