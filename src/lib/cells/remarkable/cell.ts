import * as v from 'valibot';
import { err, ok } from '../../base/result.ts';
import type { CellContext, CellKind } from '../../document/cell-kind.ts';
import { formatNumber, formatPeriod } from '../../i18n/formats.ts';
import { translate } from '../../i18n/messages.ts';
import { figureColumns } from '../../indicators/figure-columns.ts';
import { assessmentsQuery, spreadOf } from '../assess-indicators.ts';
import { assessedValues } from '../assessed-values.ts';
import { assessmentFigure } from '../assessment-table.ts';
import { chooseIndicators } from '../choose-indicators.ts';
import { indicatorList, parseSpec, shortText } from '../parse-spec.ts';
import { withMissing } from '../with-missing.ts';
import { describeRemarkable } from './describe.ts';
import type { RemarkableOutput } from './output.ts';
import { remarkableRows, remarkableTable } from './rows.ts';
import { rowCounts, type RemarkableSpec } from './spec.ts';
import { isLarge, regionsIn, testedAreas, testedBy } from './tested-areas.ts';

/** Figures in the table. */
const mostListed = 200;

const schema = v.object({
  title: v.optional(shortText, ''),
  indicators: v.optional(indicatorList, () => []),
  tested: v.optional(v.picklist(testedBy), 'gebied'),
  rows: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(rowCounts.least), v.maxValue(rowCounts.most)),
    rowCounts.usual
  )
});

/** What stands out when many figures were looked at: of the area, or among all gemeenten or RIEC regions. */
export const remarkableCell: CellKind<RemarkableSpec, RemarkableOutput> = {
  kind: 'remarkable',
  label: 'cells.kind.remarkable',
  parse: (input) => parseSpec(schema, input),
  reads: () => ({
    tables: ['waarnemingen'],
    cells: [],
    parameters: ['gebied', 'periode', 'vergelijking', 'gemeenten']
  }),
  async run({ indicators: ids, tested: by }, context) {
    const chosen = chooseIndicators(ids, context.release);
    if (!chosen.ok) return chosen;
    const { indicators, missing } = chosen.value;
    const { areas, resolved } = context;
    const answer = await context.query(assessmentsQuery(indicators, context));
    if (!answer.ok) return err({ kind: 'engine', error: answer.error });

    const known = areas.all.filter((area) => isLarge(area) || area.code === resolved.area.code);
    const codes = known.filter(({ niveau }) => niveau !== 'eigen').map(({ code }) => code);
    const columns = figureColumns(answer.value, indicators, codes, resolved.parameters.periode);
    const gemeenten = codes.flatMap((code, place) => (areas.get(code)?.niveau === 'gemeente' ? [place] : []));
    const spreads = columns.map(({ waarde }) =>
      spreadOf(gemeenten.map((place) => waarde[place] ?? NaN).filter((value) => !Number.isNaN(value)))
    );
    const tested = testedAreas(by, context);
    const { vergelijking } = resolved.parameters;
    const list = await context.compute('remarkable', {
      areas: known.filter(({ niveau }) => niveau !== 'eigen'),
      regions: regionsIn(areas),
      codes,
      columns,
      comparison: vergelijking,
      tested,
      most: mostListed
    });
    if (!list.ok) return list;
    const [comparison, ...others] = new Set(
      tested.flatMap((code) => {
        const area = areas.get(code);
        return area ? [areas.resolveComparison(area, vergelijking)] : [];
      })
    );
    return ok({
      indicators,
      missing,
      spreads,
      tested,
      comparison: comparison === undefined || others.length > 0 ? null : comparison,
      list: list.value
    });
  },
  title,
  describe: (spec, output, context) =>
    withMissing(describeRemarkable(spec, output, context), output.missing, context),
  table: (spec, output, context) => remarkableTable(output, title(spec, output, context), context),
  sql({ indicators }, context) {
    const chosen = chooseIndicators(indicators, context.release);
    return chosen.ok ? assessmentsQuery(chosen.value.indicators, context) : null;
  },
  figures: (_spec, output, context) =>
    remarkableRows(output, context).map((row) => assessmentFigure(row, context.locale)),
  values: (spec, output, context) => [
    { name: 'zin', shown: describeRemarkable(spec, output, context) },
    { name: 'gevonden', shown: formatNumber(output.list.found, 0, context.locale) },
    { name: 'getoetst', shown: formatNumber(output.list.compared, 0, context.locale) },
    { name: 'niet_getoetst', shown: formatNumber(output.list.untested, 0, context.locale) },
    ...(output.tested.length === 1
      ? assessedValues(remarkableRows(output, context).slice(0, output.list.found), context.locale)
      : [])
  ],
  example: { title: '', indicators: [], tested: 'gebied', rows: rowCounts.usual }
};

function title(spec: RemarkableSpec, _output: RemarkableOutput, { locale, resolved }: CellContext): string {
  const period = formatPeriod(resolved.parameters.periode, locale);
  if (spec.title !== '') return `${spec.title}, ${period}`;
  return translate(locale, `cells.remarkable.title.${spec.tested}`, { area: resolved.area.naam, period });
}
