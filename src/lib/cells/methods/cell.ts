import * as v from 'valibot';
import { ok } from '../../base/result.ts';
import type { CellContext, CellKind, FigureTable } from '../../document/cell-kind.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { unitLabel } from '../../i18n/formats-unit.ts';
import { translate } from '../../i18n/messages.ts';
import type { Indicator } from '../../indicators/definition.ts';
import { assessIndicators } from '../assess-indicators.ts';
import { indicatorName } from '../../language/indicator-name.ts';
import { parseSpec } from '../parse-spec.ts';
import { largestMembers } from '../largest-members.ts';
import { indicatorsOf, usedIndicators } from './used-indicators.ts';

export type MethodsSpec = Readonly<Record<string, never>>;

/** One indicator of the document and how its tests were made. */
interface UsedIndicator {
  readonly indicator: Indicator;
  /** Overdispersion in its limits; null where none was used. */
  readonly phi: number | null;
}

export interface MethodsOutput {
  readonly used: readonly UsedIndicator[];
  /** Figures in the document that were tested against the comparison: indicator × area, each once. */
  readonly tested: number;
  /** Of those, outside the limits of 95 %. */
  readonly different: number;
  readonly untested: number;
  /** Suppressed by the source or by this release. */
  readonly hidden: number;
  readonly trends: boolean;
}

/** Definitions, sources, statistics and caveats of everything the document uses: generated, never kept by hand. */
export const methodsCell: CellKind<MethodsSpec, MethodsOutput> = {
  kind: 'methods',
  label: 'cells.kind.methods',
  parse: (input) =>
    parseSpec(
      v.pipe(
        v.optional(v.object({}), {}),
        v.transform(() => ({}))
      ),
      input
    ),
  reads: () => ({
    tables: ['waarnemingen'],
    cells: [],
    parameters: ['gebied', 'periode', 'vergelijking', 'gemeenten'],
    whole: true
  }),
  async run(_spec, context) {
    const { cells, release, resolved } = context;
    const used = usedIndicators(cells, release);
    const trends = cells.some(({ kind }) => kind === 'trend');
    if (used.length === 0) return ok({ used: [], tested: 0, different: 0, untested: 0, hidden: 0, trends });

    const columns = await largestMembers(mostColumns(context), context);
    if (!columns.ok) return columns;
    const areas = [...new Set([...columns.value, ...resolved.members])];
    const assessed = await assessIndicators(
      used.map(({ id }) => id),
      areas,
      context
    );
    if (!assessed.ok) return assessed;

    const shown = shownPairs(context, columns.value);
    const assessments = assessed.value.rows.flat();
    const inDocument = assessments.filter(({ indicator, area }) => shown.has(`${indicator} ${area}`));
    const tested = inDocument.filter(({ noVerdict }) => noVerdict === null);
    return ok({
      used: assessed.value.indicators.map((indicator, row) => ({
        indicator,
        phi: (assessed.value.rows[row] ?? []).find(({ dispersion }) => dispersion)?.dispersion?.phi ?? null
      })),
      tested: tested.length,
      different: tested.filter((assessment) => assessment.class !== 'niet_anders').length,
      untested: inDocument.length - tested.length,
      hidden: inDocument.filter(({ noVerdict }) => noVerdict === 'geheim').length,
      trends
    });
  },
  title: () => '',
  describe: () => '',
  table: definitions,
  sql: () => null,
  figures: (_spec, { tested, different }, { locale }) => [
    {
      name: translate(locale, 'cells.methods.figure.tested'),
      value: tested,
      shown: formatNumber(tested, 0, locale)
    },
    {
      name: translate(locale, 'cells.methods.figure.different'),
      value: different,
      shown: formatNumber(different, 0, locale)
    }
  ],
  example: {}
};

const mostColumns = ({ cells }: CellContext): number =>
  Math.max(0, ...cells.map(({ spec }) => (typeof spec['columns'] === 'number' ? spec['columns'] : 0)));

/** `indicator area` of every tested figure: summaries test the area itself, overviews some columns, maps all. */
function shownPairs(
  { cells, release, resolved }: CellContext,
  columns: readonly string[]
): ReadonlySet<string> {
  const areasOf: Readonly<Record<string, readonly string[]>> = {
    'key-figures': [resolved.area.code],
    overview: columns,
    map: resolved.members
  };
  // A list of what stands out is about the area, or about the areas that it says; it tells its own number.
  const areasIn = ({ kind, spec }: CellContext['cells'][number]) =>
    kind === 'remarkable' && spec['tested'] !== 'riec'
      ? spec['tested'] === 'gemeenten'
        ? resolved.members
        : [resolved.area.code]
      : (areasOf[kind] ?? []);
  return new Set(
    cells.flatMap((cell) => {
      const areas = areasIn(cell);
      return indicatorsOf(cell, release).flatMap(({ id }) => areas.map((area) => `${id} ${area}`));
    })
  );
}

function definitions(_spec: MethodsSpec, { used }: MethodsOutput, { locale }: CellContext): FigureTable {
  const column = (label: string, numeric = false) => ({ label, numeric });
  return {
    caption: translate(locale, 'cells.methods.definitions'),
    columns: [
      column(translate(locale, 'figures.column.indicator')),
      column(translate(locale, 'cells.column.definitie')),
      column(translate(locale, 'figures.column.unit')),
      column(translate(locale, 'cells.column.bron')),
      column(translate(locale, 'cells.column.kanttekening')),
      column('φ', true)
    ],
    rows: used.map(({ indicator, phi }) => [
      indicatorName(indicator, locale),
      locale === 'en' ? indicator.definitie_en : indicator.definitie,
      unitLabel(indicator, locale),
      [indicator.bron, indicator.tabel].filter((part) => part !== '').join(', '),
      indicator.kanttekening,
      formatNumber(phi, 2, locale)
    ])
  };
}
