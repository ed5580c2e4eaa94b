/** What names a record: its store, what it belongs to, and its revision or number within that. */
export interface CopyKey<S extends string = string> {
  readonly store: S;
  readonly id: string;
  readonly number: number;
}

/** Where a browser keeps files of an origin. */
export type FilePlace = Pick<StorageManager, 'getDirectory'>;

/** How a record becomes a file and comes back; what can not come back is an exception. */
interface CopyFormat {
  encode(record: unknown): Promise<Blob>;
  decode(file: Blob): Promise<unknown>;
}

/** Which records lie in a place, and as what. */
export interface CopyKind<S extends string> {
  readonly stores: readonly S[];
  readonly format: CopyFormat;
}

/**
 * Records as files of the browser, apart from IndexedDB: a browser that is killed while it writes may empty that as a whole
 * at a later start. One file a record, never written over: an older writer can not undo a newer one.
 */
export interface CopyPlace<S extends string = string> {
  keys(): Promise<readonly CopyKey<S>[]>;
  /** Resolves after the file is whole, or false when it could not be written: the next opening then tries again. */
  put(key: CopyKey<S>, record: unknown): Promise<boolean>;
  /** Null for what is not there or can not be read. */
  read(key: CopyKey<S>): Promise<unknown>;
  remove(keys: readonly CopyKey<S>[]): Promise<void>;
}

/** For a browser that has no such place, or can't write there from a page. */
const NOWHERE: CopyPlace<never> = {
  keys: () => Promise.resolve([]),
  put: () => Promise.resolve(false),
  read: () => Promise.resolve(null),
  remove: () => Promise.resolve()
};

/** Opens the place, making it on first use. */
export async function openCopyPlace<S extends string>(
  place: FilePlace | null,
  name: string,
  kind: CopyKind<S>
): Promise<CopyPlace<S>> {
  try {
    const root = await place?.getDirectory();
    const folder = await root?.getDirectoryHandle(folderOf(name), { create: true });
    return folder && 'createWritable' in FileSystemFileHandle.prototype ? filesIn(folder, kind) : NOWHERE;
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

const filesIn = <S extends string>(
  folder: FileSystemDirectoryHandle,
  { stores, format }: CopyKind<S>
): CopyPlace<S> => ({
  async keys() {
    const found: CopyKey<S>[] = [];
    for await (const file of folder.keys()) {
      const key = keyOf(file, stores);
      if (key) found.push(key);
    }
    return found;
  },
  async put(key, record) {
    try {
      const file = await folder.getFileHandle(fileOf(key), { create: true });
      const writable = await file.createWritable();
      await writable.write(await format.encode(record));
      await writable.close();
      return true;
    } catch {
      await folder.removeEntry(fileOf(key)).catch(() => undefined);
      return false;
    }
  },
  async read(key) {
    try {
      const file = await folder.getFileHandle(fileOf(key));
      return await format.decode(await file.getFile());
    } catch {
      return null;
    }
  },
  async remove(keys) {
    for (const key of keys) await folder.removeEntry(fileOf(key)).catch(() => undefined);
  }
});

const fileOf = ({ store, id, number }: CopyKey): string => `${store} ${encodeURIComponent(id)} ${number}`;

function keyOf<S extends string>(file: string, stores: readonly S[]): CopyKey<S> | null {
  const [name, id, number, ...more] = file.split(' ');
  const store = stores.find((one) => one === name);
  if (!store || id === undefined || !Number.isInteger(Number(number)) || more.length > 0) return null;
  return { store, id: decodeURIComponent(id), number: Number(number) };
}

function ignoreMissing(thrown: unknown): void {
  if (!(thrown instanceof DOMException && thrown.name === 'NotFoundError')) throw thrown;
}
