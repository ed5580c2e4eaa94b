import type { Remote } from 'comlink';
import type { FetcherApi } from '../fetcher/api.ts';
import type { Database } from './database.ts';
import { aborted } from './aborted.ts';
import { Failure } from './failure.ts';

interface Misses {
  readonly name: string;
  readonly numbers: readonly number[];
}

interface LazyFile {
  readonly name: string;
  readonly bytes: number;
  readonly blocks: { readonly size: number; readonly sha256: readonly string[] };
}

/** Most blocks fetched ahead of what was asked for: a full scan grows to 8 MB a request. */
const MOST_AHEAD = 31;

/** What waits while blocks are on their way. */
export interface Waiting {
  /** Gives up the waiting; the blocks still come. */
  readonly signal?: AbortSignal;
  /** Told when the waiting begins and ends: time that is not the statement's. */
  readonly onWait?: (waits: boolean) => void;
}

/** Files that a database reads in parts: their blocks come when they are missed. */
export interface Blocks {
  open(file: LazyFile): Promise<void>;
  /** Does work again, each time with the blocks it missed, until it has all it reads. */
  during<T>(work: () => Promise<T>, waiting?: Waiting): Promise<T>;
}

/** `onProgress`: bytes of a file that are here. */
export function createBlocks(
  database: Database,
  fetcher: Remote<FetcherApi>,
  onProgress: (file: string, loaded: number, total: number) => void
): Blocks {
  const files = new Map<string, LazyFile & { readonly count: number; readonly had: Set<number> }>();

  async function bring({ name, numbers }: Misses, ahead: number): Promise<void> {
    const file = files.get(name);
    if (!file) throw new Failure({ kind: 'load-failed', name, detail: 'no such file' });
    const wanted = new Set(numbers);
    for (const number of numbers)
      for (let next = number + 1; next <= Math.min(number + ahead, file.count - 1); next++)
        if (!file.had.has(next)) wanted.add(next);
    const list = [...wanted];
    const answer = await fetcher.blocks(name, list);
    if (!answer.ok) throw new Failure(answer.error);
    await database.ask({ action: 'give', name, numbers: list, blocks: answer.value });
    for (const number of list) file.had.add(number);
    onProgress(name, Math.min(file.had.size * file.blocks.size, file.bytes), file.bytes);
  }

  return {
    async open(file) {
      const { name, bytes, blocks } = file;
      files.set(name, { ...file, count: blocks.sha256.length, had: new Set() });
      await database.ask({ action: 'open', name, size: bytes, block: blocks.size });
    },
    async during(work, { signal, onWait = () => {} } = {}) {
      for (let round = 0; ; round++) {
        try {
          return await work();
        } catch (error) {
          if (files.size === 0) throw error;
          const misses = (await database.ask({ action: 'misses' })) as readonly Misses[];
          if (misses.length === 0) throw error;
          const ahead = Math.min(MOST_AHEAD, 2 ** round - 1);
          onWait(true);
          const brought = Promise.all(misses.map((missed) => bring(missed, ahead)));
          await (signal ? Promise.race([brought, aborted(signal)]) : brought);
          onWait(false);
        }
      }
    }
  };
}
