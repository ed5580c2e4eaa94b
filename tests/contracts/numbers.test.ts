import { beforeAll, describe, expect, test } from 'vitest';
import { cellKindsByName } from '#lib/cells/index.ts';
import { createDocument } from '#lib/document/create-document.ts';
import type { FigureTable } from '#lib/document/cell-kind.ts';
import { Runtime } from '#lib/document/runtime.ts';
import type { Table } from '#lib/engine/table.ts';
import { formatFigure } from '#lib/i18n/formats-unit.ts';
import { indicatorName } from '#lib/language/indicator-name.ts';
import { templates } from '#lib/templates/index.ts';
import { computeHere } from '#headless/compute-here.ts';
import { openNative, type NativeRelease } from '#headless/native-engine.ts';

/** What a sentence says of all figures together, or works out from them: chance, expectation, a test. */
const workedOut =
  /ongeveer \d[\d.]*,\d+|\(p [=<] \d,\d+; na correctie voor [^)]*\)|verwacht je er \d[\d.]*,\d+|\d+% van de afstand|φ \d,\d+/g;

/** Numbers with a decimal in a text: measured values. Whole ones also count rows, years and units. */
const measured = (text: string): readonly string[] => text.match(/\d[\d.]*,\d+/g) ?? [];

const regions = [{ code: 'EIGEN_1', naam: 'Langstraat', leden: ['GM0867', 'GM0797', 'GM0779', 'GM1719'] }];

/** Value of the first column of the area and indicator, as the statement behind a cell gives it. */
function valuesOf(table: Table): ReadonlyMap<string, number> {
  const names = table.columns.map(({ name }) => name);
  if (!['gebied', 'indicator', 'waarde'].every((name) => names.includes(name))) return new Map();
  const [areas, indicators] = [table.column('gebied').texts(), table.column('indicator').texts()];
  const periods = names.includes('periode') ? table.column('periode').texts() : [];
  const values = table.column('waarde').numbers();
  return new Map(
    Array.from(
      values,
      (value, row) => [`${indicators[row]} ${areas[row]} ${periods[row] ?? ''}`, value] as const
    )
  );
}

const textOf = ({ rows, caption }: FigureTable): string => `${caption} ${rows.flat().join(' ')}`;

/**
 * Surveys are not pooled over gemeenten, and hardly anybody was asked on an island. A region of one's own is pooled on
 * the page: only its gemeenten have rows to compare, and a comparison of two areas shows none.
 */
const leastCompared = (template: string, area: string): number => {
  const survey = template === 'weerbaar_bestuur';
  if (area === 'EIGEN_1') return survey || template === 'vergelijk' ? 0 : 4;
  return survey ? 8 : 16;
};

describe('a sentence, its table and its SQL', () => {
  let world: NativeRelease;
  beforeAll(async () => {
    world = await openNative('demo');
  });

  test.each(
    templates.flatMap(({ name }) =>
      ['GM0096', 'GM0748', 'GM0363', 'RIEC_ZWB', 'EIGEN_1'].map((area) => [name, area] as const)
    )
  )(
    'agree to the last shown digit in %s for %s',
    async (name, code) => {
      const template = templates.find((one) => one.name === name);
      const area = world.areas.find((one) => one.code === code) ?? {
        code,
        naam: 'Langstraat',
        niveau: 'eigen' as const,
        provincie: null,
        riec: null,
        veiligheidsregio: null,
        gemeente: null,
        wijk: null
      };
      if (!template) throw new Error(`no template ${name}`);
      const { release } = world;
      const document = {
        ...createDocument({
          id: 'proef',
          template: null,
          release: { id: release.name, version: release.version, hash: release.regiobeeld.hash },
          parameters: { gebied: code, periode: '2024', vergelijking: 'nederland', own: {} },
          cells: template.create(area, release, 'nl')
        }),
        regions
      };
      let time = 0;
      const runtime = new Runtime({
        ...world,
        compute: computeHere(),
        document,
        kinds: cellKindsByName,
        locale: 'nl',
        now: () => (time += 1)
      });
      await runtime.settled();
      const byName = new Map(release.regiobeeld.indicators.map((one) => [indicatorName(one, 'nl'), one]));
      let compared = 0;
      for (const cell of document.cells) {
        const { spec, output, context } = runtime.state(cell.id);
        const kind = cellKindsByName.get(cell.kind);
        if (!spec || !context || !kind) throw new Error(`cell ${cell.kind} did not run`);
        const table = kind.table(spec, output, context);
        const sentence = kind.describe(spec, output, context).replaceAll(workedOut, '');
        const shown = new Set(table ? measured(textOf(table)) : []);
        if (table)
          expect([cell.kind, measured(sentence).filter((one) => !shown.has(one))]).toEqual([cell.kind, []]);

        const query = kind.sql(spec, context);
        const answer = query && table ? await world.engine.query(query) : null;
        if (!answer || !table) continue;
        if (!answer.ok) throw new Error(`${cell.kind}: ${answer.error.kind}`);
        const values = valuesOf(answer.value);
        const column = (key: string) => table.columns.findIndex(({ label }) => label === key);
        const [indicators, areas, shownValues, periods] = ['indicator', 'gebied', 'waarde', 'periode'].map(
          column
        );
        for (const row of table.rows) {
          const indicator = byName.get(row[indicators ?? -1] ?? '');
          const place = world.areas.find(({ naam }) => naam === (row[areas ?? -1] ?? area.naam));
          const value =
            indicator && place
              ? values.get(`${indicator.id} ${place.code} ${row[periods ?? -1] ?? '2024'}`)
              : undefined;
          const text = row[shownValues === -1 ? column(area.naam) : (shownValues ?? -1)];
          if (indicator === undefined || value === undefined || Number.isNaN(value) || text === '–') continue;
          expect([cell.kind, row, text]).toEqual([cell.kind, row, formatFigure(value, indicator, 'nl')]);
          compared += 1;
        }
      }
      runtime.dispose();
      expect(compared).toBeGreaterThanOrEqual(leastCompared(name, code));
    },
    30_000
  );
});
