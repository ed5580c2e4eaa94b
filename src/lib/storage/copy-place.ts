/** Stores of documents of which a second copy lies outside IndexedDB. */
export const COPIED = ['generations', 'versions', 'ledger'] as const;
type CopiedStore = (typeof COPIED)[number];

/** What names a record: its document, and its revision or number within that. */
export interface CopyKey {
  readonly store: CopiedStore;
  readonly id: string;
  readonly number: number;
}

/** Where a browser keeps files of an origin. */
export type FilePlace = Pick<StorageManager, 'getDirectory'>;

/**
 * Records of documents as files of the browser, apart from IndexedDB: a browser that is killed while it writes may empty
 * that as a whole at a later start. One file a record, never written over: an older writer can not undo a newer one.
 */
export interface CopyPlace {
  keys(): Promise<readonly CopyKey[]>;
  /** Resolves after the file is whole, or could not be written: the next opening then tries again. */
  put(key: CopyKey, record: unknown): Promise<void>;
  /** Null for what is not there or can not be read. */
  read(key: CopyKey): Promise<unknown>;
  remove(keys: readonly CopyKey[]): Promise<void>;
}

/** For a browser that has no such place, or can't write there from a page. */
const NOWHERE: CopyPlace = {
  keys: () => Promise.resolve([]),
  put: () => Promise.resolve(),
  read: () => Promise.resolve(null),
  remove: () => Promise.resolve()
};

/** Opens the place, making it on first use. */
export async function openCopyPlace(place: FilePlace | null, name: string): Promise<CopyPlace> {
  try {
    const root = await place?.getDirectory();
    const folder = await root?.getDirectoryHandle(folderOf(name), { create: true });
    return folder && 'createWritable' in FileSystemFileHandle.prototype ? filesIn(folder) : NOWHERE;
  } catch {
    return NOWHERE;
  }
}

/** Removes the place with all that is in it. */
export async function deleteCopyPlace(place: FilePlace, name: string): Promise<void> {
  const root = await place.getDirectory();
  await root.removeEntry(folderOf(name), { recursive: true }).catch(ignoreMissing);
}

const folderOf = (name: string): string => `${name}-kopie`;

const filesIn = (folder: FileSystemDirectoryHandle): CopyPlace => ({
  async keys() {
    const found: CopyKey[] = [];
    for await (const file of folder.keys()) {
      const key = keyOf(file);
      if (key) found.push(key);
    }
    return found;
  },
  async put(key, record) {
    try {
      const file = await folder.getFileHandle(fileOf(key), { create: true });
      const writable = await file.createWritable();
      await writable.write(JSON.stringify(record));
      await writable.close();
    } catch {
      await folder.removeEntry(fileOf(key)).catch(() => undefined);
    }
  },
  async read(key) {
    try {
      const file = await folder.getFileHandle(fileOf(key));
      return JSON.parse(await (await file.getFile()).text()) as unknown;
    } catch {
      return null;
    }
  },
  async remove(keys) {
    for (const key of keys) await folder.removeEntry(fileOf(key)).catch(() => undefined);
  }
});

const fileOf = ({ store, id, number }: CopyKey): string => `${store} ${encodeURIComponent(id)} ${number}`;

function keyOf(file: string): CopyKey | null {
  const [name, id, number, ...more] = file.split(' ');
  const store = COPIED.find((one) => one === name);
  if (!store || id === undefined || !Number.isInteger(Number(number)) || more.length > 0) return null;
  return { store, id: decodeURIComponent(id), number: Number(number) };
}

function ignoreMissing(thrown: unknown): void {
  if (!(thrown instanceof DOMException && thrown.name === 'NotFoundError')) throw thrown;
}
