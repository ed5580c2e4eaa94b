import { wrap, type Remote } from 'comlink';
import { err, ok, type Result } from '../../src/lib/base/result.ts';
import type { Release, Resource } from '../../src/lib/indicators/release.ts';
import type { FetcherApi } from '../fetcher/api.ts';
import type { AddedTable, EngineApi, EngineError, Query, QueryOptions, RawTable, SqlValue } from './api.ts';
import { aborted } from './aborted.ts';
import { createAddedTables } from './added-tables.ts';
import { bring, loadBinaries } from './binaries.ts';
import type { Waiting } from './blocks.ts';
import { toSelect } from './columns.ts';
import { toEngineError } from './errors.ts';
import { Failure } from './failure.ts';
import { bindParameters, toBound } from './parameters.ts';
import { createToArrow, type ToArrow } from './parquet.ts';
import { openSession, type Session } from './session.ts';
import { toStatement, type Statement } from './statement.ts';
import { suggest } from './suggest.ts';
import { createSupervisor, type Supervisor } from './supervisor.ts';
import { createTables, type Tables } from './tables.ts';

const MAX_ROWS = 100_000;
const MAX_BYTES = 256 * 1024 * 1024;
const TIME_LIMIT = 10_000;
/** Statements remembered. */
const MOST_KEPT = 500;
const never = new AbortController().signal;

