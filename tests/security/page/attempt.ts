import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import guard from '#workers/engine/guard.js?raw';
import { lock } from '#workers/engine/lock.ts';

/** One way of making a database, with or without each wall. */
export interface Attempt {
  /** Address of the site, for the files of a bare database. */
  readonly site: string;
  readonly files: { readonly wasm: string; readonly script: string };
  /**
   * `url`: as DuckDB's documentation has it. `shim`: a blob that is handed its wasm, all ways out still open.
   * `guard`: the app's own guard.
   */
  readonly worker: 'url' | 'shim' | 'guard';
  readonly lock: boolean;
  readonly statements: readonly string[];
  /** Bytes of wasm and script, where this worker can't fetch them. */
  readonly bytes: { readonly wasm: ArrayBuffer; readonly script: ArrayBuffer } | null;
}

export interface Outcome {
  /** `ok` or the error's words, per statement. */
  readonly answers: readonly string[];
  readonly lock: string | null;
}

/** Only what makes DuckDB start without a network. */
const shim = `let module;
addEventListener('message', (event) => { event.stopImmediatePropagation(); module = event.data.module; }, { once: true });
WebAssembly.instantiateStreaming = async (_, imports) => ({ module, instance: await WebAssembly.instantiate(module, imports) });
const real = self.fetch;
self.fetch = (request) => String(request.url ?? request).startsWith('wasm:') ? Promise.resolve(new Response()) : real(request);`;

interface Policy {
  createScriptURL(url: string): string;
}
const { trustedTypes } = globalThis as {
  trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
};
const rules = { createScriptURL: (url: string) => url };
const policy = trustedTypes?.createPolicy('dw-worker-url', rules) ?? rules;

async function makeWorker({ site, files, worker: kind, bytes }: Attempt): Promise<Worker> {
  if (kind === 'url') return new Worker(policy.createScriptURL(site + files.script));
  const fetched = async (path: string) => (await fetch(site + path)).arrayBuffer();
  const { wasm, script } = bytes ?? { wasm: await fetched(files.wasm), script: await fetched(files.script) };
  const text = new Blob([`(() => {${kind === 'guard' ? guard : shim}})();\n`, script], {
    type: 'text/javascript'
  });
  const worker = new Worker(policy.createScriptURL(URL.createObjectURL(text)));
  const { port2 } = new MessageChannel();
  worker.postMessage({ module: await WebAssembly.compile(wasm), port: port2 }, [port2]);
  return worker;
}

async function run(attempt: Attempt): Promise<Outcome> {
  const worker = await makeWorker(attempt);
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  await database.instantiate(attempt.worker === 'url' ? attempt.site + attempt.files.wasm : 'wasm:none');
  await database.open({ path: ':memory:' });
  const connection = await database.connect();
  const proof = attempt.lock
    ? await lock({
        rows: async (sql) => {
          await connection.query(sql);
          return [];
        }
      })
    : null;
  const answers: string[] = [];
  for (const statement of attempt.statements)
    answers.push(await connection.query(statement).then(() => 'ok', String));
  return { answers, lock: proof };
}

addEventListener('message', ({ data }: MessageEvent<Attempt>) => {
  void run(data).then(
    (outcome) => postMessage(outcome),
    (error: unknown) => {
      throw error;
    }
  );
});
postMessage('ready');
