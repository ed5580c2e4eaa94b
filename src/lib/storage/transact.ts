import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { err, type Result } from '../base/result.ts';
import type { RegiobeeldDatabase } from './schema.ts';
import { toStorageError, type StorageError } from './storage-error.ts';

export type Answer<T> = Promise<Result<T, StorageError>>;
type Stores = StoreNames<RegiobeeldDatabase>[];

/** Keys of everything that belongs to one document in a store whose keys begin with its id. */
export const keysOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

/** What an exception says as a value. */
export async function guard<T>(act: () => Answer<T>): Answer<T> {
  try {
    return await act();
  } catch (thrown) {
    return err(toStorageError(thrown));
  }
}

/** One transaction; answers after it is on disk, and then only. A refusal leaves everything as it was. */
export const transact = <T>(
  database: IDBPDatabase<RegiobeeldDatabase>,
  stores: Stores,
  act: (transaction: IDBPTransaction<RegiobeeldDatabase, Stores, 'readwrite'>) => Answer<T>
): Answer<T> =>
  guard(async () => {
    const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
    const done = transaction.done;
    // A failed request also fails the transaction; one of the two is enough to hear.
    done.catch(() => undefined);
    const answer = await act(transaction);
    await done;
    return answer;
  });
