import { proxy, transfer, wrap, type Remote } from 'comlink';
import engineUrl from '../../../workers/engine/worker.ts?worker&url';
import fetcherUrl from '../../../workers/fetcher/worker.ts?worker&url';
import type { EngineApi, EngineReport } from '../../../workers/engine/api.ts';
import type { FetcherStart, WantedFile } from '../../../workers/fetcher/api.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Release } from '../indicators/release.ts';
import { FILES_CACHE } from './files-cache.ts';
import type { EngineClient, EngineError, EngineInfo, EngineStatus } from './client.ts';
import { inheritingWorker, scriptUrl } from './script-url.ts';
import { toTable } from './to-table.ts';

/** Default of `QueryOptions.maxRows`. */
const MAX_ROWS = 100_000;
/** For the engine's script to arrive and say that it is there. */
const PATIENCE = 30_000;

/** A release to load: its folder is `data/<id>/`. */
export interface ReleaseSource {
  readonly id: string;
  loadRelease(): Promise<Release>;
}

export interface EnginePlace {
  /** Path under which the site is served, without slash at the end: `''` or `/sub`. */
  readonly base: string;
  /** Engine binaries by name, relative to the base: `virtual:regiobeeld/engine-files`. */
  readonly engineFiles: Readonly<Record<string, WantedFile>>;
}

/**
 * Starts an engine for a release, at once. Every call waits for the start by itself, and answers `unavailable` when
 * that failed or after `dispose`: nothing hangs.
 *
 * The fetcher is the only worker with a network of its own; the engine, being a blob, inherits the page's CSP.
 */
export function connectEngine(source: ReleaseSource, place: EnginePlace): EngineClient {
  const listeners = new Set<(status: EngineStatus) => void>();
  let status: EngineStatus = { phase: 'starting' };
  const tell = (next: EngineStatus) => {
    status = next;
    for (const listener of listeners) listener(next);
  };

  let end: (error: EngineError) => void = () => {};
  const gone = new Promise<Result<never, EngineError>>((resolve) => {
    end = (error) => resolve(err(error));
  });
  const fetcher = new Worker(scriptUrl(fetcherUrl), { type: 'module', name: 'fetcher' });
  const worker = inheritingWorker(engineUrl);
  const engine: Remote<EngineApi> = wrap<EngineApi>(worker);
  const present = firstMessage(worker, fetcher, end);
  let running = 0;
  let calls = 0;

  const onReport = (report: EngineReport) => {
    if (report.phase === 'loading' && report.progress.loaded >= report.progress.total) return settle();
    tell(report);
  };
  /** Loading is over when nobody waits for it any more. */
  const settle = () => {
    if (status.phase === 'loading') tell({ phase: 'ready' });
  };

  async function start(): Promise<Result<EngineInfo, EngineError>> {
    const release = await source.loadRelease();
    const { port1, port2 } = new MessageChannel();
    const root = new URL(`${place.base}/`, location.origin).href;
    const files = filesOf(source.id, release, place);
    const message: FetcherStart = { root, files, cache: FILES_CACHE, port: port1 };
    fetcher.postMessage(message, [port1]);
    await present;
    const info = await Promise.race([engine.start(transfer(port2, [port2]), release, proxy(onReport)), gone]);
    if (!info.ok) return info;
    tell({ phase: 'ready' });
    const eager = release.resources.filter(({ eager, format }) => eager && format === 'parquet');
    void cancellable((call) =>
      engine.ensure(
        call,
        eager.map(({ name }) => name)
      )
    );
    return info;
  }

  /** One call with its number, so that it can be stopped. */
  async function cancellable<T>(
    ask: (call: number) => Promise<Result<T, EngineError>>,
    signal?: AbortSignal
  ): Promise<Result<T, EngineError>> {
    if (signal?.aborted) return err({ kind: 'cancelled', detail: 'cancelled' });
    const call = ++calls;
    const stop = () => void engine.cancel(call);
    signal?.addEventListener('abort', stop, { once: true });
    running++;
    try {
      return await Promise.race([ask(call), gone]);
    } catch (error) {
      return err({ kind: 'unavailable', detail: String(error) });
    } finally {
      signal?.removeEventListener('abort', stop);
      if (--running === 0) settle();
    }
  }

  const ready = start()
    .catch((error: unknown) => err<EngineError>({ kind: 'unavailable', detail: String(error) }))
    .then((info) => {
      if (!info.ok) {
        end(info.error);
        tell({ phase: 'failed', error: info.error });
      }
      return info;
    });

  return {
    ready,
    async query(query, { signal, ...options } = {}) {
      const started = await Promise.race([ready, aborted(signal)]);
      if (!started.ok) return started;
      const maxRows = options.maxRows ?? MAX_ROWS;
      const raw = await cancellable((call) => engine.query(call, query, { ...options, maxRows }), signal);
      return raw.ok ? ok(toTable(raw.value, maxRows)) : raw;
    },
    async check(sql) {
      const started = await ready;
      return started.ok ? cancellable(() => engine.check(sql)) : started;
    },
    async ensure(tables, signal) {
      const started = await Promise.race([ready, aborted(signal)]);
      return started.ok ? cancellable((call) => engine.ensure(call, tables), signal) : started;
    },
    async import(tables, signal) {
      const started = await Promise.race([ready, aborted(signal)]);
      return started.ok ? cancellable((call) => engine.import(call, tables), signal) : started;
    },
    async drop(tables) {
      const started = await ready;
      return started.ok ? cancellable((call) => engine.drop(call, tables)) : started;
    },
    async memory() {
      const started = await ready;
      const answer = started.ok ? await Promise.race([engine.memory(), gone]) : null;
      return answer && 'bytes' in answer ? answer : { bytes: 0 };
    },
    onStatus(listener) {
      listeners.add(listener);
      listener(status);
      return () => listeners.delete(listener);
    },
    dispose() {
      end({ kind: 'unavailable', detail: 'disposed' });
      worker.terminate();
      fetcher.terminate();
      listeners.clear();
    }
  };
}

/** Everything the fetcher may fetch: the engine's binaries and the release's tables, by name. */
function filesOf(id: string, release: Release, place: EnginePlace): FetcherStart['files'] {
  const resources = release.resources.map(({ name, path, bytes, hash, blocks }) => {
    const file: WantedFile = { path: `data/${id}/${path}`, bytes, hash, ...(blocks ? { blocks } : {}) };
    return [name, file] as const;
  });
  return { ...Object.fromEntries(resources), ...place.engineFiles };
}

/** The engine's sign of life; a script that can't be had or does not come ends everything. */
function firstMessage(worker: Worker, fetcher: Worker, end: (error: EngineError) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (detail: string) => {
      end({ kind: 'unavailable', detail });
      reject(new Error(detail));
    };
    const timer = setTimeout(() => fail('engine script did not start'), PATIENCE);
    worker.addEventListener(
      'message',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true }
    );
    const onError = (event: ErrorEvent) => fail(event.message || 'engine script failed');
    worker.addEventListener('error', onError, { once: true });
    fetcher.addEventListener('error', onError, { once: true });
  });
}

const aborted = (signal: AbortSignal | undefined) =>
  new Promise<Result<never, EngineError>>((resolve) => {
    const stop = () => resolve(err({ kind: 'cancelled', detail: 'cancelled' }));
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop, { once: true });
  });
