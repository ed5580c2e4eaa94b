import { beforeAll, describe, expect, test } from 'vitest';
import { exampleCells } from '#lib/cells/example-cells.ts';
import { startingSpec } from '#lib/cells/starting-spec.ts';
import { cellKinds, cellKindsByName } from '#lib/cells/index.ts';
import { renderMarkdown } from '#lib/cells/text/render-markdown.ts';
import { cellErrorMessage } from '#lib/document/cell-error-message.ts';
import type { CellState } from '#lib/document/cell-state.ts';
import { createDocument } from '#lib/document/create-document.ts';
import type { Cell, Document } from '#lib/document/model.ts';
import { Runtime } from '#lib/document/runtime.ts';
import { lint } from '#lib/language/linter.ts';
import { templates } from '#lib/templates/index.ts';
import { release } from './demo-world.ts';
import { isBuilt, openNative, type NativeRelease } from '#headless/native-engine.ts';

const releases = ['demo', 'cbs'].filter(isBuilt);

function documentOf({ release }: NativeRelease, cells: readonly Cell[], gebied: string): Document {
  return createDocument({
    id: 'proef',
    template: null,
    release: { id: release.name, version: release.version, hash: release.regiobeeld.hash },
    parameters: {
      gebied,
      periode: release.regiobeeld.periods.at(-1) ?? '',
      vergelijking: 'nederland',
      own: { drempel: 5 }
    },
    cells
  });
}

async function runAll(world: NativeRelease, document: Document): Promise<ReadonlyMap<string, CellState>> {
  let time = 0;
  const runtime = new Runtime({
    ...world,
    document,
    kinds: cellKindsByName,
    locale: 'nl',
    now: () => (time += 1)
  });
  await runtime.settled();
  const states = new Map(document.cells.map(({ id }) => [id, runtime.state(id)]));
  runtime.dispose();
  return states;
}

/** What is made when nobody chose is tried at every size; a theme is the same at each. */
const areasOf = ({ name }: { readonly name: string }): readonly string[] =>
  name === 'regionaal' || name === 'gemeentelijk' ? ['RIEC_ZWB', 'GM0748', 'NL01'] : ['RIEC_ZWB'];

const problemOf = ({ error }: CellState): string | null => error && cellErrorMessage(error, 'nl');

describe.each(cellKinds)('the cell kind $kind', (kind) => {
  test('parses its own example, and the same again from JSON', () => {
    const parsed = kind.parse(kind.example);
    expect(parsed).toEqual({ ok: true, value: kind.example });
    expect(kind.parse(JSON.parse(JSON.stringify(kind.example)))).toEqual(parsed);
  });

  test('begins with what it can parse, of an indicator that the release has', () => {
    const begun = startingSpec(kind, release, 'per_gemeente');
    expect(kind.parse(begun).ok).toBe(true);
    const { indicator } = begun;
    if (indicator !== undefined)
      expect(release.regiobeeld.indicators.map(({ id }) => id)).toContain(indicator);
  });

  test('refuses what it can not be', () => {
    for (const wrong of [
      'text',
      3,
      null,
      [],
      { indicators: 3, fields: 3, markdown: 3, sql: 3, indicator: 3, branches: 3, marks: 3 }
    ])
      if (kind.kind !== 'methods' || typeof wrong !== 'object' || wrong === null)
        expect(kind.parse(wrong).ok).toBe(false);
  });
});

describe.each(releases)('on the release %s', (id) => {
  let world: NativeRelease;
  beforeAll(async () => {
    world = await openNative(id);
  });

  test.each(templates.flatMap((template) => areasOf(template).map((area) => ({ template, area }))))(
    'the template $template.name gives $area a complete picture',
    async ({ template, area }) => {
      const region = world.areas.find(({ code }) => code === area);
      if (!region) throw new Error(`no area ${area}`);
      const cells = template.create(region, world.release, 'nl');
      expect(template.create(region, world.release, 'nl')).toEqual(cells);

      const states = await runAll(world, documentOf(world, cells, area));
      for (const cell of cells) {
        const state = states.get(cell.id);
        const kind = cellKindsByName.get(cell.kind);
        if (!state?.context || !state.spec || !kind)
          throw new Error(`${cell.kind} ${cell.name}: ${state && problemOf(state)}`);
        const { spec, output, context } = state;
        const title = kind.title(spec, output, context);
        const sentence = kind.describe(spec, output, context);
        const table = kind.table(spec, output, context);
        expect(title === '').toBe(sentence === '');
        expect(lint(`${title} ${sentence}`).filter(({ severity }) => severity === 'blokkade')).toEqual([]);
        if (title === '') continue;

        expect(table?.rows.length).toBeGreaterThan(0);
        for (const row of table?.rows ?? []) expect(row).toHaveLength(table?.columns.length ?? 0);
        expect(kind.sql(spec, context)?.sql).toMatch(/SELECT/);
        const withoutInterval = (text: string) => text.replace(/ \(.*$/, '');
        const shown = (table?.rows ?? []).flat().map(withoutInterval);
        for (const figure of kind.figures(spec, output, context))
          expect(shown).toContain(withoutInterval(figure.shown));
      }
    },
    60_000
  );

  test('every example runs on real figures', async () => {
    const known = new Set(world.release.regiobeeld.indicators.map(({ id: one }) => one));
    const cells = exampleCells(cellKinds).filter(({ spec: { indicator = '', indicators = [] } }) =>
      [indicator, indicators].flat().every((one) => one === '' || known.has(String(one)))
    );
    const states = await runAll(world, documentOf(world, cells, 'RIEC_ZWB'));
    for (const { id: cell, kind } of cells)
      expect([kind, problemOf(states.get(cell) as CellState)]).toEqual([kind, null]);
  });

  test('cells read each other: SQL by name, a table of it, and a value in running text', async () => {
    const spec = (values: Record<string, string>) => ({ folded: false, spec: values });
    const cells = [
      { id: 'c1', kind: 'text', name: '', ...spec({ markdown: 'Samen {{telling.aantal}} gemeenten.' }) },
      { id: 'c2', kind: 'table', name: '', ...spec({ source: 'leden' }) },
      { id: 'c3', kind: 'sql', name: 'telling', ...spec({ sql: 'SELECT count(*) AS aantal FROM leden' }) },
      {
        id: 'c4',
        kind: 'sql',
        name: 'leden',
        ...spec({ sql: "FROM gebieden WHERE niveau = 'gemeente' AND code = ANY($gemeenten)" })
      }
    ];
    const states = await runAll(world, documentOf(world, cells, 'RIEC_ZWB'));
    expect(cells.map(({ id: cell }) => problemOf(states.get(cell) as CellState))).toEqual([
      null,
      null,
      null,
      null
    ]);
    expect(states.get('c1')?.output).toEqual({ markdown: 'Samen 37 gemeenten.', unresolved: [] });
    expect(states.get('c2')?.output).toMatchObject({ table: { rowCount: 37 } });
  });
});

test('text never becomes raw HTML, an image or a link that is not https', () => {
  const html = renderMarkdown(
    '<script>alert(1)</script> <b onclick="x">vet</b> ![plaatje](https://elders.nl/p.png)\n\n' +
      '[goed](https://www.rijksoverheid.nl/pad) [fout](http://elders.nl) [erger](javascript:alert(1))'
  );
  expect(html).not.toMatch(/<(script|b|img)\b|onclick="|javascript:|href="http:/);
  expect(html).toContain('href="https://www.rijksoverheid.nl/pad"');
  expect(html).toContain('(www.rijksoverheid.nl)');
});