/** The engine behind the page: loads what a statement reads, binds its values, runs it, and survives it. */
export function createEngine(): EngineApi {
  const calls = new Map<number, AbortController>();
  let tables: Tables;
  let supervisor: Supervisor;
  let toArrow: ToArrow;
  /** Twins in use: attached again by every new session. */
  const twins = new Map<string, Resource>();
  /** Tables in use: filled again in every new session. */
  const filled = new Set<string>();
  /** Tables that an analyst brought in. */
  const added = createAddedTables();
  /** Statements read before: their tokens don't depend on what is loaded. */
  const statements = new Map<string, Statement>();

  function start(port: MessagePort, release: Release, report: Parameters<EngineApi['start']>[2]) {
    return answer(async () => {
      const fetcher: Remote<FetcherApi> = wrap<FetcherApi>(port);
      tables = createTables(release, fetcher, report);
      const binaries = loadBinaries(fetcher);
      toArrow = createToArrow(() => bring(fetcher, 'parquet.wasm'));
      const open = async () => {
        const session = await openSession(await binaries, fetcher, twins, (table, loaded, total) =>
          report({ phase: 'loading', progress: { table, loaded, total } })
        );
        await added.fill(session, toArrow);
        for (const table of twins.keys()) await added.join(session, table, true);
        for (const table of filled) await fill(session, table);
        return session;
      };
      supervisor = createSupervisor(open, (phase) => report({ phase }));
      const session = await supervisor.session();
      return { duckdb: session.database.version, lock: session.lock };
    });
  }

  async function fill(session: Session, table: string): Promise<void> {
    if (session.tables.has(table)) return;
    await session.database.insert(table, await toArrow(await tables.parquet(table)));
    session.tables.add(table);
    await added.join(session, table, false);
    session.shapes.clear();
    filled.add(table);
  }

  async function load(names: readonly string[], signal: AbortSignal): Promise<void> {
    const absent = names.filter(
      (name) => !filled.has(name) && !twins.has(name) && !added.names.includes(name)
    );
    const unknown = absent.find((name) => !tables.names.includes(name));
    if (unknown !== undefined)
      throw new Failure({ kind: 'unknown-table', detail: `no table ${unknown}`, name: unknown });
    const whole = absent.filter((name) => !tables.twin(name));
    const files = Promise.all(whole.map((table) => tables.parquet(table)));
    files.catch(() => {});
    await attach(absent, signal);
    await Promise.race([files, aborted(signal)]);
    for (const table of whole) await supervisor.use(signal, (session) => fill(session, table));
  }

  const allNames = () => [...tables.names, ...added.names];

  /** New tables go into the session as it is; one that takes the place of another needs a session made anew. */
  async function take(given: readonly AddedTable[], signal: AbortSignal): Promise<null> {
    const names = given.map(({ name }) => name);
    const replaces = names.some((name) => added.names.includes(name));
    added.put(given);
    statements.clear();
    try {
      if (replaces) await supervisor.renew(signal);
      else
        await supervisor.use(signal, async (session) => {
          await added.fill(session, toArrow);
          for (const table of twins.keys()) await added.join(session, table, true);
          for (const table of filled) await added.join(session, table, false, names);
        });
    } catch (error) {
      await forget(names);
      throw error;
    }
    return null;
  }

  /** The rows that joined the release's tables go with a session made anew. */
  async function forget(names: readonly string[]): Promise<null> {
    added.remove(names);
    statements.clear();
    await supervisor.renew(never);
    return null;
  }

  /** Twins come with a new session; one that can't be attached is left out of the next. */
  async function attach(names: readonly string[], signal: AbortSignal): Promise<void> {
    const found = names.flatMap((name) => tables.twin(name) ?? []);
    if (found.length === 0) return;
    for (const twin of found) if (twin.twinOf) twins.set(twin.twinOf, twin);
    try {
      await supervisor.renew(signal);
    } catch (error) {
      for (const twin of found) if (twin.twinOf) twins.delete(twin.twinOf);
      throw error;
    }
  }

  async function query({ sql, parameters = {} }: Query, options: QueryOptions, signal: AbortSignal) {
    const statement = await read(sql, signal);
    const values = valuesFor(statement, parameters);
    await load(statement.reads.tables, signal);
    const { timeLimit = TIME_LIMIT, maxRows = MAX_ROWS } = options;
    return supervisor.run(sql, timeLimit, signal, async (session, clock): Promise<RawTable> => {
      const started = performance.now();
      await bindParameters(session.database, session.variables, values);
      const schema = await shape(session, statement, values, clock);
      const { list, columns } = toSelect(schema);
      const wrapped = statement.wrap(`SELECT ${list} FROM`, columns, ` LIMIT ${Math.floor(maxRows) + 1}`);
      const run = () => session.database.stream(wrapped.sql, clock.signal, MAX_BYTES);
      const streamed = await session.blocks
        .during(run, clock)
        .catch((error: unknown) => fail(error, statement, wrapped.toPosition));
      return { schema, ...streamed, elapsed: performance.now() - started };
    });
  }

  async function read(sql: string, signal: AbortSignal): Promise<Statement> {
    const known = statements.get(sql);
    if (known) return known;
    const tokens = await supervisor.use(signal, ({ database }) => database.tokenize(sql));
    const statement = toStatement(sql, tokens, allNames());
    if (!statement.ok) throw new Failure(statement.error);
    if (statements.size >= MOST_KEPT) statements.clear();
    statements.set(sql, statement.value);
    return statement.value;
  }

  /** Columns of an answer; DuckDB refuses here what is not one SELECT-like statement. */
  async function shape(
    session: Session,
    statement: Statement,
    values: ReadonlyMap<string, SqlValue>,
    waiting: Waiting = {}
  ) {
    const wrapped = statement.wrap('DESCRIBE SELECT * FROM', '');
    const types = [...values].map(([name, value]) => `${name}:${toBound(value).type}`);
    const key = `${types.join()}\n${wrapped.sql}`;
    const known = session.shapes.get(key);
    if (known) return known;
    const rows = await session.blocks
      .during(() => session.database.prepared(wrapped.sql, []), waiting)
      .catch((error: unknown) => fail(error, statement, wrapped.toPosition));
    const schema = rows.map((row) => ({ name: String(row.column_name), sqlType: String(row.column_type) }));
    session.shapes.set(key, schema);
    return schema;
  }

  function fail(
    error: unknown,
    statement: Statement,
    toPosition: (offset: number) => EngineError['position']
  ): never {
    if (error instanceof Failure) throw error;
    const columns = [...tables.columns(statement.reads.tables), ...added.columns(statement.reads.tables)];
    throw new Failure(toEngineError(String(error), { tables: allNames(), columns, toPosition }));
  }

  function check(sql: string) {
    return answer(async () => {
      const statement = await read(sql, never);
      await supervisor
        .use(never, (session) => shape(session, statement, new Map()))
        .catch((error: unknown) => {
          if (blames(error, statement.reads.tables)) throw error;
        });
      return statement.reads;
    });
  }

  const cancellable = <T>(call: number, work: (signal: AbortSignal) => Promise<T>) => {
    const controller = new AbortController();
    calls.set(call, controller);
    return answer(() => work(controller.signal)).finally(() => calls.delete(call));
  };

  return {
    start,
    ensure: (call, names) => cancellable(call, (signal) => load(names, signal).then(() => null)),
    query: (call, asked, options) => cancellable(call, (signal) => query(asked, options, signal)),
    import: (call, given) => cancellable(call, (signal) => take(given, signal)),
    drop: (call, names) => cancellable(call, () => forget(names)),
    cancel: (call) => calls.get(call)?.abort(new Failure({ kind: 'cancelled', detail: 'cancelled' })),
    check,
    memory: () =>
      supervisor.use(never, async ({ database }) => {
        const rows = await database.rows(
          'SELECT sum(memory_usage_bytes)::DOUBLE AS bytes FROM duckdb_memory()'
        );
        return { bytes: Number(rows[0]?.bytes ?? 0) };
      })
  };
}

/** What was thrown, as an answer. */
async function answer<T>(work: () => Promise<T>): Promise<Result<T, EngineError>> {
  try {
    return ok(await work());
  } catch (error) {
    return err(error instanceof Failure ? error.error : { kind: 'crashed', detail: String(error) });
  }
}

function valuesFor(statement: Statement, given: Readonly<Record<string, SqlValue>>): Map<string, SqlValue> {
  return new Map(
    statement.reads.parameters.map((name) => {
      const value = given[name];
      if (value !== undefined && Object.hasOwn(given, name)) return [name, value];
      const suggestions = suggest(name, Object.keys(given));
      throw new Failure({ kind: 'unknown-parameter', detail: `no value for $${name}`, name, suggestions });
    })
  );
}

/** Errors of a check that would also come when it runs: not those of tables still to load or values still unbound. */
function blames(error: unknown, loadable: readonly string[]): boolean {
  if (!(error instanceof Failure)) return true;
  const { kind, name } = error.error;
  if (kind === 'unknown-table') return !loadable.some((table) => table.toLowerCase() === name?.toLowerCase());
  return kind === 'syntax' || kind === 'refused' || kind === 'unknown-column';
}
