import { beforeAll, describe, expect, test } from 'vitest';
import { cellKindsByName } from '#lib/cells/index.ts';
import { createDocument } from '#lib/document/create-document.ts';
import type { Cell, Document } from '#lib/document/model.ts';
import { Runtime } from '#lib/document/runtime.ts';
import { tableOf } from '#lib/document/table-of.ts';
import { clear } from '#lib/gates/cleared.ts';
import type { Departure } from '#lib/gates/departure.ts';
import { prepareDeparture } from '#lib/gates/prepare-departure.ts';
import { openNative, type NativeRelease } from '#headless/native-engine.ts';

let world: NativeRelease;
beforeAll(async () => {
  world = await openNative('demo');
});

const cell = (id: string, kind: string, spec: Cell['spec'], folded = false): Cell => ({
  id,
  kind,
  name: id,
  folded,
  spec
});

function documentOf(cells: readonly Cell[]): Document {
  const { release } = world;
  return createDocument({
    id: 'proef',
    template: null,
    release: { id: release.name, version: release.version, hash: release.regiobeeld.hash },
    parameters: { gebied: 'RIEC_ZWB', periode: '2024', vergelijking: 'nederland', own: {} },
    cells
  });
}

async function withRuntime<T>(document: Document, act: (runtime: Runtime) => Promise<T>): Promise<T> {
  let time = 0;
  const kinds = cellKindsByName;
  const runtime = new Runtime({ ...world, document, kinds, locale: 'nl', now: () => (time += 1) });
  await runtime.settled();
  const answer = await act(runtime);
  runtime.dispose();
  return answer;
}

const depart = (document: Document): Promise<Departure> =>
  withRuntime(document, (runtime) =>
    prepareDeparture({
      document,
      state: (id) => runtime.state(id),
      kinds: cellKindsByName,
      release: world.release,
      areas: runtime.areas,
      published: [],
      locale: 'nl'
    })
  );

/** All that can be read of a departure: what is shown, embedded and kept of its SQL. */
function everythingIn({ leaving }: Departure): string {
  const shown = leaving.document.cells.map(({ id, kind }) => {
    const { spec, output, context } = leaving.state(id);
    const known = cellKindsByName.get(kind);
    if (!known || !spec || !context) return [];
    return [
      known.title(spec, output, context),
      known.describe(spec, output, context),
      known.table(spec, output, context),
      known.sql(spec, context),
      tableOf(output)?.columns.map((column) => [[...column.numbers()], column.texts()]) ?? output
    ];
  });
  const plain = (_: string, value: unknown) => (typeof value === 'bigint' ? Number(value) : value);
  return JSON.stringify([leaving.document, leaving.figures, shown], plain);
}

const counts = `SELECT * FROM (VALUES
  ('GM0758', 37, 12001, 3.0831), ('GM0748', 7, 12002, 0.5832), ('GM1709', 41, 12003, 3.4158)
) AS t(gebied, aantal, noemer, per_1000)`;

describe('own counts on their way out', () => {
  const document = () =>
    documentOf([
      cell('meldingen', 'sql', { sql: counts }),
      cell('tabel', 'table', { source: 'meldingen' }),
      cell('tekst', 'text', { markdown: 'In de eerste zijn er {{meldingen.aantal}}.' }),
      cell('som', 'sql', { sql: 'SELECT sum(aantal)::INTEGER AS aantal FROM meldingen' })
    ]);

  test('are stopped while a small one is among them', async () => {
    const { report, leaving } = await depart(document());
    expect(report.outcome).toBe('blokkade');
    expect(clear(leaving, report, new Set()).ok).toBe(false);
  });

  test('are rounded, and a small one leaves no trace in any cell', async () => {
    const departure = await depart(document());
    const { leaving } = departure;
    const rows = (id: string) => tableOf(leaving.state(id).output)?.column('aantal').texts();
    expect(rows('meldingen')).toEqual(['35', '40', null]);
    expect(rows('tabel')).toEqual(['35', '40', null]);
    expect(rows('som')).toEqual(['85']);
    expect(leaving.state('tekst').output).toEqual({ markdown: 'In de eerste zijn er 35.' });
    const said = everythingIn(departure);
    for (const trace of ['37', '41', '0.5832', '0,583', '3.4158', '3,416'])
      expect([trace, said.includes(trace)]).toEqual([trace, false]);
  });

  test('travel as a statement that gives the same rows again', async () => {
    const { leaving } = await depart(document());
    const again = await withRuntime(leaving.document, async (runtime) => runtime.state('tabel').output);
    const texts = (output: unknown) =>
      tableOf(output)?.columns.map((column) => [column.name, column.texts()]);
    expect(texts(again)).toEqual(texts(leaving.state('tabel').output));
  });

  test('stay behind where only other statements read them', async () => {
    const { leaving, report } = await depart(
      documentOf([
        cell('ruw', 'sql', { sql: "SELECT * FROM (VALUES ('Dorpsstraat 1', 3)) AS t(plek, aantal)" }, true),
        cell('som', 'sql', { sql: 'SELECT 10 * sum(aantal)::INTEGER AS aantal FROM ruw' })
      ])
    );
    expect(report.outcome).toBe('akkoord');
    expect(JSON.stringify(leaving.document)).not.toContain('Dorpsstraat');
    expect(tableOf(leaving.state('ruw').output)?.rowCount).toBe(0);
    expect(tableOf(leaving.state('som').output)?.column('aantal').texts()).toEqual(['30']);
  });
});

describe('a picture of the release alone', () => {
  test('leaves as it is, to the byte, twice', async () => {
    const document = documentOf([
      cell('top', 'sql', {
        sql: 'SELECT gebied, teller AS aantal FROM waarnemingen WHERE gebied = $gebied ORDER BY ALL'
      }),
      cell('kern', 'key-figures', {})
    ]);
    const [first, second] = [await depart(document), await depart(document)];
    expect(first.leaving.document).toBe(document);
    expect(everythingIn(first)).toBe(everythingIn(second));
    expect(first.leaving.figures.length).toBeGreaterThan(0);
    expect(first.leaving.notice).toBe('Fictieve demonstratiecijfers');
    expect(clear(first.leaving, first.report, new Set()).ok).toBe(true);
  });
});
