/** The contract of the fetcher: the page starts it, the engine asks it. Types only. */
import type { Result } from '../../src/lib/base/result.ts';

/** A file that may be fetched. */
export interface WantedFile {
  /** Relative to the root. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 of the whole file, hex. */
  readonly hash: string;
  /** Lets the file be read in parts: one hash per block of `size` bytes. */
  readonly blocks?: { readonly size: number; readonly sha256: readonly string[] };
}

/** All that the fetcher will ever fetch, given once by the page. */
export interface FetcherStart {
  /** Folder under which all paths lie, as an absolute address with a slash at the end. */
  readonly root: string;
  readonly files: Readonly<Record<string, WantedFile>>;
  /** Name of the browser cache in which checked files stay for the next time. */
  readonly cache: string;
  /** To the engine: the only one that may ask. */
  readonly port: MessagePort;
}

export interface FetchError {
  readonly kind: 'load-failed' | 'hash-mismatch';
  readonly name: string;
  readonly detail: string;
}

export interface FetcherApi {
  /** A whole file by name, its length and hash checked; the bytes are transferred. */
  file(name: string, onProgress: (loaded: number) => void): Promise<Result<Uint8Array, FetchError>>;
  /** Blocks of a file by name and number, each one's hash checked, in the order asked for. */
  blocks(name: string, numbers: readonly number[]): Promise<Result<readonly Uint8Array[], FetchError>>;
}
