import * as v from 'valibot';
import { err, ok } from '../../base/result.ts';
import type { CellContext, CellKind, FigureTable } from '../../document/cell-kind.ts';
import type { Cell } from '../../document/model.ts';
import { formatPeriod } from '../../i18n/formats.ts';
import { formatFigure } from '../../i18n/formats-unit.ts';
import { translate } from '../../i18n/messages.ts';
import { indicatorName } from '../../language/indicator-name.ts';
import { placeName } from '../../language/place-name.ts';
import { measuresQuery } from '../../sql/queries/measures.ts';
import { assessIndicators } from '../assess-indicators.ts';
import { assessmentFigure, shownInterval, verdict } from '../assessment-table.ts';
import { isSensitiveContext } from '../choose-indicators.ts';
import { limits, parseSpec, shortText } from '../parse-spec.ts';
import { describeMeasures } from './describe-measures.ts';
import { hasMeasures, measuresFromTable } from './measure.ts';
import { mostUnderpinned, underpin, type Evidence, type Underpinning } from './underpinning.ts';

/** `kaarten`: a first step in a few lines · `bijlage`: what every requirement has and lacks. */
export const layouts = ['kaarten', 'bijlage'] as const;
type Layout = (typeof layouts)[number];

export interface MeasuresSpec {
  readonly title: string;
  /** Phenomena whose measures are considered; none means all. */
  readonly phenomena: readonly string[];
  /** Ids of measures to show; none means those that fit the figures best. */
  readonly measures: readonly string[];
  readonly count: number;
  readonly layout: Layout;
}

export interface MeasuresOutput {
  readonly shown: readonly Underpinning[];
  /** Measures to choose from. */
  readonly all: readonly { readonly id: string; readonly name: string; readonly phenomenon: string }[];
  /** Local signals with text in this document: heard, and not a figure. */
  readonly signals: number;
}

const ids = v.optional(
  v.pipe(v.array(v.pipe(v.string(), v.maxLength(limits.name))), v.maxLength(limits.list)),
  () => []
);

const schema = v.strictObject({
  title: v.optional(shortText, ''),
  phenomena: ids,
  measures: ids,
  count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)), 4),
  layout: v.optional(v.picklist(layouts), 'kaarten')
});

/** What can be done, on which ground, and which figures of this document do or do not underpin it. */
export const measuresCell: CellKind<MeasuresSpec, MeasuresOutput> = {
  kind: 'measures',
  label: 'cells.kind.measures',
  parse: (input) => parseSpec(schema, input),
  reads: () => ({
    tables: ['maatregelen', 'waarnemingen'],
    cells: [],
    parameters: ['gebied', 'periode', 'vergelijking'],
    whole: true
  }),
  async run({ phenomena, measures, count }, context) {
    if (!hasMeasures(context.release)) return ok({ shown: [], all: [], signals: 0 });
    const [listed, assessed] = await Promise.all([
      context.query(measuresQuery()),
      // The question of the summary: asked once for both.
      assessIndicators([], [context.resolved.area.code], context)
    ]);
    if (!listed.ok) return err({ kind: 'engine', error: listed.error });
    if (!assessed.ok) return assessed;
    const { indicators, rows } = assessed.value;
    const figures = new Map<string, Evidence>();
    for (const [index, indicator] of indicators.entries()) {
      const assessment = rows[index]?.[0];
      if (assessment && !isSensitiveContext(indicator)) figures.set(indicator.id, { indicator, assessment });
    }
    const all = measuresFromTable(listed.value);
    const considered = all.filter(
      ({ phenomenon }) => phenomena.length === 0 || phenomena.includes(phenomenon)
    );
    const chosen =
      measures.length > 0
        ? measures
            .flatMap((id) => all.find((one) => one.id === id) ?? [])
            .map((one) => underpin(one, figures))
        : mostUnderpinned(
            considered.map((one) => underpin(one, figures)),
            count
          );
    return ok({ shown: chosen, all, signals: countSignals(context.cells) });
  },
  title,
  describe(_spec, { shown, signals }, { locale, resolved, areas }) {
    if (shown.length === 0) return translate(locale, 'cells.measures.none');
    const parts = shown.flatMap(({ supports, neutral, untested }) => [...supports, ...neutral, ...untested]);
    const figures = new Set(parts.map(({ indicator }) => indicator.id));
    const supporting = new Set(
      shown.flatMap(({ supports }) => supports.map(({ indicator }) => indicator.id))
    );
    const comparison = placeName(resolved.comparison.code, areas, locale);
    return [
      describeMeasures(
        { count: shown.length, figures: figures.size, supporting: supporting.size, comparison },
        locale
      ),
      translate(locale, 'cells.measures.no-proof'),
      signals > 0 ? translate(locale, 'cells.measures.signals', { count: signals }) : ''
    ]
      .join(' ')
      .trim();
  },
  table,
  sql: (_spec, { release }) => (hasMeasures(release) ? measuresQuery() : null),
  figures: (_spec, { shown }, context) =>
    evidenceRows(shown, context).map((row) => assessmentFigure(row, context.locale)),
  example: { title: '', phenomena: ['drugs'], measures: [], count: 2, layout: 'kaarten' }
};

