import { hashGeneration, type Content } from './generation-hash.ts';
import type { JournalEntry } from './schema.ts';
import { applySplice, undoSplice } from './splice.ts';

/** Goes on from an older generation as far as the journal leads without a gap; every step is checked by its hash. */
export async function replayJournal(from: Content, journal: readonly JournalEntry[]): Promise<Content> {
  const next = journal.find(({ revision }) => revision === from.revision + 1);
  const body = next ? applySplice(from.body, next.splice) : null;
  if (!next || body === null) return from;
  const content = await checked(next, body);
  return content ? replayJournal(content, journal) : from;
}

/** Goes back from a generation to an earlier revision; null where the journal does not lead there. */
export async function rewindJournal(
  from: Content,
  journal: readonly JournalEntry[],
  revision: number
): Promise<Content | null> {
  const entries = new Map(journal.map((entry) => [entry.revision, entry]));
  let body: string | null = from.body;
  for (let at = from.revision; at > revision && body !== null; at -= 1) {
    const entry = entries.get(at);
    body = entry ? undoSplice(body, entry.splice) : null;
  }
  const goal = entries.get(revision);
  return goal && body !== null ? checked(goal, body) : null;
}

/** The revision of an entry, if the text is what it made. */
async function checked(
  { id, revision, schema, title, savedAt, hash }: JournalEntry,
  body: string
): Promise<Content | null> {
  const content: Content = { id, revision, schema, title, savedAt, body };
  return hash === (await hashGeneration(content)) ? content : null;
}
