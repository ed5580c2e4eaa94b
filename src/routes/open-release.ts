import type { EmbeddedRelease } from 'virtual:regiobeeld/releases';
import { createDirectory, type AreaDirectory } from '#lib/areas/directory.ts';
import type { Boundaries, FirstView } from '#lib/indicators/release.ts';

/** A release with the few kilobytes that paint a page before the engine is there. */
export interface OpenRelease {
  readonly embedded: EmbeddedRelease;
  readonly firstView: FirstView;
  readonly boundaries: Boundaries;
  readonly areas: AreaDirectory;
}

export async function openRelease(embedded: EmbeddedRelease): Promise<OpenRelease> {
  const [firstView, boundaries] = await Promise.all([embedded.loadFirstView(), embedded.loadBoundaries()]);
  return { embedded, firstView, boundaries, areas: createDirectory(firstView.areas) };
}
