import { beforeAll, describe, expect, test } from 'vitest';
import { cellKindsByName } from '#lib/cells/index.ts';
import { defaultPolicy } from '#lib/disclosure/policy.ts';
import { applyEdit } from '#lib/document/apply-edit.ts';
import { createDocument } from '#lib/document/create-document.ts';
import type { Cell, Document } from '#lib/document/model.ts';
import { Runtime } from '#lib/document/runtime.ts';
import { tableOf } from '#lib/document/table-of.ts';
import { clear } from '#lib/gates/cleared.ts';
import type { Departure, DepartureInput } from '#lib/gates/departure.ts';
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

const depart = (document: Document, more: Partial<DepartureInput> = {}): Promise<Departure> =>
  withRuntime(document, (runtime) =>
    prepareDeparture({
      document,
      state: (id) => runtime.state(id),
      kinds: cellKindsByName,
      release: world.release,
      areas: runtime.areas,
      published: [],
      locale: 'nl',
      ...more
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

describe('figures of data that was brought in', () => {
  test('stay here, and the button that removes them lets the rest leave', async () => {
    const [first, ...others] = world.release.regiobeeld.indicators;
    if (!first) throw new Error('no indicators');
    const local = { ...first, thema: 'lokaal' };
    const release = {
      ...world.release,
      regiobeeld: { ...world.release.regiobeeld, indicators: [local, ...others] }
    };
    const document = documentOf([
      cell('kern', 'key-figures', { indicators: [first.id] }),
      cell('tekst', 'text', { markdown: 'Rustig.' })
    ]);
    const { report, leaving } = await depart(document, { release });
    const found = report.findings.find(({ rule }) => rule === 'local-figures');
    expect(found).toMatchObject({ outcome: 'blokkade', cells: ['kern'] });
    expect(leaving.state('kern').output).toBeUndefined();
    const [edit] = found?.repairs[0]?.edits ?? [];
    const edited = edit && applyEdit(document, edit);
    if (!edited?.ok) throw new Error('no repair');
    expect((await depart(edited.value, { release })).report.outcome).toBe('akkoord');
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
  }, 60_000);
});

describe('golden tables through the departure', () => {
  /** The smallest count that is shown, as in the golden cases; own data has ten. */
  const atFive = { ...defaultPolicy, minimumLocalCount: 5 };
  const wide = `SELECT * FROM (VALUES
    ('een', 12, 3, 25, 40), ('twee', 30, 40, 50, 120), ('drie', 8, 9, 10, 27), ('totaal', 50, 52, 85, 187)
  ) AS t(rij, a, b, c, totaal)`;
  const long = `SELECT rij, soort, aantal FROM (${wide}) UNPIVOT (aantal FOR soort IN (a, b, c, totaal))`;

  test.each([
    ['wide', wide],
    ['long', long]
  ])('a three among others takes 12, 8 and 9 with it, in a %s table', async (_shape, sql) => {
    const document = documentOf([cell('kruis', 'sql', { sql })]);
    const { report, leaving } = await depart(document, { policy: atFive });
    const finding = (rule: string) => report.findings.find((one) => one.rule === rule);
    expect(finding('threshold')).toMatchObject({ outcome: 'blokkade', values: { minimum: 5 } });
    expect(finding('determinability')).toMatchObject({ outcome: 'blokkade', values: { count: 1 } });
    const shown = tableOf(leaving.state('kruis').output)
      ?.columns.filter(({ kind }) => kind === 'integer')
      .flatMap((column) => [...column.numbers()].filter((value) => !Number.isNaN(value)));
    // 12, 3, 8 and 9 are gone; the others are rounded to five.
    expect(shown?.toSorted((a, b) => a - b)).toEqual([10, 25, 25, 30, 40, 40, 50, 50, 50, 85, 120, 185]);
  });

  test('repairs, one after the other, let it leave, and undo brings the findings back', async () => {
    let document = documentOf([cell('kruis', 'sql', { sql: wide })]);
    const steps: Document[] = [];
    for (const rule of ['threshold', 'determinability']) {
      const { report } = await depart(document, { policy: atFive });
      const [repair] = report.findings.find((one) => one.rule === rule)?.repairs ?? [];
      steps.push(document);
      for (const edit of repair?.edits ?? []) {
        const edited = applyEdit(document, edit);
        if (!edited.ok) throw new Error(edited.error.kind);
        document = edited.value;
      }
    }
    const { report, leaving } = await depart(document, { policy: atFive });
    expect(report.outcome).toBe('akkoord');
    expect(clear(leaving, report, new Set()).ok).toBe(true);
    const before = await depart(steps[1] ?? document, { policy: atFive });
    expect(before.report.outcome).toBe('blokkade');
  });

  test('without its totals it needs no partners', async () => {
    const document = documentOf([cell('kruis', 'sql', { sql: wide })]);
    const { report } = await depart(document, { policy: atFive });
    const finding = report.findings.find((one) => one.rule === 'determinability');
    const totals = finding?.repairs.find(({ label }) => label === 'gate.repair.totals');
    const [edit] = totals?.edits ?? [];
    if (!edit) throw new Error('no repair');
    const edited = applyEdit(document, edit);
    if (!edited.ok) throw new Error(edited.error.kind);
    const after = await depart(edited.value, { policy: atFive });
    expect(after.report.findings.find((one) => one.rule === 'determinability')?.outcome).toBe('akkoord');
    const columns = tableOf(after.leaving.state('kruis').output)?.columns.map(({ name }) => name);
    expect(columns).toEqual(['rij', 'a', 'b', 'c']);
    expect(tableOf(after.leaving.state('kruis').output)?.rowCount).toBe(3);
  });

  test('a hidden year beside its two-year sum hides the sum', async () => {
    const sql = `SELECT * FROM (VALUES ('GM0748', '2023', 12), ('GM0748', '2024', 3), ('GM0748', '2023-2024', 15))
      AS t(gebied, periode, aantal)`;
    const { leaving } = await depart(documentOf([cell('jaren', 'sql', { sql })]), { policy: atFive });
    const column = tableOf(leaving.state('jaren').output)?.column('aantal').texts() ?? [];
    expect(column.filter((text) => text !== null)).toHaveLength(1);
  });

  test('a rate goes with its hidden count: 0.25 per 1,000 of 12,000 is 3', async () => {
    const sql = `SELECT * FROM (VALUES ('GM0748', NULL::INTEGER, 12000, 0.25), ('GM0758', 24, 12000, 2.0))
      AS t(gebied, aantal, noemer, per_1000)`;
    const { report, leaving } = await depart(documentOf([cell('cijfer', 'sql', { sql })]));
    expect(report.findings.find((one) => one.rule === 'implied-count')?.outcome).toBe('blokkade');
    const table = tableOf(leaving.state('cijfer').output);
    expect(table?.column('per_1000').texts()[1]).toBeNull();
    expect(table?.column('gebied').texts()).toEqual(['GM0758', 'GM0748']);
  });

  test('33.3 and 66.7 per cent of three are hidden, and 17 of 17 is said', async () => {
    const shares = `SELECT * FROM (VALUES ('a', 3, 33.3), ('b', 3, 66.7)) AS t(groep, noemer, percentage)`;
    const three = await depart(documentOf([cell('delen', 'sql', { sql: shares })]));
    expect(three.report.findings.find((one) => one.rule === 'percentages')?.outcome).toBe('blokkade');
    expect(everythingIn(three)).not.toContain('33.3');
    const all = `SELECT * FROM (VALUES ('a', 47, 47), ('b', 30, 60)) AS t(groep, aantal, noemer)`;
    const everyone = await depart(documentOf([cell('allen', 'sql', { sql: all })]));
    expect(everyone.report.findings.find((one) => one.rule === 'percentages')).toMatchObject({
      outcome: 'waarschuwing',
      reason: 'gate.percentages.everyone'
    });
  });
});
