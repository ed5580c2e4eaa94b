import type { Generation, KeptVersion } from './schema.ts';

/** What a generation says, whoever wrote it. */
export type Content = Omit<Generation, 'app' | 'hash'>;

/** SHA-256 (hex) over all of a generation that must never change unnoticed. */
export const hashGeneration = ({ id, revision, schema, title, body }: Omit<Content, 'savedAt'>) =>
  hashOf([id, revision, schema, title, body]);

/** The same of a version that is kept. */
export const hashVersion = (version: Omit<KeptVersion, 'hash' | 'app' | 'savedAt'>): Promise<string> => {
  const { id, number, name, revision, schema, title, body, figures } = version;
  return hashOf([id, number, name, revision, schema, title, body, figures]);
};

/** Whether a record out of the database is one that was written: complete, and of its own hash. */
export const isIntact = async (record: unknown): Promise<boolean> =>
  hasParts<Generation>(record, ['id', 'title', 'body'], ['revision', 'schema']) &&
  record.hash === (await hashGeneration(record));

export const isIntactVersion = async (record: unknown): Promise<boolean> =>
  hasParts<KeptVersion>(
    record,
    ['id', 'name', 'title', 'body', 'figures'],
    ['number', 'revision', 'schema']
  ) && record.hash === (await hashVersion(record));

async function hashOf(content: readonly (string | number)[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function hasParts<T extends object>(
  record: unknown,
  texts: readonly (keyof T)[],
  numbers: readonly (keyof T)[]
): record is T {
  if (typeof record !== 'object' || record === null) return false;
  const parts = record as Partial<Record<keyof T, unknown>>;
  return (
    texts.every((key) => typeof parts[key] === 'string') &&
    numbers.every((key) => typeof parts[key] === 'number')
  );
}
