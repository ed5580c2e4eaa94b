import { describe, expect, test } from 'vitest';
import { createDirectory } from '#lib/areas/directory.ts';
import { createAssessor } from '#lib/indicators/assess.ts';
import type { Indicator } from '#lib/indicators/definition.ts';
import { codeOf, gemeente, indicator, larger, observation } from './small-country.ts';

/** As many gemeenten as the Netherlands has, in ten regions, of very unequal size. */
const gemeenten = 342;
const areas = createDirectory([
  larger('NL01', 'Nederland', 'land'),
  ...Array.from({ length: 10 }, (_, i) => larger(`RIEC_${i}`, `RIEC ${i}`, 'riec')),
  ...Array.from({ length: gemeenten }, (_, i) => gemeente(codeOf(i), `Plaats ${i}`, 'PV01', `RIEC_${i % 10}`))
]);

/** Chance with a seed, so that every run draws the same countries. */
function createChance(seed: number) {
  let state = seed;
  const uniform = () => (state = (state * 1664525 + 1013904223) % 4294967296) / 4294967296;
  const normal = () => Math.sqrt(-2 * Math.log(uniform() + 1e-12)) * Math.cos(2 * Math.PI * uniform());
  const poisson = (expected: number) => {
    if (expected > 60) return Math.max(0, Math.round(expected + Math.sqrt(expected) * normal()));
    let [events, product] = [-1, 1];
    for (const stop = Math.exp(-expected); product > stop; events++) product *= uniform();
    return events;
  };
  return { normal, poisson };
}

/** Share of tested areas of a level that is flagged in countries where none of them deviates. */
function flagged(shown: Indicator, per10000: number, spread: number, level: 'gemeente' | 'riec') {
  const chance = createChance(2024);
  let [tested, different, clearly] = [0, 0, 0];
  for (let country = 0; country < 20; country++) {
    const rows = Array.from({ length: gemeenten }, (_, i) => {
      const people = Math.round(Math.exp(10.4 + 0.8 * chance.normal()));
      const own = Math.exp(spread * chance.normal() - spread ** 2 / 2);
      return observation(codeOf(i), chance.poisson((people * per10000 * own) / 10000), people);
    });
    const assessor = createAssessor(shown, rows, areas);
    for (const { code } of areas.level(level)) {
      const { class: found, noVerdict } = assessor.assess(code, 'NL01');
      if (noVerdict !== null) continue;
      tested += 1;
      if (found !== 'niet_anders') different += 1;
      if (found.startsWith('duidelijk')) clearly += 1;
    }
  }
  return { different: different / tested, clearly: clearly / tested };
}

describe('false flags stay about nominal', () => {
  test.each([
    { per10000: 3, spread: 0 },
    { per10000: 40, spread: 0 },
    { per10000: 8, spread: 0.15 },
    { per10000: 8, spread: 0.4 },
    { per10000: 100, spread: 0.2 }
  ])('$per10000 per 10.000 with spread $spread between gemeenten', ({ per10000, spread }) => {
    const found = flagged(indicator(), per10000, spread, 'gemeente');
    expect(found.different).toBeLessThan(0.06);
    expect(found.clearly).toBeLessThan(0.008);
    const regions = flagged(indicator(), per10000, spread, 'riec');
    expect(regions.different).toBeLessThan(0.09);
  });
});
