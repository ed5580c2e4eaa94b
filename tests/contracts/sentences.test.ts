import { describe, expect, test } from 'vitest';
import { createDirectory } from '#lib/areas/directory.ts';
import { remember } from '#lib/base/remember.ts';
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

const worldOf = remember(openNative);

/** One text of every shape: the linter minds neither which number stands in a text nor which place. */
class Shapes {
  readonly texts = new Map<string, string>();
  add(text: string, place: string): this {
    const shape = text.replaceAll(place, 'Plaats').replace(/\d[\d.,]*/g, '0');
    if (!this.texts.has(shape)) this.texts.set(shape, text);
    if (unfinished.test(text)) this.texts.set(text, text);
    return this;
  }
  wrong(): readonly string[] {
    return [...this.texts.values()].filter((text) => unfinished.test(text) || lint(text).length > 0);
  }
}

describe.each(['demo', 'cbs'].filter(isBuilt))('every sentence that the release %s can give', (id) => {
  test.each(locales)('passes the linter and is whole, in %s', { timeout: 120_000 }, async (locale) => {
    const world = await worldOf(id);
    const period = world.release.regiobeeld.periods.at(-1) ?? '';
    const figures = await figuresOf(world, period);
    const areas = createDirectory(world.areas);
    const byId = new Map(world.release.regiobeeld.indicators.map((one) => [one.id, one]));
    const said = new Shapes();
    let count = 0;
    for (const { code, niveau, naam } of world.areas) {
      expect(lint(naam)).toEqual([]);
      const comparison = niveau === 'gemeente' ? 'riec' : 'nederland';
      const { assessments, text } = figures.assess({ area: code, comparison, period }, locale);
      said.add(text, naam);
      for (const assessment of assessments) {
        const indicator = byId.get(assessment.indicator);
        if (!indicator) throw new Error(`unknown indicator: ${assessment.indicator}`);
        const context = { indicator, areas, locale };
        const texts = [
          assessmentHeadline(assessment, context),
          assessmentSentence(assessment, context).plain,
          assessmentShort(assessment, context).plain,
          equalitySentence(assessment, locale)?.plain ?? '',
          ...assessmentNotes(assessment, context)
        ];
        for (const one of texts) said.add(one, naam);
        count += texts.length;
      }
    }
    expect(said.wrong().slice(0, 5)).toEqual([]);
    expect(count).toBeGreaterThan(5_000);
    expect(said.texts.size).toBeGreaterThan(300);
  });

  test.each(locales)('about a change over time does so too, in %s', { timeout: 120_000 }, async (locale) => {
    const world = await worldOf(id);
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
    const said = new Shapes();
    for (const indicator of indicators) {
      const assessor = createTrendAssessor(indicator, observations.get(indicator.id) ?? [], areas);
      for (const code of [...regions, ...gemeenten]) {
        const trend = assessor.assess(code, 'NL01');
        const context = { indicator, areas, locale };
        const place = areas.get(code)?.naam ?? code;
        said
          .add(trendHeadline(trend, context), place)
          .add(trendSentence(trend, context).plain, place)
          .add(trendNotes(trend, context).join('\n'), place);
      }
    }
    expect(said.wrong().slice(0, 5)).toEqual([]);
    expect(said.texts.size).toBeGreaterThan(100);
  });
});
