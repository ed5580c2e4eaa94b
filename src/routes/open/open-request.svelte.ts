import { releases } from 'virtual:regiobeeld/releases';
import { cellKindsByName } from '#lib/cells/index.ts';
import { collectFigures } from '#lib/document/figures.ts';
import type { Document } from '#lib/document/model.ts';
import type { DocumentRefusal } from '#lib/document/to-document.ts';

import type { Locale } from '#lib/i18n/locale.ts';
import type { LinkRefusal } from '#lib/share/link-refusal.ts';
import { decodePictureFile } from '#lib/share/picture-file.ts';
import {
  compareRecorded,
  type RecordedComparison,
  type RecordedFigures
} from '#lib/share/recorded-figures.ts';
import type { ShortLink } from '#lib/share/short-link.ts';
import { parseOpenUrl } from '#lib/share/url.ts';
import type { StorageError } from '#lib/storage/storage-error.ts';
import { err, ok, type Result } from '#lib/base/result.ts';
import { inheritLedger } from '../departures.ts';
import { freshId } from '../fresh-id.ts';
import { beginPicture } from '../kept-pictures.ts';
import { documentFromTemplate } from '../new-picture.ts';
import { openPicture, type OpenedPicture } from '../open-picture.ts';
import { pictureTitle } from '#lib/templates/picture-title.ts';
import type { Session } from '../session.svelte.ts';

interface Received {
  readonly document: Document;
  /** Null when it remembers no numbers. */
  readonly figures: RecordedFigures | null;
}

/** What somebody sent, read but not run. */
export interface Preview extends Received {
  readonly from: 'link' | 'file';
  /** Size of the document as text. */
  readonly bytes: number;
}

export type OpenStage =
  | { readonly kind: 'reading' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly from: 'link'; readonly refusal: LinkRefusal }
  | { readonly kind: 'refused'; readonly from: 'file'; readonly refusal: DocumentRefusal }
  | { readonly kind: 'preview'; readonly preview: Preview; readonly running: boolean }
  /** Shown as it is written; nothing was run. */
  | { readonly kind: 'read'; readonly preview: Preview; readonly opened: OpenedPicture }
  | {
      readonly kind: 'run';
      readonly preview: Preview;
      readonly opened: OpenedPicture;
      /** Null while cells run, and when there is nothing to compare. */
      readonly comparison: RecordedComparison | null;
    };

/** A link or file from somebody else: read first, run on consent, kept only as a copy. */
export class OpenRequest {
  readonly #session: Session;
  #stage = $state.raw<OpenStage>({ kind: 'reading' });

  constructor(session: Session) {
    this.#session = session;
  }

  get stage(): OpenStage {
    return this.#stage;
  }

  async readAddress(address: Pick<URL, 'search' | 'hash'>, locale: Locale): Promise<void> {
    this.dispose();
    this.#stage = { kind: 'reading' };
    const asked = await parseOpenUrl(address);
    if (!asked.ok) this.#stage = { kind: 'refused', from: 'link', refusal: asked.error };
    else if (asked.value.kind === 'nothing') this.#stage = { kind: 'nothing' };
    else if (asked.value.kind === 'picture') await this.#show('link', asked.value.shared);
    else {
      const shared = await this.#fromTemplate(asked.value.link, locale);
      if (shared.ok) await this.#show('link', shared.value);
      else this.#stage = { kind: 'refused', from: 'link', refusal: shared.error };
    }
  }

  async readFile(file: File): Promise<void> {
    this.dispose();
    const shared = decodePictureFile(await file.text());
    if (shared.ok) await this.#show('file', shared.value);
    else this.#stage = { kind: 'refused', from: 'file', refusal: shared.error };
  }

