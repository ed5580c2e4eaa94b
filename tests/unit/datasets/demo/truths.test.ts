import { demo, readDemo } from '#datasets/demo/dataset.ts';
import truths from '#datasets/demo/truths.json' with { type: 'json' };
import { readGemeenten } from '#datasets/reference/gemeenten.ts';
import { regionRows } from '#datasets/reference/region-rows.ts';
import { levels, type Area } from '#lib/areas/area.ts';
import { createDirectory } from '#lib/areas/directory.ts';
import { createAssessor } from '#lib/indicators/assess.ts';
import { createTrendAssessor } from '#lib/indicators/assess-trend.ts';
import { describe, expect, test } from 'vitest';
import { observationsOf } from '../observations-of.ts';
import { quiet } from '../quiet.ts';

const content = readDemo(quiet(20_251_124));
const figures = observationsOf(content, 'waarnemingen');
const areas = createDirectory(
  regionRows().flatMap((row): Area[] => {
    const niveau = levels.find((level) => level === row.niveau);
    return niveau ? [{ ...row, niveau }] : [];
  })
);
const gemeenten = readGemeenten();
/** The last year that is not provisional. */
const YEAR = '2023';

const indicator = (id: string) => {
  const found = content.indicators.find((one) => one.id === id);
  if (!found) throw new Error(`unknown indicator: ${id}`);
  return found;
};
const rowsOf = (id: string) => figures.get(id) ?? [];
const assess = (id: string, area: string) =>
  createAssessor(
    indicator(id),
    rowsOf(id).filter(({ periode }) => periode === YEAR),
    areas
  ).assess(area, 'NL01');

describe('what is planted is found', () => {
  const planted = truths.clusters
    .filter(({ areas: codes }) => !codes.some((code) => code.startsWith('WK')))
    .flatMap(({ id, indicator: name, areas: codes, factor }) =>
      codes.map((code) => [id, name, code, factor] as const)
    );

  test.each(planted)('%s: %s in %s (×%d)', (_, name, code, factor) => {
    const assessment = assess(name, code);
    // A small gemeente may have too few cases to be tested; what is tested must be found.
    if (code.startsWith('GM') && assessment.class === 'niet_getoetst') return;
    expect(assessment.class).toBe(factor > 1 ? 'duidelijk_hoger' : 'duidelijk_lager');
  });

  test.each(
    truths.trends.map(
      ({ id, indicator: name, areas: codes, perYear }) => [id, name, codes[0] ?? '', perYear] as const
    )
  )('%s: %s in %s (%d % per year)', (_, name, code, perYear) => {
    const { change, verdict } = createTrendAssessor(indicator(name), rowsOf(name), areas).assess(
      code,
      'NL01'
    );
    expect(verdict).toBe(perYear > 0 ? 'neemt_toe' : 'neemt_af');
    expect(change?.interval.low).toBeLessThan(perYear + 12);
  });

  test.each(
    truths.combinations.flatMap(({ indicators, areas: codes }) =>
      indicators.map((name) => [name, codes] as const)
    )
  )('%s is high in the gemeenten where patterns go together', (name, codes) => {
    const classes = codes.map((code) => assess(name, code).class);
    const tested = classes.filter((found) => found !== 'niet_getoetst');
    const high = tested.filter((found) => found === 'hoger' || found === 'duidelijk_hoger');
    expect(high.length / tested.length).toBeGreaterThan(0.8);
  });
});

describe('where nothing is planted', () => {
  test.each(truths.null)('%s differs between gemeenten by chance only', (name) => {
    const assessor = createAssessor(
      indicator(name),
      rowsOf(name).filter(({ periode }) => periode === YEAR),
      areas
    );
    const tested = gemeenten
      .map(({ code }) => assessor.assess(code, 'NL01').class)
      .filter((found) => found !== 'niet_getoetst');
    const flagged = tested.filter((found) => found !== 'niet_anders');
    const clear = tested.filter((found) => found.startsWith('duidelijk'));
    // Nominal 5 % and 0.2 %, with what chance allows among about 300 gemeenten.
    expect(flagged.length / tested.length).toBeLessThan(0.09);
    expect(clear.length).toBeLessThanOrEqual(4);
  });
});

test('sectors stand out where they were planted', () => {
  const batches = [...(content.tables.find(({ name }) => name === 'vestigingen')?.batches() ?? [])];
  const rows = batches.flatMap(({ gebied, periode, sbi, vestigingen }) =>
    (gebied as string[]).map((code, i) => ({
      key: `${code} ${(sbi as string[])[i]} ${(periode as string[])[i]}`,
      n: (vestigingen as number[])[i] ?? 0,
      total: `${code} ${(periode as string[])[i]}`
    }))
  );
  const count = new Map(rows.map(({ key, n }) => [key, n]));
  const totals = new Map<string, number>();
  for (const { total, n } of rows) totals.set(total, (totals.get(total) ?? 0) + n);
  const quotient = (sbi: string, code: string) => {
    const share = (area: string) =>
      (count.get(`${area} ${sbi} ${YEAR}`) ?? 0) / (totals.get(`${area} ${YEAR}`) ?? 1);
    return share(code) / share('NL01');
  };
  const large = truths.sectors.flatMap(({ sbi, areas: codes, factor }) =>
    codes
      .filter((code) => (count.get(`${code} ${sbi} ${YEAR}`) ?? 0) >= 15)
      .map((code) => quotient(sbi, code) / factor)
  );
  expect(large.length).toBeGreaterThan(5);
  for (const ratio of large) expect(ratio).toBeGreaterThan(0.4);
});

test('the planted wijk stands far above the country', () => {
  const wijken = truths.clusters.filter(({ areas: [code] }) => code?.startsWith('WK'));
  const inside = observationsOf(content, 'waarnemingen_wijk');
  const at = (rows: readonly { gebied: string; periode: string; waarde: number | null }[], code: string) =>
    rows.find(({ gebied, periode }) => gebied === code && periode === YEAR)?.waarde ?? NaN;
  expect(wijken).toHaveLength(1);
  for (const { indicator: name, areas: codes, factor } of wijken)
    for (const code of codes)
      expect(at(inside.get(name) ?? [], code)).toBeGreaterThan((factor / 2) * at(rowsOf(name), 'NL01'));
});

test('every planted name exists', () => {
  const ids = new Set(content.indicators.map(({ id }) => id));
  const named = [
    ...truths.clusters.map((cluster) => cluster.indicator),
    ...truths.trends.map((trend) => trend.indicator),
    ...truths.combinations.flatMap(({ indicators }) => indicators),
    ...truths.null,
    ...Object.keys(truths.spread)
  ];
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
  expect(demo.firstView.filter((id) => !ids.has(id))).toEqual([]);
});
