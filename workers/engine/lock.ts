import type { Database } from './database.ts';
import { readDuckdbError } from './errors.ts';
import { Failure } from './failure.ts';

/** All that the lock needs of a database. */
type Lockable = Pick<Database, 'rows'>;

/** DuckDB's own limit; no guard against a crash, which the supervisor is for. */
const MEMORY_LIMIT = '2GB';

const settings = [
  `SET memory_limit = '${MEMORY_LIMIT}'`,
  'SET errors_as_json = true',
  'SET autoload_known_extensions = false',
  'SET autoinstall_known_extensions = false',
  'SET enable_external_access = false',
  'SET lock_configuration = true'
];

/** `.invalid` never resolves (RFC 2606): an outbound read that would do no harm if it were tried. */
const OUTBOUND = "FROM read_text('https://lock.invalid/proof')";

/**
 * Shuts the database in: no files, no extensions, no way back. Proves it by an outbound read and by an attempt to
 * change a setting; answers DuckDB's words of refusal. Without both refusals: a Failure `unlocked`, and no engine.
 */
export async function lock(database: Lockable): Promise<string> {
  for (const setting of settings) await database.rows(setting);
  await mustRefuse(database, 'SET errors_as_json = true', /configuration has been locked/);
  return mustRefuse(database, OUTBOUND, /disabled by configuration/);
}

async function mustRefuse(database: Lockable, statement: string, refusal: RegExp): Promise<string> {
  const words = await database.rows(statement).then(
    () => null,
    (error: unknown) => readDuckdbError(String(error))
  );
  if (words && refusal.test(words.message)) return words.message;
  throw new Failure({
    kind: 'unlocked',
    detail: `not refused: ${statement}${words ? ` (${words.type}: ${words.message})` : ''}`
  });
}
