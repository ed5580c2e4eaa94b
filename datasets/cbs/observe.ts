import type { Mark } from '../../src/lib/indicators/definition.ts';
import type { Observation } from '../../src/lib/indicators/observation.ts';
import type { CbsIndicator } from './cbs-indicator.ts';
import type { Fact } from './facts.ts';
import type { Measure } from './tables/table-rule.ts';

type Figure = Pick<Fact, 'value' | 'mark' | 'source'>;

/** All facts about one area in one period, by measure. */
export interface AreaFacts {
  readonly area: string;
  readonly period: string;
  readonly figures: ReadonlyMap<Measure, Figure>;
}

/** An observation and the tables it was made from; null when the facts do not speak of the indicator at all. */
export function observe(
  indicator: CbsIndicator,
  facts: AreaFacts
): { readonly observation: Observation; readonly sources: readonly string[] } | null {
  const measures = measuresOf(indicator);
  const figures = measures.map((measure) => facts.figures.get(measure));
  const needed = 'waarde' in indicator.formula ? figures.slice(0, 1) : figures;
  if (!needed.every((figure) => figure !== undefined)) return null;
  const observation = {
    gebied: facts.area,
    periode: facts.period,
    indicator: indicator.id,
    ...compute(indicator, facts)
  };
  return { observation, sources: needed.map(({ source }) => source) };
}

function measuresOf({ formula }: CbsIndicator): readonly Measure[] {
  if ('telling' in formula) return [formula.telling];
  if ('waarde' in formula) return formula.gewicht ? [formula.waarde, formula.gewicht] : [formula.waarde];
  return [...formula.teller, ...formula.noemer];
}

/** Measures that are counts, and so may be added up over gemeenten that merged. */
export function countsIn(indicators: readonly CbsIndicator[]): ReadonlySet<Measure> {
  return new Set(
    indicators.flatMap(({ formula }) => {
      if ('telling' in formula) return [formula.telling];
      if ('waarde' in formula) return formula.gewicht ? [formula.gewicht] : [];
      return [...formula.teller, ...formula.noemer];
    })
  );
}

type Numbers = Pick<Observation, 'teller' | 'noemer' | 'waarde' | 'markering'>;

function compute({ formula, per }: CbsIndicator, { figures }: AreaFacts): Numbers {
  if ('telling' in formula) {
    const { value, mark } = total(figures, [formula.telling]);
    return { teller: value, noemer: null, waarde: value, markering: mark };
  }
  if ('waarde' in formula) {
    const { value, mark } = total(figures, [formula.waarde]);
    const weight = formula.gewicht ? total(figures, [formula.gewicht]).value : null;
    return { teller: null, noemer: weight, waarde: value, markering: mark };
  }
  const teller = total(figures, formula.teller);
  const noemer = total(figures, formula.noemer);
  const mark = weakest([teller.mark, noemer.mark]);
  if (teller.value === null || noemer.value === null)
    return { teller: null, noemer: noemer.value, waarde: null, markering: mark };
  if (noemer.value === 0) return { teller: null, noemer: 0, waarde: null, markering: 'nvt' };
  return {
    teller: teller.value,
    noemer: noemer.value,
    waarde: (teller.value / noemer.value) * per,
    markering: mark
  };
}

function total(
  figures: AreaFacts['figures'],
  measures: readonly Measure[]
): { readonly value: number | null; readonly mark: Mark } {
  const parts = measures.map((measure) => figures.get(measure));
  if (!parts.every((part) => part !== undefined)) return { value: null, mark: 'onbekend' };
  const mark = weakest(parts.map((part) => part.mark));
  const values = parts.map(({ value }) => value);
  if (!values.every((value) => value !== null)) return { value: null, mark };
  return { value: values.reduce((sum, value) => sum + value, 0), mark };
}

/** What is wrong with a sum is what is worst about its parts. */
const weakest = (marks: readonly Mark[]): Mark =>
  (['geheim', 'bestaat_niet', 'onbekend', 'nvt', 'voorlopig'] as const).find((mark) =>
    marks.includes(mark)
  ) ?? '';
