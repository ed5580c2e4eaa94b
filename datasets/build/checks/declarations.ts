import { directions, sorts, type Indicator } from '../../../src/lib/indicators/definition.ts';
import type { Check } from './check.ts';

/** An indicator says what it is, where it comes from, under which licence, and what a high value means. */
export const declarations: Check = {
  id: 'onvolledige-indicator',
  run({ dataset, indicators }) {
    const themes = new Set(dataset.themes.map(({ id }) => id));
    const lacks = (indicator: Indicator): readonly string[] => [
      ...(['naam', 'naam_en', 'eenheid', 'definitie', 'bron', 'licentie', 'teller'] as const).filter(
        (key) => indicator[key].trim() === ''
      ),
      ...(directions.includes(indicator.richting) ? [] : ['richting']),
      ...(sorts.includes(indicator.soort) ? [] : ['soort']),
      ...(themes.has(indicator.thema) ? [] : [`thema (${indicator.thema})`]),
      ...(indicator.per > 0 ? [] : ['per']),
      ...(indicator.perioden.length > 0 ? [] : ['perioden']),
      ...(indicator.niveaus.length > 0 ? [] : ['niveaus'])
    ];
    return Promise.resolve(
      indicators.flatMap((indicator) => lacks(indicator).map((key) => `${indicator.id}: ${key} ontbreekt`))
    );
  }
};
