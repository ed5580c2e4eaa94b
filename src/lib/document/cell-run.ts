import { err, type Result } from '../base/result.ts';
import type { Locale } from '../i18n/locale.ts';
import type { CellContext, CellError } from './cell-kind.ts';
import { IDLE, type CellState } from './cell-state.ts';

/** What a finished run leaves behind. */
export type Answer = Pick<CellState, 'spec' | 'output'> & { readonly context: CellContext };

/** One cell's way from wanted to answered. Only the newest run may answer. */
export class CellRun {
  #state = IDLE;
  /** Signature of the answer in the state; null without one, or when it must be made anew. */
  #answered: string | null = null;
  #wanted = '';
  #controller: AbortController | null = null;
  readonly #now: () => number;
  readonly #onChange: (state: CellState) => void;

  constructor(now: () => number, onChange: (state: CellState) => void) {
    this.#now = now;
    this.#onChange = onChange;
  }

  get state(): CellState {
    return this.#state;
  }

  get running(): boolean {
    return this.#controller !== null;
  }

  /** Waits or runs. */
  get pending(): boolean {
    return this.#state.status === 'waiting' || this.#state.status === 'running';
  }

  /** Says which answer the document asks for; true if that is another than before. */
  want(signature: string): boolean {
    const changed = this.#wanted !== signature;
    this.#wanted = signature;
    return changed;
  }

  /** The next answer must be made anew, even if it would be the same. */
  forget(): void {
    this.#answered = null;
  }

  /** Stops what runs and waits for a turn, unless the newest answer is the one that is wanted. */
  ask(paused: boolean): void {
    this.stop();
    const { status, stale } = this.#state;
    if (this.#answered === this.#wanted && status === 'done' && !stale) return;
    if (this.#answered === this.#wanted) this.#set({ status: 'done', stale: false, error: null });
    else if (paused) this.halt();
    else this.#set({ status: 'waiting', stale: this.#hasAnswer, error: null });
  }

  /** Runs; resolves when done, or when stopped without waiting for the work to notice. */
  async start(
    work: (signal: AbortSignal, onProgress: (part: number) => void) => Promise<Result<Answer, CellError>>
  ): Promise<void> {
    const controller = new AbortController();
    const signature = this.#wanted;
    this.#controller = controller;
    this.#set({ status: 'running' });
    const begun = this.#now();
    const onProgress = (progress: number) => {
      if (this.#controller === controller) this.#set({ progress });
    };
    const answer = await settle(work(controller.signal, onProgress));
    if (this.#controller !== controller) return;
    this.#controller = null;
    if (!answer.ok) return this.fail(answer.error);
    this.#answered = signature;
    const elapsed = this.#now() - begun;
    this.#set({ ...answer.value, elapsed, status: 'done', stale: false, error: null });
  }

  fail(error: CellError): void {
    this.stop();
    this.#answered = null;
    this.#set({ status: 'error', error, stale: this.#hasAnswer });
  }

  /** Back to the newest answer, as what it is: not the document's. */
  halt(): void {
    this.stop();
    this.#set({ status: this.#hasAnswer ? 'done' : 'idle', stale: this.#hasAnswer, error: null });
  }

  stop(): void {
    this.#controller?.abort();
    this.#controller = null;
  }

  setFeeds(feeds: readonly string[]): void {
    if (feeds.join() !== this.#state.feeds.join()) this.#set({ feeds });
  }

  setLocale(locale: Locale): void {
    const { context } = this.#state;
    if (context && context.locale !== locale) this.#set({ context: { ...context, locale } });
  }

  get #hasAnswer(): boolean {
    return this.#state.context !== null;
  }

  #set(change: Partial<CellState>): void {
    const since = change.status === undefined ? this.#state.since : this.#now();
    const progress = change.status === undefined ? this.#state.progress : null;
    this.#state = { ...this.#state, since, progress, ...change };
    this.#onChange(this.#state);
  }
}

/** A mistake in a kind's code is shown at its cell instead of leaving it running for ever. */
async function settle<T>(work: Promise<Result<T, CellError>>): Promise<Result<T, CellError>> {
  try {
    return await work;
  } catch (thrown) {
    const detail = thrown instanceof Error ? thrown.message : String(thrown);
    return err({ kind: 'engine', error: { kind: 'crashed', detail } });
  }
}
