import fc from 'fast-check';
import type { AreaCode, CustomRegion } from '#lib/areas/area.ts';
import { createExploration } from '#lib/explorer/create-exploration.ts';
import {
  classMethods,
  explorerComparisons,
  mapKinds,
  mostFilters,
  viewKinds,
  type Exploration
} from '#lib/explorer/state.ts';
import { codeOf, indicator, smallCountry } from '../indicators/small-country.ts';

export const ids = ['misdrijven', 'hennep', 'leegstand', 'drugsafval', 'a', 'b', 'c', 'd', 'e'];
export const world = {
  indicators: ids.map((id) => indicator({ id, perioden: ['2022', '2023', '2024'] })),
  periods: ['2022', '2023', '2024'],
  areas: smallCountry()
};
export const start = { indicator: 'misdrijven', gebied: 'GM0001', periode: '2024' };

const bound = fc.double({ min: -1e6, max: 1e6, noNaN: true }).filter((value) => !Object.is(value, -0));
const range = fc.tuple(bound, bound).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
const gemeenten = (most: number) =>
  fc.uniqueArray(fc.nat(39).map(codeOf), { minLength: 0, maxLength: most }).map((codes) => codes.sort());
const parts: Readonly<Record<Exploration['level'], fc.Arbitrary<AreaCode[]>>> = {
  gemeente: gemeenten(40),
  wijk: fc
    .uniqueArray(fc.nat(999_999), { maxLength: 30 })
    .map((numbers) => numbers.map((number) => `WK${String(number).padStart(6, '0')}`).sort()),
  buurt: fc
    .uniqueArray(fc.nat(99_999_999), { maxLength: 30 })
    .map((numbers) => numbers.map((number) => `BU${String(number).padStart(8, '0')}`).sort())
};
const regions: fc.Arbitrary<readonly CustomRegion[]> = fc.uniqueArray(
  fc.record({
    code: fc.stringMatching(/^EIGEN_[A-Z0-9_]{1,12}$/),
    naam: fc.string({ minLength: 1, maxLength: 30, unit: 'binary' }),
    leden: gemeenten(12).filter(({ length }) => length > 0)
  }),
  { maxLength: 3, selector: ({ code }) => code }
);

/** Any exploration that can be in the explorer. */
export const explorations: fc.Arbitrary<Exploration> = fc
  .tuple(fc.constantFrom(...(['gemeente', 'wijk', 'buurt'] as const)), regions)
  .chain(([level, own]) => {
    const place = fc.constantFrom('NL01', 'RIEC_NN', 'GM0003', ...own.map(({ code }) => code));
    return fc.record({
      level: fc.constant(level),
      within: fc.option(place, { nil: null }),
      gebied: fc.oneof(place, fc.constantFrom('WK000301', 'BU00030102')),
      periode: fc.constantFrom(...world.periods),
      vergelijking: fc.constantFrom(...explorerComparisons, ...own.map(({ code }) => code)),
      indicator: fc.constantFrom(...ids),
      second: fc.option(fc.constantFrom(...ids), { nil: null }),
      filters: fc.uniqueArray(
        fc.record({ indicator: fc.constantFrom(...ids), range: fc.option(range, { nil: null }) }),
        { maxLength: mostFilters, selector: ({ indicator }) => indicator }
      ),
      views: fc.uniqueArray(fc.constantFrom(...viewKinds), { minLength: 1 }),
      full: fc.option(fc.constantFrom(...viewKinds), { nil: null }),
      map: fc.constantFrom(...mapKinds),
      method: fc.constantFrom(...classMethods),
      steps: fc.integer({ min: 2, max: 7 }),
      smoothed: fc.boolean(),
      selection: parts[level],
      regions: fc.constant(own)
    });
  });

export const opened = createExploration(start);
