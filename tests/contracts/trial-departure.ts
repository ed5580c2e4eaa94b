import { cellKindsByName } from '#lib/cells/index.ts';
import { createDocument } from '#lib/document/create-document.ts';
import type { Cell, Document } from '#lib/document/model.ts';
import { Runtime } from '#lib/document/runtime.ts';
import { tableOf } from '#lib/document/table-of.ts';
import type { Departure, DepartureInput } from '#lib/gates/departure.ts';
import { prepareDeparture } from '#lib/gates/prepare-departure.ts';
import { rowsToCopy } from '#lib/gates/rows-to-copy.ts';
import { openNative } from '#headless/native-engine.ts';

export const cell = (id: string, kind: string, spec: Cell['spec'], folded = false): Cell => ({
  id,
  kind,
  name: id,
  folded,
  spec
});

/** Documents over the demo release in a real engine, on their way out. */
export async function openTrial() {
  const world = await openNative('demo');
  const { release } = world;

  const documentOf = (cells: readonly Cell[], more: Partial<Document> = {}): Document => ({
    ...createDocument({
      id: 'proef',
      template: null,
      release: { id: release.name, version: release.version, hash: release.regiobeeld.hash },
      parameters: { gebied: 'RIEC_ZWB', periode: '2024', vergelijking: 'nederland', own: {} },
      cells
    }),
    ...more
  });

  async function withRuntime<T>(document: Document, act: (runtime: Runtime) => Promise<T>): Promise<T> {
    let time = 0;
    const kinds = cellKindsByName;
    const runtime = new Runtime({ ...world, document, kinds, locale: 'nl', now: () => (time += 1) });
    await runtime.settled();
    const answer = await act(runtime);
    runtime.dispose();
    return answer;
  }

  const inputOf = (document: Document, runtime: Runtime, more: Partial<DepartureInput>): DepartureInput => ({
    document,
    state: (id) => runtime.state(id),
    kinds: cellKindsByName,
    release,
    areas: runtime.areas,
    published: [],
    locale: 'nl',
    ...more
  });

  const depart = (document: Document, more: Partial<DepartureInput> = {}): Promise<Departure> =>
    withRuntime(document, (runtime) => prepareDeparture(inputOf(document, runtime, more)));

  const copyOf = (id: string, document: Document, more: Partial<DepartureInput> = {}) =>
    withRuntime(document, (runtime) => rowsToCopy(id, inputOf(document, runtime, more)));

  return { world, documentOf, withRuntime, depart, copyOf };
}

export type Trial = Awaited<ReturnType<typeof openTrial>>;

export const findingOf = ({ report }: Pick<Departure, 'report'>, rule: string) =>
  report.findings.find((one) => one.rule === rule);

/** What others see of one column of a cell. */
export const shownIn = ({ leaving }: Pick<Departure, 'leaving'>, id: string, column: string) =>
  tableOf(leaving.state(id).output)?.column(column).texts();

/** All that can be read of a departure: what is shown, embedded and kept of its SQL. */
export function everythingIn({ leaving }: Departure): string {
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
