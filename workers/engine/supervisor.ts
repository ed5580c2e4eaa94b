import { Failure } from './failure.ts';
import { createQueue } from './queue.ts';
import { readDuckdbError } from './errors.ts';
import type { Session } from './session.ts';

/** Between the soft stop and the end of the worker. */
const GRACE = 1_000;
/** For the probe after an error. */
const PROBE = 2_000;
/** Databases that one statement may cost. */
const MOST_CRASHES = 3;
/** That a timer can hold. */
const LONGEST = 2 ** 31 - 1;

/** A statement's time: stops it at the end, stands still while it waits for bytes. */
interface Clock {
  readonly signal: AbortSignal;
  onWait(waits: boolean): void;
}

export interface Supervisor {
  /** The session in force; waits for a restart. */
  session(): Promise<Session>;
  /** Work of the engine's own in its turn, without a time limit. */
  use<T>(signal: AbortSignal, work: (session: Session) => Promise<T>): Promise<T>;
  /**
   * A statement in its turn: stopped softly by `signal` or at `timeLimit`, and a second later by the end of the
   * worker. After an error the catalogue is probed; a database that lost its mind is replaced and filled again.
   */
  run<T>(
    statement: string,
    timeLimit: number,
    signal: AbortSignal,
    work: (session: Session, clock: Clock) => Promise<T>
  ): Promise<T>;
  /** A new session in the place of this one, in its turn; not a restart that anyone needs to hear of. */
  renew(signal: AbortSignal): Promise<void>;
}

export function createSupervisor(
  open: () => Promise<Session>,
  report: (phase: 'restarting' | 'ready') => void
): Supervisor {
  const queue = createQueue();
  const crashes = new Map<string, number>();
  let current = open();
  current.catch(() => {});

  function replace(): Promise<Session> {
    const old = current;
    current = old
      .then((session) => session.database.terminate())
      .catch(() => {})
      .then(open);
    current.catch(() => {});
    return current;
  }

  async function restart(): Promise<Session> {
    report('restarting');
    const session = await replace();
    report('ready');
    return session;
  }

  /** A failed start, or a database that ended by itself, is replaced by the next one who asks. */
  const session = () =>
    current.then(
      (live) => (live.database.gone ? restart() : live),
      () => restart()
    );

  async function supervised<T>(
    signal: AbortSignal,
    work: (session: Session) => Promise<T>,
    onCrash: () => void = () => {}
  ): Promise<T> {
    const live = await session();
    let end: ReturnType<typeof setTimeout> | undefined;
    const onAbort = () => (end = setTimeout(() => live.database.terminate(), GRACE));
    signal.addEventListener('abort', onAbort);
    try {
      signal.throwIfAborted();
      return await work(live);
    } catch (error) {
      clearTimeout(end);
      const healthy = await probe(live);
      if (!healthy) restart().catch(() => {});
      if (signal.aborted) throw signal.reason;
      if (healthy) throw error;
      onCrash();
      throw crash(error);
    } finally {
      clearTimeout(end);
      signal.removeEventListener('abort', onAbort);
    }
  }

  async function limited<T>(
    statement: string,
    timeLimit: number,
    signal: AbortSignal,
    work: (session: Session, clock: Clock) => Promise<T>
  ): Promise<T> {
    const crashed = crashes.get(statement) ?? 0;
    if (crashed >= MOST_CRASHES)
      throw new Failure({ kind: 'crashed', detail: `not run again after ${MOST_CRASHES} crashes` });
    await session();
    const stop = new AbortController();
    const late = new Failure({ kind: 'time-limit', detail: `stopped after ${timeLimit} ms` });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onWait = (waits: boolean) => {
      clearTimeout(timer);
      if (!waits) timer = setTimeout(() => stop.abort(late), Math.min(timeLimit, LONGEST));
    };
    const clock = { signal: AbortSignal.any([signal, stop.signal]), onWait };
    onWait(false);
    try {
      return await supervised(
        clock.signal,
        (live) => work(live, clock),
        () => crashes.set(statement, crashed + 1)
      );
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    session,
    use: (signal, work) => queue.turn(signal, () => supervised(signal, work)),
    run: (statement, timeLimit, signal, work) =>
      queue.turn(signal, () => limited(statement, timeLimit, signal, work)),
    renew: (signal) => queue.turn(signal, async () => void (await replace()))
  };
}

/** Whether the database still knows its tables: `SELECT 42` also answers when the catalogue is lost. */
async function probe({ database, tables }: Session): Promise<boolean> {
  const asked = database
    .rows(
      'SELECT table_name AS name FROM duckdb_tables() UNION ALL SELECT view_name FROM duckdb_views() WHERE NOT internal'
    )
    .then(
      (rows) => {
        const found = new Set(rows.map(({ name }) => String(name)));
        return [...tables].every((table) => found.has(table));
      },
      () => false
    );
  const timeout = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PROBE));
  return Promise.race([asked, timeout]);
}

function crash(error: unknown): Failure {
  const { type, message } = readDuckdbError(String(error));
  const memory = type === 'Out of Memory' || /memory|allocat|out of bounds/i.test(message);
  return new Failure({ kind: memory ? 'memory' : 'crashed', detail: message });
}
