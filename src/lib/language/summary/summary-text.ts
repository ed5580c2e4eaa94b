import { formatPeriod } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translate } from '../../i18n/messages.ts';
import type { MessageKey, MessageValues } from '../../i18n/messages.ts';
import type { Assessment } from '../../indicators/assessment.ts';
import type { Indicator } from '../../indicators/definition.ts';
import { capitalise } from '../capitalise.ts';
import { numberWord } from '../number-word.ts';
import { phraseOf } from '../phrase-of.ts';
import { placeName } from '../place-name.ts';
import { joinClauses, toSentence } from '../sentence.ts';
import type { Sentence } from '../sentence.ts';
import { arrange, directionOf } from './arrange.ts';
import type { Unit } from './arrange.ts';
import { chooseForms } from './choose-forms.ts';
import { figureWords } from './figure-words.ts';
import type { Summary } from './pick-summary.ts';
import type { SummaryContext } from './summary-context.ts';
import { summaryNotes } from './summary-notes.ts';

/** One sentence of a summary and the figures it tells; none for what is said of all together. */
interface SummaryLine {
  readonly sentence: Sentence;
  readonly assessments: readonly Assessment[];
}

/**
 * A summary as connected prose. Place, period and the comparison's full name are said once, in the first line; what
 * holds for several lines stands in `notes`, ending with how many comparisons were made and what chance alone would
 * give.
 */
export interface SummaryText {
  readonly lines: readonly SummaryLine[];
  readonly notes: readonly string[];
  readonly plain: string;
}

export function summaryText(summary: Summary, context: SummaryContext): SummaryText {
  const units = arrange(summary.chosen, context.indicators);
  const opening = openingLine(summary, context);
  const lines = [...(opening ? [opening] : []), ...linesOf(units, opening !== null, context)];
  const notes = summaryNotes(summary, context);
  return { lines, notes, plain: [...lines.map(({ sentence }) => sentence.plain), ...notes].join(' ') };
}

/** Characters from which a figure's name stands at the head of its sentence. */
const longName = 45;

/** What is said before any figure, where no figure deviates: that, or why there is nothing to say. */
function openingLine(
  { chosen, compared, different, untested }: Summary,
  { areas, locale, area, comparison, period }: SummaryContext
): SummaryLine | null {
  const place = placeName(area, areas, locale);
  const say = (key: MessageKey, values: MessageValues = {}): SummaryLine => ({
    sentence: toSentence(
      locale,
      key,
      {
        area: place,
        Area: capitalise(place),
        period: formatPeriod(period, locale),
        whole: placeName(comparison, areas, locale),
        ...values
      },
      compared > 0 ? 'niet_anders' : 'niet_getoetst'
    ),
    assessments: []
  });
  if (different > 0) return null;
  if (compared === 1) return say('summary.alike.one');
  if (compared > 0) return say('summary.alike', { compared: numberWord(compared, locale) });
  if (area === comparison && chosen.some(({ value }) => value !== null)) return say('summary.measure');
  return untested.every(({ noVerdict }) => noVerdict === 'geen_gegevens')
    ? say('summary.empty')
    : say('summary.none', { count: numberWord(untested.length, locale) });
}

function linesOf(units: readonly Unit[], opened: boolean, context: SummaryContext): readonly SummaryLine[] {
  const { locale, areas, indicators } = context;
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const isRecorded = ({ indicator }: Assessment) => byId.get(indicator)?.richting === 'detectie_afhankelijk';
  const isLong = ({ indicator }: Assessment) => {
    const found = byId.get(indicator);
    return found !== undefined && phraseOf(found, locale).subject.length > longName;
  };
  const forms = chooseForms(units, opened, isRecorded, isLong);
  const clause = (key: MessageKey, assessment: Assessment, i: number, values: MessageValues = {}) => {
    const indicator = byId.get(assessment.indicator);
    if (!indicator) return [];
    const said = {
      interval: i === 0 ? 'full' : 'short',
      comparison: i === 0 && !opened ? 'full' : 'short'
    } as const;
    const words = figureWords(assessment, { indicator, areas, locale }, said);
    return [toSentence(locale, key, { ...words, ...values }, assessment.class)];
  };
  return units.map(({ kind, assessments: [one, ...others], assessments }, i) => {
    const { key = 'summary.plain.value', opener = null } = forms[i] ?? {};
    const beside = kind === 'alike' ? 'summary.and.alike' : 'summary.while.value';
    const about = (told: Assessment) => byId.get(told.indicator);
    const clauses = [
      ...clause(key, one, i, { opener: opener ? translate(locale, opener) : '' }),
      ...explanationOf(one, about(one), locale, kind === 'contrast' ? '.aside' : ''),
      ...others.flatMap((other) =>
        clause(kind === 'contrast' && isRecorded(other) ? 'summary.while.recorded' : beside, other, i + 1)
      ),
      ...others.flatMap((other) => explanationOf(other, about(other), locale, ''))
    ];
    return { sentence: joinClauses(clauses), assessments };
  });
}

/** The ordinary explanations of what is higher, where the phrase book has them. */
function explanationOf(
  told: Assessment,
  indicator: Indicator | undefined,
  locale: Locale,
  place: '' | '.aside'
): readonly Sentence[] {
  const explanation = indicator && directionOf(told) > 0 ? phraseOf(indicator, locale).explanation : null;
  return explanation === null ? [] : [toSentence(locale, `summary.explained${place}`, { explanation })];
}
