import { connectEngine, type EnginePlace } from '#lib/engine/connect.ts';
import { inheritingWorker, scriptUrl } from '#lib/engine/script-url.ts';
import type { Release } from '#lib/indicators/release.ts';
import attemptUrl from './attempt.ts?worker&url';
import type { Attempt, Outcome } from './attempt.ts';

/** What the tests call in the page. */
export interface Stage {
  /** Statements in a database made one way or another; what each answered. */
  attempt(attempt: Attempt & { readonly chain: 'url' | 'blob' }): Promise<Outcome>;
  /** Statements through the app's own engine. */
  engine(
    release: Release,
    engineFiles: EnginePlace['engineFiles'],
    statements: readonly string[]
  ): Promise<Outcome>;
}

const stage: Stage = {
  attempt({ chain, ...attempt }) {
    const worker =
      chain === 'blob' ? inheritingWorker(attemptUrl) : new Worker(scriptUrl(attemptUrl), { type: 'module' });
    return new Promise((resolve, reject) => {
      worker.onerror = (event) => reject(new Error(event.message));
      worker.onmessage = ({ data }: MessageEvent<Outcome | 'ready'>) =>
        data === 'ready' ? worker.postMessage(attempt) : resolve(data);
    });
  },
  async engine(release, engineFiles, statements) {
    const client = connectEngine(
      { id: 'proef', loadRelease: async () => release },
      { base: '/site', engineFiles }
    );
    const info = await client.ready;
    if (!info.ok) throw new Error(`${info.error.kind}: ${info.error.detail}`);
    const answers: string[] = [];
    for (const sql of statements) {
      const answer = await client.query({ sql });
      answers.push(answer.ok ? 'ok' : answer.error.kind);
    }
    return { answers, lock: info.value.lock };
  }
};

Object.assign(window, { stage });
