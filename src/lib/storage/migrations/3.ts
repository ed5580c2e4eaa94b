import type { IDBPDatabase } from 'idb';
import type { RegiobeeldDatabase } from '../schema.ts';

/** What has left of documents, by id and number. */
export function migrateTo3(database: IDBPDatabase<RegiobeeldDatabase>): void {
  database.createObjectStore('ledger', { keyPath: ['id', 'number'] });
}
