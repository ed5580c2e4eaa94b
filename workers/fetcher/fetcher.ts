import { err, ok, type Result } from '../../src/lib/base/result.ts';
import type { FetchError, FetcherApi, FetcherStart, WantedFile } from './api.ts';
import { digest } from './digest.ts';
import { blockAddress, keepsNothing, type KeptFiles } from './kept-files.ts';
import { runs } from './runs.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Fetched<T> = Promise<Result<T, FetchError>>;

/**
 * The only code with a network. It takes names, never addresses, and hands out bytes whose length and hash are those
 * of the list it was started with. What was brought before is taken from `kept` and checked the same way. A copy that
 * fails the check is asked for once more past the browser's cache.
 */
export function createFetcher(
  { root, files }: Pick<FetcherStart, 'root' | 'files'>,
  kept: KeptFiles = keepsNothing
): FetcherApi {
  const wanted = new Map(
    Object.entries(files).map(([name, file]) => [name, { file, url: inside(root, file) }])
  );
  /** Whole files of a host that does not know ranges. */
  const whole = new Map<string, Bytes>();

  async function file(name: string, onProgress: (loaded: number) => void): Fetched<Bytes> {
    const entry = wanted.get(name);
    if (!entry) return refuse(name);
    const before = await kept.take(entry.url);
    if (before && (await check(name, before, entry.file.bytes, entry.file.hash)).ok) {
      onProgress(before.length);
      return ok(before);
    }
    const once = async (cache: RequestCache) => {
      const response = await request(name, entry.url, { cache });
      if (!response.ok) return response;
      const bytes = await read(name, response.value, entry.file.bytes, onProgress);
      return bytes.ok ? check(name, bytes.value, entry.file.bytes, entry.file.hash) : bytes;
    };
    const brought = await again(once);
    if (brought.ok) kept.keep(entry.url, brought.value);
    return brought;
  }

  async function blocks(name: string, numbers: readonly number[]): Fetched<readonly Bytes[]> {
    const entry = wanted.get(name);
    if (!entry?.file.blocks) return refuse(name);
    const found = await keptBlocks(name, entry.url, entry.file, numbers);
    for (const [first, last] of runs(numbers.filter((number) => !found.has(number)))) {
      const run = await again((cache) => blockRun(name, entry.url, entry.file, first, last, cache));
      if (!run.ok) return run;
      run.value.forEach((bytes, index) => {
        found.set(first + index, bytes);
        kept.keep(blockAddress(entry.url, first + index), bytes);
      });
    }
    return ok(numbers.map((number) => found.get(number) ?? new Uint8Array(0)));
  }

  /** Blocks that were brought before and still are what the list says. */
  async function keptBlocks(
    name: string,
    url: string,
    file: WantedFile,
    numbers: readonly number[]
  ): Promise<Map<number, Bytes>> {
    const found = new Map<number, Bytes>();
    const take = async (number: number) => {
      const bytes = await kept.take(blockAddress(url, number));
      if (bytes && (await check(name, bytes, blockLength(file, number), file.blocks?.sha256[number])).ok)
        found.set(number, bytes);
    };
    await Promise.all([...new Set(numbers)].map(take));
    return found;
  }

  async function blockRun(
    name: string,
    url: string,
    file: WantedFile,
    first: number,
    last: number,
    cache: RequestCache
  ): Fetched<readonly Bytes[]> {
    const { size, sha256 } = file.blocks ?? { size: 1, sha256: [] };
    const from = first * size;
    const to = Math.min((last + 1) * size, file.bytes);
    if (!(from >= 0 && from < to)) return refuse(name);
    const bytes = await range(name, url, file, from, to, cache);
    if (!bytes.ok) return bytes;
    const parts: Bytes[] = [];
    for (let number = first; number <= last; number++) {
      const part = bytes.value.slice((number - first) * size, (number - first + 1) * size);
      const checked = await check(name, part, blockLength(file, number), sha256[number]);
      if (!checked.ok) return checked;
      parts.push(part);
    }
    return ok(parts);
  }

  async function range(
    name: string,
    url: string,
    file: WantedFile,
    from: number,
    to: number,
    cache: RequestCache
  ): Fetched<Bytes> {
    const all = whole.get(name);
    if (all) return ok(all.subarray(from, to));
    const response = await request(name, url, { cache, headers: { Range: `bytes=${from}-${to - 1}` } });
    if (!response.ok) return response;
    if (response.value.status === 206) return read(name, response.value, to - from, () => {});
    const bytes = await read(name, response.value, file.bytes, () => {});
    const checked = bytes.ok ? await check(name, bytes.value, file.bytes, file.hash) : bytes;
    if (!checked.ok) return checked;
    whole.set(name, checked.value);
    return ok(checked.value.subarray(from, to));
  }

  return { file, blocks };
}

/** Bytes in a block of a file: the last one may be shorter. */
const blockLength = (file: WantedFile, number: number): number => {
  const size = file.blocks?.size ?? file.bytes;
  return Math.min(size, file.bytes - number * size);
};

/** Address of a file, which must lie under the root: a list that says otherwise is refused as a whole. */
function inside(root: string, file: WantedFile): string {
  const url = new URL(file.path, root).href;
  if (!url.startsWith(root)) throw new TypeError(`path outside the root: ${file.path}`);
  return url;
}

/** A second try past the cache when the first copy was not what the list says. */
async function again<T>(once: (cache: RequestCache) => Fetched<T>): Fetched<T> {
  const first = await once('default');
  return !first.ok && first.error.kind === 'hash-mismatch' ? once('reload') : first;
}

async function request(name: string, url: string, init: RequestInit): Fetched<Response> {
  try {
    const response = await fetch(url, { ...init, credentials: 'same-origin', redirect: 'error' });
    return response.ok ? ok(response) : err({ kind: 'load-failed', name, detail: `HTTP ${response.status}` });
  } catch (error) {
    return err({ kind: 'load-failed', name, detail: String(error) });
  }
}

async function read(
  name: string,
  response: Response,
  bytes: number,
  onProgress: (loaded: number) => void
): Fetched<Bytes> {
  const out = new Uint8Array(bytes);
  const reader = response.body?.getReader();
  let loaded = 0;
  try {
    for (;;) {
      const part = await reader?.read();
      if (!part || part.done) break;
      if (loaded + part.value.length > bytes) {
        await reader?.cancel();
        return mismatch(name, `more than ${bytes} bytes`);
      }
      out.set(part.value, loaded);
      onProgress((loaded += part.value.length));
    }
  } catch (error) {
    return err({ kind: 'load-failed', name, detail: String(error) });
  }
  return loaded === bytes ? ok(out) : mismatch(name, `${loaded} bytes instead of ${bytes}`);
}

async function check(name: string, data: Bytes, bytes: number, hash: string | undefined): Fetched<Bytes> {
  if (data.length !== bytes) return mismatch(name, `${data.length} bytes instead of ${bytes}`);
  const found = await digest(data);
  return found === hash ? ok(data) : mismatch(name, `SHA-256 ${found} instead of ${String(hash)}`);
}

const mismatch = (name: string, detail: string) => err<FetchError>({ kind: 'hash-mismatch', name, detail });
const refuse = (name: string) => err<FetchError>({ kind: 'load-failed', name, detail: 'not on the list' });
