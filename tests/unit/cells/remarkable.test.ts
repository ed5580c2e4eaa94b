import { describe, expect, test } from 'vitest';
import { ok } from '#lib/base/result.ts';
import { remarkableCell } from '#lib/cells/remarkable/cell.ts';
import type { RemarkableOutput } from '#lib/cells/remarkable/output.ts';
import type { RemarkableSpec } from '#lib/cells/remarkable/spec.ts';
import { memoryColumn, memoryTable } from '#lib/cells/table/memory-table.ts';
import type { CellContext } from '#lib/document/cell-kind.ts';
import { createAssessor } from '#lib/indicators/assess.ts';
import type { Observation } from '#lib/indicators/observation.ts';
import { remarkable } from '#lib/indicators/remarkable.ts';
import { codeOf, indicator, observation, smallCountry } from '../indicators/small-country.ts';
import { contextOf } from './context-of.ts';

const areas = smallCountry();
const indicators = ['a', 'b', 'c', 'd'].map((id) => indicator({ id, naam: `cijfer ${id}` }));

/** Everyone has about 100 of 20,000; the second gemeente stands far out on `b`, and a little on `c`. */
const countOf = (id: string, place: number): number => {
  if (place === 1 && id === 'b') return 190;
  if (place === 1 && id === 'c') return 121;
  return 95 + ((place * 7 + id.charCodeAt(0)) % 11);
};
const rows: readonly Observation[] = indicators.flatMap(({ id }) =>
  Array.from({ length: 40 }, (_, place) => ({
    ...observation(codeOf(place), countOf(id, place), 20_000),
    indicator: id,
    periode: '2024'
  }))
);
const table = memoryTable(
  (['gebied', 'periode', 'indicator', 'markering', 'teller', 'noemer', 'waarde'] as const).map((name) =>
    memoryColumn(
      name,
      typeof rows[0]?.[name] === 'number' ? 'double' : 'text',
      rows.map((row) => row[name])
    )
  ),
  rows.length
);

const context = (gebied: string): CellContext => {
  const base = contextOf(areas, gebied);
  const { release } = base;
  return {
    ...base,
    release: { ...release, regiobeeld: { ...release.regiobeeld, indicators } },
    query: async () => ok(table)
  };
};
const spec = (change: Partial<RemarkableSpec> = {}): RemarkableSpec => ({
  ...remarkableCell.example,
  ...change
});
async function run(gebied: string, change: Partial<RemarkableSpec> = {}): Promise<RemarkableOutput> {
  const answer = await remarkableCell.run(spec(change), context(gebied));
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

/** The same list, one assessment at a time. */
const assessments = (codes: readonly string[]) =>
  indicators.flatMap((one) => {
    const own = rows.filter((row) => row.indicator === one.id);
    const assessor = createAssessor(one, own, areas);
    return codes.map((code) => assessor.assess(code, 'NL01'));
  });

describe('what stands out', () => {
  test('of one area is what remains of its figures after correction for their number', async () => {
    const { list } = await run(codeOf(1));
    const by = remarkable(assessments([codeOf(1)]));
    expect(list.compared).toBe(4);
    const found = list.figures.slice(0, list.found);
    expect(found.map(({ assessment }) => assessment)).toEqual(by.found.map(({ figure }) => figure));
    expect(found.map(({ adjusted }) => adjusted)).toEqual(by.found.map(({ adjusted }) => adjusted));
    expect(list.figures).toHaveLength(4);
    expect(list.figures[0]?.assessment.indicator).toBe('b');
  });

  test('among all gemeenten has p raw, within its indicator and over the whole list', async () => {
    const { list, tested } = await run('NL01', { tested: 'gemeenten' });
    expect(tested).toHaveLength(40);
    expect(list.compared).toBe(160);
    const [first] = list.figures;
    expect(first?.assessment).toMatchObject({ indicator: 'b', area: codeOf(1) });
    expect(first?.adjustedWithin).toBeCloseTo((first?.p ?? 0) * 40, 12);
    expect(first?.adjusted).toBeCloseTo((first?.p ?? 0) * 160, 12);
  });

  test('shows p before and after correction in its table, with how many were tested', async () => {
    const output = await run('NL01', { tested: 'gemeenten' });
    const shown = remarkableCell.table(spec(), output, context('NL01'));
    const heads = shown?.columns.map(({ label }) => label) ?? [];
    expect(heads).toContain('p');
    expect(heads).toContain('p na correctie binnen het cijfer');
    expect(heads).toContain('p na correctie voor 160 toetsen');
    expect(shown?.rows[0]?.[heads.indexOf('p')]).toBe('< 0,001');
  });

  test('tells how many were tested, how many deviate and how many remain', async () => {
    const output = await run(codeOf(1));
    const said = remarkableCell.describe(spec(), output, context(codeOf(1)));
    expect(said).toMatch(/^Van 4 getoetste cijfers is er bij \d een aantoonbaar verschil met Nederland/);
    expect(said).toContain('door toeval alleen zouden dat er ongeveer 0,2 zijn');
    expect(said).toMatch(/Na correctie voor het aantal toetsen houdt dat stand bij \d/);
  });

  test('says that nothing remains where all differences fit chance', async () => {
    const output = await run(codeOf(5));
    expect(output.list.found).toBe(0);
    expect(remarkableCell.describe(spec(), output, context(codeOf(5)))).toContain(
      'blijft er geen over: de verschillen kunnen toeval zijn'
    );
  });

  test('sends someone who compares a country with itself to its gemeenten', async () => {
    const output = await run('NL01');
    expect(remarkableCell.describe(spec(), output, context('NL01'))).toBe(
      'Nederland kan niet met zichzelf worden vergeleken. Kies onder ‘Getoetst’ de gemeenten of de RIEC-regio’s.'
    );
  });
});

test('running text can say what was found, of how many, and the first figures by name', async () => {
  const output = await run(codeOf(1));
  const values = new Map(
    remarkableCell.values?.(spec(), output, context(codeOf(1))).map(({ name, shown }) => [name, shown])
  );
  expect(values.get('gevonden')).toBe(String(output.list.found));
  expect(values.get('getoetst')).toBe('4');
  expect(values.get('b')).toMatch(/^\d+,\d$/);
  expect(values.get('zin')).toBe(remarkableCell.describe(spec(), output, context(codeOf(1))));
});
