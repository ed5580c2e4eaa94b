import * as v from 'valibot';
import type { Area } from '../../areas/area.ts';
import { ok } from '../../base/result.ts';
import type { CellContext, CellKind } from '../../document/cell-kind.ts';
import { formatList, formatNumber, formatPeriod } from '../../i18n/formats.ts';
import { translate } from '../../i18n/messages.ts';
import type { Assessment } from '../../indicators/assessment.ts';
import type { Indicator } from '../../indicators/definition.ts';
import { inhabitantsIn, inhabitantsSource } from '../../indicators/inhabitants.ts';
import { sizeClass } from '../../indicators/size-class.ts';
import { numberWord } from '../../language/number-word.ts';
import { formatProbability } from '../../language/probability.ts';
import { assessIndicators, assessmentsQuery } from '../assess-indicators.ts';
import { chooseIndicators } from '../choose-indicators.ts';
import { limits, parseSpec, shortText } from '../parse-spec.ts';
import { withMissing } from '../with-missing.ts';
import { combinationTable } from './combination-table.ts';
import { describeCombinations, describeRefusal } from './describe.ts';
import { namesOf, type CombinationOutput } from './output.ts';
import { findRefusal } from './refusal.ts';
import { testPatterns } from './test-patterns.ts';

/** Fewer make no combination, more make no figure. */
export const mostIndicators = 5;

export interface CombinationSpec {
  readonly title: string;
  readonly indicators: readonly string[];
  /** Why sensitive indicators are combined; printed under the figure. */
  readonly motivation: string;
}

const schema = v.object({
  title: v.optional(shortText, ''),
  indicators: v.pipe(
    v.array(v.pipe(v.string(), v.maxLength(limits.name))),
    v.minLength(1),
    v.maxLength(mostIndicators)
  ),
  motivation: v.optional(v.pipe(v.string(), v.maxLength(limits.text)), '')
});

/** Which patterns fall together in the same gemeenten, and whether more often than by chance. */
export const combinationCell: CellKind<CombinationSpec, CombinationOutput> = {
  kind: 'combination',
  label: 'cells.kind.combination',
  parse: (input) => parseSpec(schema, input),
  reads: () => ({
    tables: ['waarnemingen'],
    cells: [],
    parameters: ['gebied', 'periode', 'vergelijking', 'gemeenten']
  }),
  async run({ indicators: ids, motivation }, context) {
    const chosen = chooseIndicators(ids, context.release);
    if (!chosen.ok) return chosen;
    const { indicators, missing } = chosen.value;
    const nothing = { indicators, missing, areas: [], combinations: [], rows: [] };
    const refusal = findRefusal(indicators, motivation);
    if (refusal) return ok({ ...nothing, refusal });

    const gemeenten = context.areas.level('gemeente');
    const size = sizeSource(context);
    const assessed = await assessIndicators(
      withSize(indicators, size).map(({ id }) => id),
      gemeenten.map(({ code }) => code),
      context
    );
    if (!assessed.ok) return assessed;
    const rows = assessed.value.rows.slice(0, indicators.length);
    const untested = indicators.filter((_, i) => rows[i]?.every(({ noVerdict }) => noVerdict !== null));
    if (untested.length > 0) return ok({ ...nothing, refusal: { why: 'untested', indicators: untested } });
    const tested = await testPatterns(
      indicators,
      rows,
      kindsOf(gemeenten, assessed.value.rows[indicators.length] ?? [], size),
      context.compute
    );
    return tested.ok ? ok({ indicators, missing, refusal: null, rows, ...tested.value }) : tested;
  },
  title,
  describe: (spec, output, context) =>
    withMissing(
      output.refusal
        ? describeRefusal(output.refusal, context.locale)
        : describeCombinations(output, context),
      output.missing,
      context
    ),
  table: (spec, output, context) =>
    output.refusal ? null : combinationTable(output, title(spec, output, context), context),
  sql({ indicators: ids, motivation }, context) {
    const chosen = chooseIndicators(ids, context.release);
    if (!chosen.ok || findRefusal(chosen.value.indicators, motivation)) return null;
    return assessmentsQuery(withSize(chosen.value.indicators, sizeSource(context)), context);
  },
  figures: (_spec, { indicators, combinations }, { locale }) =>
    combinations.map(({ ids, areas }) => ({
      name: namesOf(ids, indicators, locale).join(' + '),
      value: areas.length,
      shown: formatNumber(areas.length, 0, locale)
    })),
  values(_spec, output, context) {
    const { locale } = context;
    const [first] = output.combinations;
    if (output.refusal || !first) return [];
    return [
      { name: 'zin', shown: describeCombinations(output, context) },
      { name: 'patronen', shown: formatList(namesOf(first.ids, output.indicators, locale), locale) },
      { name: 'aantal', shown: formatNumber(first.areas.length, 0, locale) },
      { name: 'verwacht', shown: formatNumber(first.expected, 1, locale) },
      { name: 'p', shown: formatProbability(first.adjusted, locale) },
      { name: 'getoetst', shown: formatNumber(output.combinations.length, 0, locale) }
    ];
  },
  example: {
    title: '',
    indicators: ['panden_meervoudig_ingeschreven', 'bedrijven_jonger_2jr'],
    motivation: ''
  }
};

function title(spec: CombinationSpec, { indicators }: CombinationOutput, context: CellContext): string {
  const { locale, resolved } = context;
  const period = formatPeriod(resolved.parameters.periode, locale);
  if (spec.title !== '') return `${spec.title}, ${period}`;
  return translate(locale, 'cells.combination.title', {
    count: numberWord(indicators.length, locale),
    period
  });
}

/** Which indicator tells how large gemeenten are: chance is dealt among gemeenten of a size and region. */
const sizeSource = ({ release, resolved }: CellContext): Indicator | null =>
  inhabitantsSource(release, resolved.parameters.periode);

const withSize = (indicators: readonly Indicator[], size: Indicator | null): readonly Indicator[] =>
  size ? [...indicators, size] : indicators;

/**
 * Size class and RIEC region of every gemeente, sizes from the figures behind those of the indicators; where they are not
 * known the region alone.
 */
const kindsOf = (
  gemeenten: readonly Area[],
  figures: readonly Assessment[],
  source: Indicator | null
): readonly string[] =>
  gemeenten.map(({ riec }, place) => {
    const figure = figures[place];
    const inhabitants =
      source && figure
        ? inhabitantsIn(source, { teller: figure.numerator, noemer: figure.denominator })
        : null;
    return `${sizeClass(inhabitants)} ${riec ?? ''}`;
  });
