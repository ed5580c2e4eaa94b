import { mergers } from 'virtual:regiobeeld/mergers';
import { formerAreas } from '#lib/areas/former-areas.ts';
import type { ImportWorld } from '#lib/engine/connect-import.ts';
import type { Session } from '../../session.svelte.ts';

/** What the reader of files must know of the release in use, its wijken and buurten included. */
export async function loadImportWorld(session: Session): Promise<ImportWorld> {
  const { firstView, embedded } = session.opened;
  const [small, remembered, release] = await Promise.all([
    smallAreas(session),
    session.added.names(),
    embedded.loadRelease()
  ]);
  const inhabitants = firstView.areas.flatMap(({ code }, at) => {
    const count = firstView.inwoners[at];
    return count === null || count === undefined ? [] : [[code, count] as const];
  });
  return {
    areas: [...firstView.areas],
    small,
    former: formerAreas(mergers, `${release.regiobeeld.vintage}-12-31`),
    inhabitants: Object.fromEntries(inhabitants),
    remembered
  };
}

/** Null while the engine starts: codes are then told by their form, and the gemeente that they name. */
async function smallAreas(session: Session): Promise<readonly string[] | null> {
  if (session.status?.phase !== 'ready') return null;
  const answer = await session
    .engine()
    .query({ sql: "SELECT code FROM gebieden WHERE niveau IN ('wijk', 'buurt')" });
  return answer.ok ? answer.value.column('code').texts().map(String) : null;
}
