import type { IDBPDatabase } from 'idb';
import type { RegiobeeldDatabase } from '../schema.ts';

/** Generations of documents by id and revision. */
export function migrateTo1(database: IDBPDatabase<RegiobeeldDatabase>): void {
  const store = database.createObjectStore('generations', { keyPath: ['id', 'revision'] });
  store.createIndex('id', 'id');
}
