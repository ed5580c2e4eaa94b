import type { IDBPDatabase } from 'idb';
import type { RegiobeeldDatabase } from '../schema.ts';

/** The last edits of documents by id and revision, and versions that are kept by id and number. */
export function migrateTo2(database: IDBPDatabase<RegiobeeldDatabase>): void {
  database.createObjectStore('journal', { keyPath: ['id', 'revision'] });
  database.createObjectStore('versions', { keyPath: ['id', 'number'] });
}
