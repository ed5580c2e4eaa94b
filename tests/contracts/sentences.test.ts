import { describe, expect, test } from 'vitest';
import { createDirectory } from '#lib/areas/directory.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { createTrendAssessor } from '#lib/indicators/assess-trend.ts';
import { groupObservations, observationsFromTable } from '#lib/indicators/observation.ts';
import { planTrends } from '#lib/indicators/plan.ts';
import { lint } from '#lib/language/linter.ts';
import { assessmentSentence } from '#lib/language/sentences/assessment.ts';
import { equalitySentence } from '#lib/language/sentences/equality.ts';
import { assessmentHeadline, trendHeadline } from '#lib/language/sentences/headline.ts';
import { assessmentNotes } from '#lib/language/sentences/notes.ts';
import { assessmentShort } from '#lib/language/sentences/short.ts';
import { trendNotes, trendSentence } from '#lib/language/sentences/trend.ts';
import { isBuilt, openNative } from '#headless/native-engine.ts';
import { figuresOf } from './summaries.ts';

const locales: readonly Locale[] = ['nl', 'en'];

/** A place that no value came for, or a value that is none. */
const unfinished = /\{\w+\}|undefined|NaN|null| {2}| \.|\.\./;

describe.each(['demo', 'cbs'].filter(isBuilt))('every sentence that the release %s can give', (id) => {
  test.each(locales)('passes the linter and is whole, in %s', { timeout: 120_000 }, async (locale) => {
    const world = await openNative(id);
    const period = world.release.regiobeeld.periods.at(-1) ?? '';
    const figures = await figuresOf(world, period);
    const areas = createDirectory(world.areas);
    const byId = new Map(world.release.regiobeeld.indicators.map((one) => [one.id, one]));
    const said = new Set<string>();
    for (const { code, niveau } of world.areas) {
      const comparison = niveau === 'gemeente' ? 'riec' : 'nederland';
      const { assessments, text } = figures.assess({ area: code, comparison, period }, locale);
      said.add(text);
      for (const assessment of assessments) {
        const indicator = byId.get(assessment.indicator);
        if (!indicator) throw new Error(`unknown indicator: ${assessment.indicator}`);
        const context = { indicator, areas, locale };
        said
          .add(assessmentHeadline(assessment, context))
          .add(assessmentSentence(assessment, context).plain)
          .add(assessmentShort(assessment, context).plain)
          .add(equalitySentence(assessment, locale)?.plain ?? '');
        for (const note of assessmentNotes(assessment, context)) said.add(note);
      }
    }
    const wrong = [...said].filter((text) => unfinished.test(text) || lint(text).length > 0);
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(said.size).toBeGreaterThan(1_000);
  });

  test.each(locales)('about a change over time does so too, in %s', { timeout: 120_000 }, async (locale) => {
    const world = await openNative(id);
    const { indicators } = world.release.regiobeeld;
    const areas = createDirectory(world.areas);
    const regions = areas.level('riec').map(({ code }) => code);
    const gemeenten = areas.level('gemeente').flatMap(({ code }, index) => (index % 12 === 0 ? [code] : []));
    const query = planTrends(
      indicators.map((one) => one.id),
      ['NL01', ...regions, ...areas.level('gemeente').map(({ code }) => code)]
    );
    const answer = await world.engine.query(query);
    if (!answer.ok) throw new Error(answer.error.kind);
    const observations = groupObservations(observationsFromTable(answer.value));
    const said = indicators.flatMap((indicator) => {
      const assessor = createTrendAssessor(indicator, observations.get(indicator.id) ?? [], areas);
      return [...regions, ...gemeenten].flatMap((code) => {
        const trend = assessor.assess(code, 'NL01');
        const context = { indicator, areas, locale };
        return [
          trendHeadline(trend, context),
          trendSentence(trend, context).plain,
          ...trendNotes(trend, context)
        ];
      });
    });
    expect(said.filter((text) => unfinished.test(text) || lint(text).length > 0).slice(0, 5)).toEqual([]);
  });
});
