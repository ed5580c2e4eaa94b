import type { Area } from '#lib/areas/area.ts';
import { ok, err, type Result } from '#lib/base/result.ts';
import type { AnyCellKind, CellContext, CellError, CellKind } from '#lib/document/cell-kind.ts';
import { createDocument } from '#lib/document/create-document.ts';
import type { Cell, Document } from '#lib/document/model.ts';
import { sqlNames } from '#lib/document/sql-names.ts';
import type { EngineClient, EngineError, Query } from '#lib/engine/client.ts';
import type { Table } from '#lib/engine/table.ts';
import type { Release } from '#lib/indicators/release.ts';

const area = (code: string, niveau: Area['niveau'], over: Partial<Area> = {}): Area => ({
  code,
  naam: code,
  niveau,
  provincie: null,
  riec: null,
  veiligheidsregio: null,
  gemeente: null,
  wijk: null,
  ...over
});

/** Two gemeenten of one RIEC, and one elsewhere. */
export const areas: readonly Area[] = [
  area('NL01', 'land'),
  area('PV30', 'provincie'),
  area('RIEC_ZWB', 'riec'),
  area('GM1674', 'gemeente', { provincie: 'PV30', riec: 'RIEC_ZWB' }),
  area('GM0748', 'gemeente', { provincie: 'PV30', riec: 'RIEC_ZWB' }),
  area('GM0363', 'gemeente', { provincie: 'PV27', riec: 'RIEC_AA' })
];

export const release: Release = {
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'demo',
  title: 'Demo',
  version: '2025-1',
  created: '2025-01-01T00:00:00Z',
  licenses: [],
  sources: [],
  resources: ['gebieden', 'waarnemingen'].map((name) => ({
    name,
    path: `${name}.parquet`,
    format: 'parquet',
    bytes: 1,
    hash: '00',
    rows: 1,
    schema: { fields: [] },
    title: name,
    description: '',
    eager: true
  })),
  regiobeeld: {
    hash: '9f3c41aa00112233',
    status: 'synthetisch',
    vintage: '2024',
    periods: ['2023', '2024'],
    levels: ['gemeente'],
    indicators: [],
    themes: [],
    disclosure: { rules: [], suppressed: 0 }
  }
};

export const cell = (id: string, over: Partial<Cell> = {}): Cell => ({
  id,
  kind: 'sql',
  name: '',
  folded: true,
  spec: {},
  ...over
});

/** An SQL cell that others read by its id. */
export const sql = (id: string, text: string): Cell => cell(id, { name: id, spec: { sql: text } });

export const documentOf = (...cells: readonly Cell[]): Document =>
  createDocument({
    id: 'beeld',
    template: null,
    release: { id: 'demo', version: '2025-1', hash: release.regiobeeld.hash },
    parameters: { gebied: 'RIEC_ZWB', periode: '2024', vergelijking: 'nederland', own: {} },
    cells
  });

/** The SQL kind of these tests: runs its composed text and keeps what it bound. */
const sqlKind: CellKind<{ readonly sql: string }, { readonly table: Table }> = {
  kind: 'sql',
  label: 'document.step.spec',
  parse(input): Result<{ sql: string }, CellError> {
    const spec = input as { sql?: unknown };
    return typeof spec.sql === 'string'
      ? ok({ sql: spec.sql })
      : err({ kind: 'spec', field: 'sql', detail: 'ontbreekt' });
  },
  reads: (spec, known) => sqlNames(spec.sql, known),
  async run(spec, context) {
    const composed = context.compose(spec.sql);
    const answer = await context.query(bind(composed.sql, composed.parameters, context));
    return answer.ok ? ok({ table: answer.value }) : err(composed.toError(answer.error));
  },
  title: () => '',
  describe: () => '',
  table: () => null,
  sql: (spec, context) => bind(spec.sql, [], context),
  figures: (_spec, output) => [
    { name: 'rijen', value: output.table.rowCount, shown: String(output.table.rowCount) }
  ],
  example: { sql: 'SELECT 1' }
};

/** A cell that describes the whole document. */
const methodsKind: CellKind<object, readonly string[]> = {
  kind: 'methods',
  label: 'document.step.spec',
  parse: () => ok({}),
  reads: () => ({ tables: [], cells: [], parameters: [], whole: true }),
  run: (_spec, context) => Promise.resolve(ok(context.cells.map(({ kind }) => kind))),
  title: () => '',
  describe: () => '',
  table: () => null,
  sql: () => null,
  figures: () => [],
  example: {}
};

export const kinds: ReadonlyMap<string, AnyCellKind> = new Map<string, AnyCellKind>([
  ['sql', sqlKind],
  ['methods', methodsKind]
]);

const bind = (text: string, names: readonly string[], { resolved }: CellContext): Query => ({
  sql: text,
  parameters: Object.fromEntries(
    names.flatMap((name) => {
      const value = resolved.bound[name];
      return value === undefined ? [] : [[name, value]];
    })
  )
});

export const tableOf = (rowCount: number): Table => ({
  columns: [],
  rowCount,
  truncated: false,
  elapsed: 1,
  column: (name) => {
    throw new Error(`unknown column: ${name}`);
  }
});

interface Asked {
  readonly query: Query;
  readonly signal: AbortSignal | undefined;
  answer(result: Result<Table, EngineError>): void;
}

/** An engine whose answers the test gives, one question at a time. */
export class HandEngine implements Pick<EngineClient, 'query'> {
  readonly asked: Asked[] = [];

  query(query: Query, options?: { readonly signal?: AbortSignal }): Promise<Result<Table, EngineError>> {
    return new Promise((resolve) => {
      this.asked.push({ query, signal: options?.signal, answer: resolve });
    });
  }

  /** Answers everything that is open, until nothing more is asked. */
  async answerAll(rowCount = 1): Promise<void> {
    for (let index = 0; ; index += 1) {
      await turns();
      const open = this.asked[index];
      if (!open) return;
      open.answer(ok(tableOf(rowCount)));
    }
  }

  /** Statements asked so far, without what stands in front of them. */
  get statements(): readonly string[] {
    return this.asked.map(({ query }) => query.sql);
  }
}

/** Lets promises that are ready go on. */
export async function turns(): Promise<void> {
  for (let i = 0; i < 20; i += 1) await Promise.resolve();
}
