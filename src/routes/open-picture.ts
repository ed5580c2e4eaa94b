import { cellKindsByName } from '#lib/cells/index.ts';
import { OpenDocument } from '#lib/document/document.svelte.ts';
import type { Document } from '#lib/document/model.ts';
import { Runtime } from '#lib/document/runtime.ts';
import type { SaveDocument } from '#lib/document/saver.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Release } from '#lib/indicators/release.ts';
import { savePicture } from './kept-pictures.ts';
import { pictureTitle } from '#lib/document/picture-title.ts';
import type { Session } from './session.svelte.ts';

/** A document on screen, with the release that answers it. */
export interface OpenedPicture {
  readonly open: OpenDocument;
  readonly release: Release;
}

interface Options {
  readonly session: Session;
  readonly document: Document;
  readonly locale: Locale;
  /** Revision in storage; null for a document that is not kept. */
  readonly revision: number | null;
  /** Runs nothing until `runtime.resume()`. */
  readonly paused?: boolean;
}

/** Connects a document to the engine of the session's release. */
export async function openPicture({
  session,
  document,
  locale,
  revision,
  paused = false
}: Options): Promise<OpenedPicture> {
  const [engine, compute, release] = await Promise.all([
    session.engine(),
    session.compute(),
    session.loadRelease()
  ]);
  const now = () => performance.now();
  const runtime = new Runtime({
    document,
    engine,
    compute,
    kinds: cellKindsByName,
    release,
    areas: session.opened.firstView.areas,
    locale,
    now,
    paused
  });
  const save: SaveDocument = (version, base) =>
    savePicture(version, pictureTitle(version, runtime.areas, 'nl'), base);
  const open = new OpenDocument({
    document,
    runtime,
    save: revision === null ? null : save,
    revision: revision ?? 0,
    now
  });
  return { open, release };
}
