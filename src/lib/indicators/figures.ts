import type { AreaCode } from '../areas/area.ts';
import type { AreaDirectory } from '../areas/directory.ts';
import { remember } from '../base/remember.ts';
import { canBePooled, noFigure, pooledFigure, publishedFigure } from './area-figure.ts';
import type { AreaFigure } from './area-figure.ts';
import type { Indicator } from './definition.ts';
import type { Observation, ObservationSource } from './observation.ts';

/** Figures of one indicator in one period: published, or pooled from gemeenten where nothing was published. */
export interface Figures {
  of(area: AreaCode): AreaFigure;
  /** Members together, whatever was published for the whole. */
  pooled(members: readonly AreaCode[]): AreaFigure;
  observation(area: AreaCode): Observation | undefined;
}

/** Figures of the rows of one indicator and period. */
export const createFigures = (
  indicator: Indicator,
  observations: readonly Observation[],
  areas: AreaDirectory
): Figures =>
  figuresFrom(
    new Map(observations.map((observation) => [observation.gebied, observation])),
    indicator,
    areas
  );

/** The same from observations that are already found by area. */
export function figuresFrom(byArea: ObservationSource, indicator: Indicator, areas: AreaDirectory): Figures {
  const of = remember((code: AreaCode): AreaFigure => {
    const members = areas.members(code);
    const published = byArea.get(code);
    if (published) return publishedFigure(published, members.length, indicator);
    const area = areas.get(code);
    if (!area || area.niveau === 'gemeente' || members.length === 0) return noFigure(code, 'geen_gegevens');
    if (members.every((member) => !byArea.has(member))) {
      return noFigure(code, canBePooled(indicator) ? 'geen_gegevens' : 'niet_optelbaar');
    }
    return pooledFigure(members, byArea, indicator);
  });

  return {
    of,
    pooled: (members) => pooledFigure(members, byArea, indicator),
    observation: (code) => byArea.get(code)
  };
}
