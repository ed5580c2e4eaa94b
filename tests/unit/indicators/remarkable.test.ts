import { describe, expect, test } from 'vitest';
import { createAssessor } from '#lib/indicators/assess.ts';
import { remarkable } from '#lib/indicators/remarkable.ts';
import { poissonTest } from '#lib/stats/index.ts';
import { codeOf, indicator, observation, smallCountry } from './small-country.ts';

const areas = smallCountry();
const shown = indicator();
const rows = Array.from({ length: 40 }, (_, i) => observation(codeOf(i), i === 7 ? 90 : 20, 20_000));
const assessor = createAssessor(shown, rows, areas);
const assessments = Array.from({ length: 40 }, (_, i) => assessor.assess(codeOf(i), 'NL01'));

describe('what is remarkable', () => {
  test('is the one area that deviates, out of all that were compared', () => {
    const { found, compared } = remarkable(assessments);
    expect(found.map(({ figure }) => figure.area)).toEqual([codeOf(7)]);
    expect(compared).toBe(40);
  });

  test('has a p that agrees with its class', () => {
    for (const { class: found, p } of assessments) {
      expect(p !== null && p < 0.05).toBe(found !== 'niet_anders');
      expect(p !== null && p < 0.002).toBe(found.startsWith('duidelijk'));
    }
  });

  test('has about the exact p where only chance plays', () => {
    const found = assessor.assess(codeOf(1), 'NL01');
    const exact = poissonTest(20, (870 / 800_000) * 20_000);
    expect(found.p).toBeGreaterThan(exact * 0.8);
    expect(found.p).toBeLessThan(exact * 1.2);
  });

  test('leaves out what was not tested', () => {
    const untested = assessor.assess('NL01', 'NL01');
    expect(remarkable([untested])).toEqual({ found: [], compared: 0 });
  });
});
