import { cellKindsByName } from '#lib/cells/index.ts';
import { OpenDocument } from '#lib/document/document.svelte.ts';
import type { Document } from '#lib/document/model.ts';
import { Runtime } from '#lib/document/runtime.ts';
import type { SaveDocument, SaveReceipt } from '#lib/document/saver.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Release } from '#lib/indicators/release.ts';
import { savePicture } from './kept-pictures.ts';
import { keepPictureVersion } from './kept-versions.ts';
import { pictureTitle } from '#lib/templates/picture-title.ts';
import type { Session } from './session.svelte.ts';

/** Milliseconds after the last letter before typing is saved. */
const TYPING_PAUSE = 500;

/** A document on screen, with the release that answers it. */
export interface OpenedPicture {
  readonly open: OpenDocument;
  readonly release: Release;
  dispose(): void;
}

interface Options {
  readonly session: Session;
  readonly document: Document;
  readonly locale: Locale;
  /** What is in storage; null for a document that is not kept. */
  readonly kept: SaveReceipt | null;
  /** Runs nothing until `runtime.resume()`. */
  readonly paused?: boolean;
  /** From somebody else: it gets a database of its own, without local data. */
  readonly guest?: boolean;
}

/** Connects a document to the engine of the session's release. */
export async function openPicture({
  session,
  document,
  locale,
  kept,
  paused = false,
  guest = false
}: Options): Promise<OpenedPicture> {
  const engine = guest ? session.guestEngine() : session.engine();
  const [compute, release] = await Promise.all([session.compute(), session.loadRelease()]);
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
  const titleOf = (version: Document) => pictureTitle(version, runtime.areas, 'nl');
  let untouched = kept !== null && kept.revision > 0;
  const save: SaveDocument = async (version, base, step) => {
    // The picture as it was opened stays, whatever is done to it now.
    if (untouched) await keepPictureVersion({ document, title: titleOf(document), name: '', revision: base });
    untouched = false;
    return savePicture(version, titleOf(version), base, step);
  };
  const open = new OpenDocument({
    document,
    runtime,
    save: kept === null ? null : save,
    kept: kept ?? { revision: 0, savedAt: 0 },
    now,
    pause: () => new Promise((resolve) => setTimeout(resolve, TYPING_PAUSE))
  });
  return {
    open,
    release,
    dispose() {
      open.dispose();
      if (guest) engine.dispose();
    }
  };
}
