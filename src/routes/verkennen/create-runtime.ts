import { cellKindsByName } from '#lib/cells/index.ts';
import type { Document } from '#lib/document/model.ts';
import { Runtime } from '#lib/document/runtime.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Release } from '#lib/indicators/release.ts';
import type { Session } from '../session.svelte.ts';

/** What answers the cells of a view: the engine starts when the first of them is looked at. */
export async function createRuntime(
  session: Session,
  release: Release,
  document: Document,
  locale: Locale
): Promise<Runtime> {
  const compute = await session.compute();
  return new Runtime({
    document,
    engine: session.engine(),
    compute,
    kinds: cellKindsByName,
    release,
    areas: session.opened.firstView.areas,
    locale,
    now: () => performance.now()
  });
}
