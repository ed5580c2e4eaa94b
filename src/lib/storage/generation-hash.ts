import type { Generation } from './schema.ts';

/** SHA-256 (hex) over all of a generation that must never change unnoticed. */
export async function hashGeneration({
  id,
  revision,
  schema,
  title,
  body
}: Pick<Generation, 'id' | 'revision' | 'schema' | 'title' | 'body'>): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([id, revision, schema, title, body]));
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether a record out of the database is one that was written: complete, and of its own hash. */
export async function isIntact(record: unknown): Promise<boolean> {
  return isGeneration(record) && record.hash === (await hashGeneration(record));
}

function isGeneration(record: unknown): record is Generation {
  if (typeof record !== 'object' || record === null) return false;
  const { id, revision, schema, title, body, hash } = record as Partial<Record<keyof Generation, unknown>>;
  return (
    [id, title, body, hash].every((text) => typeof text === 'string') &&
    [revision, schema].every((number) => typeof number === 'number')
  );
}
