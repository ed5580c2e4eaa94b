import { isIntact, isIntactVersion, type Content } from './generation-hash.ts';
import { replayJournal } from './read-journal.ts';
import type { Generation, JournalEntry, KeptVersion } from './schema.ts';

/** What is left of one document, the newest first. */
export interface Remains {
  readonly generations: readonly Generation[];
  readonly journal: readonly JournalEntry[];
  readonly versions: readonly KeptVersion[];
}

/**
 * How a damaged document came back: `complete` from the generation before and the journal · `earlier`: the generation
 * before · `version`: one that was kept · `copy`: from outside the database, which the browser had emptied.
 */
export type Recovery = 'complete' | 'earlier' | 'version' | 'copy';

export interface Restored {
  readonly content: Content;
  /** Highest number that was ever given, a damaged one included; the next save goes on from here. */
  readonly revision: number;
  /** Null for a document that was not damaged. */
  readonly recovery: Recovery | null;
}

/** The newest version of a document that is what was written; null when nothing is. */
export async function restoreDocument({ generations, journal, versions }: Remains): Promise<Restored | null> {
  const revision = Math.max(...[...generations, ...journal, ...versions].map((one) => one.revision));
  const intact = await first(generations, isIntact);
  if (intact?.revision === revision) return { content: intact, revision, recovery: null };
  const base = intact ?? (await first(versions, isIntactVersion)) ?? NOTHING;
  const content = await replayJournal(base, journal);
  // A kept version alone does not know how many edits came after it.
  if (content.revision === revision && content !== base) return { content, revision, recovery: 'complete' };
  if (content.revision === 0) return null;
  return { content, revision, recovery: intact ? 'earlier' : 'version' };
}

/** What the first revision was made from; its journal may reach back that far. */
const NOTHING: Content = { id: '', revision: 0, schema: 0, title: '', savedAt: 0, body: '' };

async function first<T>(
  records: readonly T[],
  holds: (record: T) => Promise<boolean>
): Promise<T | undefined> {
  for (const record of records) if (await holds(record)) return record;
  return undefined;
}
