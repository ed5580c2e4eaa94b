import { groupBy } from '../../base/group-by.ts';
import { formatList, formatNumber } from '../../i18n/formats.ts';
import { translate } from '../../i18n/messages.ts';
import type { MessageKey, MessageValues } from '../../i18n/messages.ts';
import type { Assessment, NoVerdict } from '../../indicators/assessment.ts';
import { isLocal } from '../../indicators/local-theme.ts';
import { inSentence, indicatorName } from '../indicator-name.ts';
import { numberWord } from '../number-word.ts';
import { placeName } from '../place-name.ts';
import { isOutsideInterval } from '../sentences/is-outside-interval.ts';
import { directionOf } from './arrange.ts';
import type { Summary } from './pick-summary.ts';
import type { SummaryContext } from './summary-context.ts';

/** Share of tests that lie outside the limits of 95 % when nothing is the matter. */
const byChance = 0.05;

/** More figures than this that can't be added up are counted instead of named. */
const mostNamed = 10;

/** In the order in which they are told. */
const reasons: readonly NoVerdict[] = [
  'te_weinig_waarnemingen',
  'geheim',
  'geen_gegevens',
  'onvolledige_regio',
  'geen_toets',
  'geen_vergelijking',
  'niet_optelbaar'
];

/**
 * What holds for several sentences of a summary at once: that registered figures depend on who looked, what a deviation
 * is, what could not be said, and last how many comparisons were made and what chance alone would give.
 */
export function summaryNotes(summary: Summary, context: SummaryContext): readonly string[] {
  const { chosen, compared, different, untested } = summary;
  const { indicators, areas, locale } = context;
  const say = (key: MessageKey, values: MessageValues = {}) => translate(locale, key, values);
  const recorded = new Set(
    indicators.filter(({ richting }) => richting === 'detectie_afhankelijk').map(({ id }) => id)
  );
  const told = chosen.filter(({ value }) => value !== null);
  const registered = told.filter(({ indicator }) => recorded.has(indicator));
  const outside = told.some(isOutsideInterval);
  const pooled = told.find(({ origin, members }) => origin === 'samengevoegd' && members.known > 1);
  const notAdditive = untested.filter(({ noVerdict }) => noVerdict === 'niet_optelbaar');
  const named = notAdditive.length <= mostNamed ? notAdditive : [];
  const words = {
    compared: numberWord(compared, locale),
    different: numberWord(different, locale),
    comparison: placeName(context.comparison, areas, locale),
    expected: formatNumber(compared * byChance, 1, locale)
  };
  return [
    ...(pooled ? [say('summary.note.pooled', { count: numberWord(pooled.members.known, locale) })] : []),
    ...(registered.length === 0
      ? []
      : [say(registered.some(isLower) ? 'summary.note.recorded.less' : 'summary.note.recorded')]),
    ...(told.some((one) => directionOf(one) !== 0) ? [say('summary.note.attention')] : []),
    ...(outside ? [say('summary.note.spread')] : []),
    ...(different === 0 && compared > 0 && !outside ? [say('summary.note.equality')] : []),
    ...namedNote(named, context),
    ...untestedNote(
      untested.filter(
        (one) => !told.includes(one) && !named.includes(one) && context.area !== context.comparison
      ),
      { told: told.length + named.length, compared },
      context
    ),
    ...(compared === 0
      ? []
      : [
          different === 0
            ? say('summary.note.chance', words)
            : say(different === 1 ? 'summary.note.chosen.one' : 'summary.note.chosen', words)
        ])
  ];
}

/** How many figures no statement is possible about, by reason; `beside` those that were told. */
function untestedNote(
  untested: readonly Assessment[],
  beside: { readonly told: number; readonly compared: number },
  { locale }: SummaryContext
): readonly string[] {
  if (untested.length === 0) return [];
  if (beside.told === 0 && untested.every(({ noVerdict }) => noVerdict === 'geen_gegevens')) return [];
  const byReason = groupBy(untested, ({ noVerdict }) => noVerdict);
  const told = reasons.flatMap((reason) => {
    const count = byReason.get(reason)?.length ?? 0;
    const verb = translate(locale, count === 1 ? 'summary.is' : 'summary.are');
    if (count === untested.length) return [translate(locale, `summary.only.${reason}`)];
    return count === 0
      ? []
      : [translate(locale, `summary.reason.${reason}`, { count: numberWord(count, locale), verb })];
  });
  const key =
    beside.told === 0
      ? 'summary.note.untested.all'
      : untested.length === 1
        ? 'summary.note.untested.one'
        : 'summary.note.untested';
  const count = numberWord(untested.length, locale);
  const few = untested.filter(
    ({ noVerdict }) => noVerdict === 'te_weinig_waarnemingen' || noVerdict === 'geheim'
  );
  return [
    translate(locale, key, { count, reasons: formatList(told, locale) }),
    ...(few.length > beside.compared && beside.told > 0 ? [translate(locale, 'summary.note.larger')] : [])
  ];
}

/** Which figures a region has no value of because they can't be added up, or because nobody knows whether they can. */
function namedNote(
  notAdditive: readonly Assessment[],
  { indicators, locale }: SummaryContext
): readonly string[] {
  const found = notAdditive.flatMap(({ indicator }) => indicators.find(({ id }) => id === indicator) ?? []);
  const note = (key: MessageKey, some: typeof found) => {
    const names = some.map((one) => inSentence(indicatorName(one, locale)));
    return names.length === 0 ? [] : [translate(locale, key, { names: formatList(names, locale) })];
  };
  return [
    ...note(
      'summary.note.not-additive',
      found.filter((one) => !isLocal(one))
    ),
    ...note('summary.note.not-additive.own', found.filter(isLocal))
  ];
}

const isLower = (assessment: Assessment): boolean => directionOf(assessment) < 0;