const countSignals = (cells: readonly Cell[]): number =>
  cells.filter(
    ({ kind, spec }) =>
      kind === 'text' && spec['callout'] === 'lokaal' && String(spec['markdown'] ?? '').trim() !== ''
  ).length;

/** Every figure once, in the order of the measures. */
function evidenceRows(shown: readonly Underpinning[], { resolved }: CellContext) {
  const seen = new Map<string, Evidence>();
  for (const { supports, neutral, untested } of shown)
    for (const one of [...supports, ...neutral, ...untested]) seen.set(one.indicator.id, one);
  return [...seen.values()].map((one) => ({ ...one, area: resolved.area.naam }));
}

function title(spec: MeasuresSpec, _output: MeasuresOutput, { locale, resolved }: CellContext): string {
  const period = formatPeriod(resolved.parameters.periode, locale);
  return spec.title === ''
    ? translate(locale, `cells.measures.title.${spec.layout}`, { area: resolved.area.naam, period })
    : spec.title;
}

/** One row per measure and figure: what it carries, and what is not there. */
function table(spec: MeasuresSpec, output: MeasuresOutput, context: CellContext): FigureTable | null {
  if (output.shown.length === 0) return null;
  const { locale, resolved } = context;
  const column = (key: 'measure' | 'ground' | 'role') => ({
    label: translate(locale, `cells.measures.column.${key}`),
    numeric: false
  });
  const figure = (key: 'indicator' | 'class') => ({
    label: translate(locale, `figures.column.${key}`),
    numeric: false
  });
  const number = (key: 'value' | 'interval') => ({
    label: translate(locale, `figures.column.${key}`),
    numeric: true
  });
  return {
    caption: title(spec, output, context),
    columns: [
      column('measure'),
      column('ground'),
      figure('indicator'),
      number('value'),
      number('interval'),
      figure('class'),
      column('role')
    ],
    rows: output.shown.flatMap((one) => {
      const { measure, absent } = one;
      const head = [measure.name, measure.ground];
      const known = (['supports', 'neutral', 'untested'] as const).flatMap((role) =>
        one[role].map((evidence) => {
          const row = { ...evidence, area: resolved.area.naam };
          return [
            ...head,
            indicatorName(evidence.indicator, locale),
            formatFigure(evidence.assessment.value, evidence.indicator, locale),
            shownInterval(row, locale),
            verdict(row, locale),
            translate(locale, `cells.measures.role.${role}`)
          ];
        })
      );
      const gone = absent.map((id) => [
        ...head,
        id,
        '–',
        '–',
        '–',
        translate(locale, 'cells.measures.role.absent')
      ]);
      return [...known, ...gone];
    })
  };
}
