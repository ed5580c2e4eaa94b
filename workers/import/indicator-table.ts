import type { AddedTable } from '../../src/lib/indicators/added-dataset.ts';
import type { Indicator } from '../../src/lib/indicators/definition.ts';
import type { Field } from '../../src/lib/indicators/release.ts';
import { toArrow } from './to-arrow.ts';

const TEXTS = [
  'id',
  'naam',
  'naam_en',
  'thema',
  'eenheid',
  'teller',
  'noemer',
  'soort',
  'richting',
  'bron',
  'tabel',
  'licentie',
  'definitie',
  'definitie_en',
  'kanttekening'
] as const satisfies readonly (keyof Indicator)[];

/** Indicators as rows of the table `indicatoren`, so that questions that join it find them. */
export function indicatorTable(id: string, title: string, indicators: readonly Indicator[]): AddedTable {
  const column = (field: Field, values: (string | number | boolean | null)[]) => ({ field, values });
  const columns = [
    ...TEXTS.map((name) =>
      column(
        { name, type: 'string' },
        indicators.map((one) => one[name])
      )
    ),
    column(
      { name: 'per', type: 'integer' },
      indicators.map(({ per }) => per)
    ),
    column(
      { name: 'additief', type: 'boolean' },
      indicators.map(({ additief }) => additief)
    ),
    column(
      { name: 'gevoelig', type: 'boolean' },
      indicators.map(({ gevoelig }) => gevoelig)
    ),
    column(
      { name: 'afronding', type: 'integer' },
      indicators.map(({ afronding }) => afronding)
    ),
    column(
      { name: 'niveaus', type: 'string' },
      indicators.map(({ niveaus }) => niveaus.join(';'))
    ),
    column(
      { name: 'perioden', type: 'string' },
      indicators.map(({ perioden }) => perioden.join(';'))
    )
  ];
  return {
    name: `${id}_indicatoren`,
    title: `${title}: indicatoren`,
    rows: indicators.length,
    fields: columns.map(({ field }) => field),
    format: 'arrow',
    bytes: toArrow(columns),
    joins: 'indicatoren'
  };
}
