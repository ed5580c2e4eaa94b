import { describe, expect, test } from 'vitest';
import type { TrendAssessment, TrendPoint } from '#lib/indicators/trend.ts';
import { lint } from '#lib/language/linter.ts';
import { trendHeadline } from '#lib/language/sentences/headline.ts';
import { trendNotes, trendSentence } from '#lib/language/sentences/trend.ts';
import { areas, drugshandel } from './claims.ts';

const hennep = { ...drugshandel, id: 'hennepkwekerijen', naam: 'Ontmantelde hennepkwekerijen' };
const context = { indicator: hennep, areas, locale: 'nl' } as const;

const points = (from: number, to: number, used = true): TrendPoint[] =>
  Array.from({ length: to - from + 1 }, (_, i) => ({
    period: String(from + i),
    value: 5,
    interval: null,
    comparison: 5,
    mark: '',
    used
  }));

const trend = (change: Partial<TrendAssessment>): TrendAssessment => ({
  indicator: hennep.id,
  area: 'RIEC_ZWB',
  comparison: 'NL01',
  points: points(2015, 2023),
  change: null,
  verdict: 'niet_te_bepalen',
  leftOut: [],
  breaks: [],
  ...change
});

const place = 'aantal ontmantelde hennepkwekerijen in de RIEC-regio Zeeland West-Brabant';
const detection = 'mede afhankelijk van inzet en meldingsbereidheid';

const examples = [
  {
    nr: 14,
    given: trend({ verdict: 'neemt_af', change: { perYear: -13, interval: { low: -14.9, high: -11 } } }),
    headline: 'Ontmantelde hennepkwekerijen: neemt af',
    full: `Het ${place} neemt af (gemiddeld 13,0% per jaar, 95%-bi −14,9 tot −11,0, 2015 tot en met 2023), ${detection}.`
  },
  {
    nr: 15,
    given: trend({ verdict: 'neemt_toe', change: { perYear: 7.4, interval: { low: 4.5, high: 10.5 } } }),
    headline: 'Ontmantelde hennepkwekerijen: neemt toe',
    full: `Het ${place} neemt toe (gemiddeld 7,4% per jaar, 95%-bi 4,5 tot 10,5, 2015 tot en met 2023), ${detection}.`
  },
  {
    nr: 16,
    given: trend({
      verdict: 'geen_verandering',
      change: { perYear: 0.6, interval: { low: -3, high: 4.4 } }
    }),
    headline: 'Ontmantelde hennepkwekerijen: geen aantoonbare verandering',
    full: `Voor het ${place} is over 2015 tot en met 2023 geen toe- of afname aan te tonen (gemiddeld 0,6% per jaar, 95%-bi −3,0 tot 4,4), ${detection}.`
  },
  {
    nr: 17,
    given: trend({ points: points(2023, 2024, false) }),
    headline: 'Ontmantelde hennepkwekerijen: trend niet te bepalen',
    full: `Voor het ${place} zijn er twee vergelijkbare jaren (2023 en 2024). Voor een trend zijn er minstens vijf nodig. De trend is niet te bepalen.`
  }
];

describe('a sentence about a trend', () => {
  test.each(examples)('$nr is said with change, margin and years', ({ given, headline, full }) => {
    expect(trendSentence(given, context).plain).toBe(full);
    expect(trendHeadline(given, context)).toBe(headline);
    expect(lint(`${headline}. ${full}`)).toEqual([]);
  });

  test('18 and 19 name the break and the provisional year below it', () => {
    const notes = trendNotes(
      trend({
        breaks: ['2021'],
        leftOut: [{ period: '2024', why: 'voorlopig' }]
      }),
      context
    );
    expect(notes).toEqual([
      'In 2021 is de manier van tellen veranderd. De lijn voor en na 2021 staat los van elkaar; een vergelijking over de breuk heen maken we niet.',
      'Het cijfer van 2024 kan nog veranderen en staat als open punt in de grafiek. De trend is berekend tot en met 2023.'
    ]);
    expect(lint(notes.join(' '))).toEqual([]);
  });

  test('speaks English', () => {
    expect(trendSentence(examples[0]?.given ?? trend({}), { ...context, locale: 'en' }).plain).toContain(
      'decreases (on average 13.0% per year, 95% CI −14.9 to −11.0, 2015 to 2023)'
    );
  });
});