  /** The reader consents: the cells run, and their numbers are compared with those of the maker. */
  async run(locale: Locale): Promise<void> {
    if (this.#stage.kind !== 'preview' || this.#stage.running) return;
    const { preview } = this.#stage;
    this.#stage = { kind: 'preview', preview, running: true };
    const { document } = preview;
    const opened = await this.#openGuest(document, locale, false);
    this.#stage = { kind: 'run', preview, opened, comparison: null };
    await this.#compare(opened, preview);
  }

  /** Shows the document as it is written; no query runs before the reader asks for it. */
  async read(locale: Locale): Promise<void> {
    if (this.#stage.kind !== 'preview' || this.#stage.running) return;
    const { preview } = this.#stage;
    this.#stage = { kind: 'preview', preview, running: true };
    const opened = await this.#openGuest(preview.document, locale, true);
    this.#stage = { kind: 'read', preview, opened };
  }

  /** The reader of a document that was not run wants its numbers after all. */
  async resume(): Promise<void> {
    if (this.#stage.kind !== 'read') return;
    const { preview, opened } = this.#stage;
    this.#stage = { kind: 'run', preview, opened, comparison: null };
    opened.open.runtime.resume();
    await this.#compare(opened, preview);
  }

  #openGuest(document: Document, locale: Locale, paused: boolean): Promise<OpenedPicture> {
    return openPicture({ session: this.#session, document, locale, kept: null, guest: true, paused });
  }

  /** Compares the numbers of this page with those of the maker. */
  async #compare(opened: OpenedPicture, preview: Preview): Promise<void> {
    const { document, figures } = preview;
    await opened.open.runtime.settled();
    if (!figures || this.#stage.kind !== 'run' || this.#stage.opened !== opened) return;
    const now = collectFigures(document, cellKindsByName, (id) => opened.open.cell(id));
    this.#stage = { kind: 'run', preview, opened, comparison: await compareRecorded(figures, now) };
  }

  /** Keeps a copy under a new id, as it is on screen, with what left before of what it holds; answers the id. */
  async keepCopy(): Promise<Result<string, StorageError>> {
    const stage = this.#stage;
    if (!('preview' in stage)) return err({ kind: 'not-found' });
    const shown = 'opened' in stage ? stage.opened.open.current : stage.preview.document;
    const copy = { ...shown, id: freshId() };
    const inherited = await inheritLedger({ ...stage.preview.document, id: copy.id });
    if (!inherited.ok && inherited.error.kind !== 'unavailable') return inherited;
    const begun = await beginPicture(copy, pictureTitle(copy, this.#session.areas, 'nl'));
    return begun.ok ? ok(copy.id) : begun;
  }

  dispose(): void {
    if ('opened' in this.#stage) this.#stage.opened.dispose();
  }

  /** Opens the release that the picture was made with, if this page has it; that starts the page anew. */
  async #show(from: Preview['from'], { document, figures }: Received): Promise<void> {
    const made = releases.find(({ hash }) => hash === document.release.hash);
    if (made && made.id !== this.#session.opened.embedded.id && from === 'link') {
      await this.#session.use(made.id);
      return;
    }
    const bytes = new TextEncoder().encode(JSON.stringify(document)).length;
    this.#stage = { kind: 'preview', preview: { from, document, figures, bytes }, running: false };
  }

  async #fromTemplate(link: ShortLink, locale: Locale): Promise<Result<Received, LinkRefusal>> {
    const made = releases.find(
      ({ id, hash }) => id === link.release.id && hash.startsWith(link.release.hash)
    );
    if (made) await this.#session.use(made.id);
    const area = this.#session.areas.get(link.parameters.gebied);
    if (!area) return err({ kind: 'incomplete-address' });
    const document = await documentFromTemplate(this.#session, area, link.template, link.parameters, locale);
    if (!document) return err({ kind: 'incomplete-address' });
    const release = made ?? { ...link.release, version: link.release.hash };
    return ok({
      document: { ...document, release: { id: release.id, version: release.version, hash: release.hash } },
      figures: link.digest === null ? null : { digest: link.digest, cells: [] }
    });
  }
}
