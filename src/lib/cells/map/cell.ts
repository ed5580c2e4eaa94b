import * as v from 'valibot';
import { err, ok } from '../../base/result.ts';
import type { CellContext, CellKind } from '../../document/cell-kind.ts';
import { formatPeriod } from '../../i18n/formats.ts';
import { unitLabel } from '../../i18n/formats-unit.ts';
import { translate } from '../../i18n/messages.ts';
import type { Assessment } from '../../indicators/assessment.ts';
import type { Indicator } from '../../indicators/definition.ts';
import { assessIndicators, assessmentsQuery } from '../assess-indicators.ts';
import { assessedValues } from '../assessed-values.ts';
import { assessmentFigure, assessmentTable, type AssessedRow } from '../assessment-table.ts';
import { indicatorName } from '../../language/indicator-name.ts';
import { chooseIndicators } from '../choose-indicators.ts';
import { describeRows } from '../describe-rows.ts';
import { limits, parseSpec, shortText } from '../parse-spec.ts';

export interface MapSpec {
  readonly title: string;
  readonly indicator: string;
  /** `kop`: beside the document's title, where the page is wide enough. */
  readonly placement: 'kolom' | 'kop';
}

export interface MapOutput {
  readonly indicator: Indicator;
  /** One per gemeente of the area; for a gemeente, those of its RIEC region. */
  readonly assessments: readonly Assessment[];
}

const schema = v.object({
  title: v.optional(shortText, ''),
  indicator: v.pipe(v.string(), v.minLength(1), v.maxLength(limits.name)),
  placement: v.optional(v.picklist(['kolom', 'kop']), 'kolom')
});

/** Map of the gemeenten of the area by tested class of one indicator. */
export const mapCell: CellKind<MapSpec, MapOutput> = {
  kind: 'map',
  label: 'cells.kind.map',
  parse: (input) => parseSpec(schema, input),
  reads: () => ({
    tables: ['waarnemingen'],
    cells: [],
    parameters: ['gebied', 'periode', 'vergelijking', 'gemeenten']
  }),
  async run({ indicator }, context) {
    const assessed = await assessIndicators([indicator], shownAreas(context), context);
    if (!assessed.ok) return assessed;
    const [found] = assessed.value.indicators;
    const [assessments = []] = assessed.value.rows;
    return found
      ? ok({ indicator: found, assessments })
      : err({ kind: 'unknown-indicator', name: indicator, suggestions: [] });
  },
  title: mapTitle,
  describe: (_spec, output, context) => describeRows(mapRows(output, context), ({ area }) => area, context),
  table: (spec, output, context) =>
    assessmentTable(mapRows(output, context), mapTitle(spec, output, context), context.locale),
  sql({ indicator }, context) {
    const chosen = chooseIndicators([indicator], context.release);
    return chosen.ok ? assessmentsQuery(chosen.value.indicators, context) : null;
  },
  figures: (_spec, output, context) =>
    mapRows(output, context).map((row) => assessmentFigure(row, context.locale)),
  values: (_spec, output, context) =>
    assessedValues(
      mapRows(output, context).filter(({ assessment }) => assessment.area === context.resolved.area.code),
      context.locale
    ),
  example: { title: '', indicator: 'misdrijven_totaal', placement: 'kolom' }
};

function mapTitle({ title }: MapSpec, { indicator }: MapOutput, { locale, resolved }: CellContext): string {
  if (title !== '') return title;
  return translate(locale, 'cells.map.title', {
    indicator: indicatorName(indicator, locale),
    unit: unitLabel(indicator, locale),
    period: formatPeriod(resolved.parameters.periode, locale)
  });
}

/** A gemeente is seen among the gemeenten of its RIEC region. */
function shownAreas({ resolved, areas }: CellContext): readonly string[] {
  const { area, members } = resolved;
  return area.niveau === 'gemeente' && area.riec !== null ? areas.members(area.riec) : members;
}

/** Every gemeente on the map with its name. */
export const mapRows = (
  { indicator, assessments }: MapOutput,
  { areas }: CellContext
): readonly AssessedRow[] =>
  assessments.map((assessment) => ({
    indicator,
    assessment,
    area: areas.get(assessment.area)?.naam ?? assessment.area
  }));
