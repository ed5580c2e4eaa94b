import { readDemo } from '#datasets/demo/dataset.ts';
import { indicators } from '#datasets/demo/indicators.ts';
import { createWorld } from '#datasets/demo/world.ts';
import { readGemeenten } from '#datasets/reference/gemeenten.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Content } from '#datasets/dataset.ts';
import { observationsOf } from '../observations-of.ts';
import { quiet } from '../quiet.ts';
import { smallScale } from '../small-demo.ts';

test('the catalogue has 64 indicators, each with its own id, of nine themes', () => {
  expect(new Set(indicators.map(({ id }) => id)).size).toBe(64);
  expect(new Set(indicators.map(({ thema }) => thema)).size).toBe(9);
});

test('the country has 342 gemeenten, 3,200 wijken and 14,500 buurten with codes as CBS writes them', () => {
  const world = createWorld(1, readGemeenten());
  expect([world.gemeenten.length, world.wijkCodes.length, world.buurtCodes.length]).toEqual([
    342, 3200, 14_500
  ]);
  expect(world.wijkCodes.every((code) => /^WK\d{6}$/.test(code))).toBe(true);
  expect(world.buurtCodes.every((code) => /^BU\d{8}$/.test(code))).toBe(true);
  expect(new Set(world.buurtCodes).size).toBe(14_500);
  const people = world.inwoners.reduce((a, b) => a + b, 0);
  expect(people).toBeGreaterThan(17e6);
  expect(people).toBeLessThan(18.5e6);
});

describe('a small release', () => {
  let content: Content;
  beforeAll(() => {
    content = readDemo(quiet(1), smallScale);
  });

  test('publishes totals that are the sum of its gemeenten, up to rounding and what is hidden', () => {
    const rows = observationsOf(content, 'waarnemingen').get('vestigingen_totaal') ?? [];
    const year = rows.filter(({ periode }) => periode === '2022');
    const riec = readGemeenten().filter((gemeente) => gemeente.riec === 'RIEC_ZWB');
    const members = riec.flatMap(({ code }) => year.find(({ gebied }) => gebied === code)?.teller ?? []);
    const total = year.find(({ gebied }) => gebied === 'RIEC_ZWB')?.teller ?? 0;
    expect(members).toHaveLength(riec.length);
    expect(Math.abs(total - members.reduce((a, b) => a + b, 0))).toBeLessThanOrEqual(2.5 * (riec.length + 1));
  });

  test('rounds as its source does', () => {
    const published = observationsOf(content, 'waarnemingen');
    for (const { id, afronding } of content.indicators) {
      const counts = (published.get(id) ?? []).flatMap(({ teller }) => teller ?? []);
      expect(counts.every((n) => afronding === 0 || n % afronding === 0)).toBe(true);
    }
  });

  test('marks the last year provisional, a new series as a break, and a missing permit as not applicable', () => {
    const published = observationsOf(content, 'waarnemingen');
    const mark = (id: string, gebied: string, periode: string) =>
      (published.get(id) ?? []).find((row) => row.gebied === gebied && row.periode === periode)?.markering;
    expect(mark('drugsmisdrijven', 'NL01', '2024')).toBe('voorlopig');
    expect(mark('drugsmisdrijven', 'NL01', '2022')).toBe('');
    expect(mark('laag_inkomen', 'NL01', '2024')).toBe('reeksbreuk');
    const permits = (published.get('kamerverhuur_vergund') ?? []).filter(({ gebied }) =>
      gebied.startsWith('GM')
    );
    expect(permits.some(({ markering, teller }) => markering === 'nvt' && teller === null)).toBe(true);
  });

  test('gives means without a count, and percentages of hundreds without one in small areas', () => {
    const means = observationsOf(content, 'waarnemingen').get('woz_waarde') ?? [];
    expect(means.every(({ teller }) => teller === null)).toBe(true);
    const income = observationsOf(content, 'waarnemingen_buurt').get('laag_inkomen') ?? [];
    expect(income.every(({ teller }) => teller === null)).toBe(true);
    expect(income.some(({ waarde }) => waarde !== null)).toBe(true);
  });

  test('adds one indicator without changing another', () => {
    const fewer = {
      ...smallScale,
      indicators: smallScale.indicators.filter(({ id }) => id !== 'woz_waarde')
    };
    const rows = (of: Content) => observationsOf(of, 'waarnemingen').get('drugsmisdrijven');
    expect(rows(readDemo(quiet(1), fewer))).toEqual(rows(content));
  });
});
