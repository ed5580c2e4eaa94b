import { err, ok, type Result } from '#lib/base/result.ts';
import { cellKindsByName } from '#lib/cells/index.ts';
import type { OpenDocument } from '#lib/document/document.svelte.ts';
import { decodeDocument } from '#lib/document/document-text.ts';
import { collectFigures, hasAllFigures, type CellFigures } from '#lib/document/figures.ts';
import type { Document } from '#lib/document/model.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { StorageError } from '#lib/storage/storage-error.ts';
import { listPictures, loadPicture, type KeptPicture } from '../../kept-pictures.ts';
import {
  keepPictureVersion,
  listEdits,
  listVersions,
  loadEdit,
  loadVersion,
  removeVersion,
  type EditSummary,
  type VersionSummary
} from '../../kept-versions.ts';
import type { Session } from '../../session.svelte.ts';
import { comparePictures, type Comparison, type Version } from './compare-pictures.ts';
import { runFigures } from './run-figures.ts';

/** What can be compared with. */
export type Source =
  | { readonly kind: 'version'; readonly number: number }
  | { readonly kind: 'edit'; readonly revision: number }
  | { readonly kind: 'picture'; readonly id: string }
  | { readonly kind: 'sent'; readonly document: Document };

/** A kept document, with its numbers where they were kept too. */
interface Text {
  readonly body: string;
  readonly figures?: string;
}

type Stage =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'comparing'; readonly source: Source }
  | { readonly kind: 'compared'; readonly source: Source; readonly comparison: Comparison }
  | { readonly kind: 'failed'; readonly source: Source; readonly error: StorageError };

/** The versions of the picture on screen, and the comparison of one of them with what it is now. */
export class HistoryPanel {
  readonly #open: OpenDocument;
  readonly #session: Session;
  readonly #titleOf: (document: Document) => string;
  #versions = $state.raw<readonly VersionSummary[]>([]);
  #edits = $state.raw<readonly EditSummary[]>([]);
  #pictures = $state.raw<readonly KeptPicture[]>([]);
  #stage = $state.raw<Stage>({ kind: 'nothing' });

  constructor(open: OpenDocument, session: Session, titleOf: (document: Document) => string) {
    this.#open = open;
    this.#session = session;
    this.#titleOf = titleOf;
  }

  /** The newest first. */
  get versions(): readonly VersionSummary[] {
    return this.#versions;
  }

  /** The last edits before the newest, the newest first. */
  get edits(): readonly EditSummary[] {
    return this.#edits;
  }

  /** Other pictures in this browser. */
  get pictures(): readonly KeptPicture[] {
    return this.#pictures;
  }

  get stage(): Stage {
    return this.#stage;
  }

  async list(): Promise<void> {
    await this.#open.flush();
    const { id } = this.#open.current;
    const [versions, edits, pictures] = await Promise.all([listVersions(id), listEdits(id), listPictures()]);
    if (versions.ok) this.#versions = versions.value;
    if (edits.ok) this.#edits = edits.value.slice(1);
    if (pictures.ok) this.#pictures = pictures.value.filter((picture) => picture.id !== id);
  }

  /** Keeps the picture as it is under a name. */
  async keep(name: string): Promise<Result<VersionSummary, StorageError>> {
    const kept = await this.#keep(name);
    await this.list();
    return kept;
  }

  async remove(number: number): Promise<void> {
    await removeVersion(this.#open.current.id, number);
    const { stage } = this;
    if (stage.kind !== 'nothing' && stage.source.kind === 'version' && stage.source.number === number)
      this.#stage = { kind: 'nothing' };
    await this.list();
  }

  /** Puts an earlier version in the place of this one, which stays as a version of its own. */
  async restore(document: Document): Promise<void> {
    await this.#keep('');
    this.#open.dispatch({ kind: 'restore', document });
    await this.list();
  }

  async compare(source: Source, locale: Locale): Promise<void> {
    this.#stage = { kind: 'comparing', source };
    const then = await this.#load(source, locale);
    const now = await this.#now();
    if (this.#stage.kind !== 'comparing' || this.#stage.source !== source) return;
    this.#stage = then.ok
      ? { kind: 'compared', source, comparison: comparePictures(then.value, now) }
      : { kind: 'failed', source, error: then.error };
  }

  /** With its numbers when all are there; while cells compute, they are left to the comparison. */
  async #keep(name: string): Promise<Result<VersionSummary, StorageError>> {
    const { current: document, runtime } = this.#open;
    const numbers = hasAllFigures(document, (id) => runtime.state(id)) ? { figures: this.#figures() } : {};
    await this.#open.flush();
    const { saving } = this.#open;
    const revision = saving.phase === 'not-kept' ? 0 : saving.revision;
    return keepPictureVersion({ document, title: this.#titleOf(document), name, revision, ...numbers });
  }

  #figures(): readonly CellFigures[] {
    const { current, runtime } = this.#open;
    return collectFigures(current, cellKindsByName, (id) => runtime.state(id));
  }

  async #now(): Promise<Version> {
    const { runtime } = this.#open;
    await Promise.all([this.#open.flush(), runtime.settled()]);
    return { document: this.#open.current, figures: this.#figures() };
  }

  #read(source: Exclude<Source, { readonly kind: 'sent' }>): Promise<Result<Text, StorageError>> {
    const { id } = this.#open.current;
    if (source.kind === 'version') return loadVersion(id, source.number);
    return source.kind === 'edit' ? loadEdit(id, source.revision) : loadPicture(source.id);
  }

  async #load(source: Source, locale: Locale): Promise<Result<Version, StorageError>> {
    const guest = source.kind === 'sent';
    const run = (document: Document) => runFigures(document, this.#session, locale, guest);
    if (source.kind === 'sent') return ok({ document: source.document, figures: await run(source.document) });
    const kept = await this.#read(source);
    if (!kept.ok) return kept;
    const { id, release } = this.#open.current;
    const document = decodeDocument(kept.value.body, { id, release, periode: '' });
    if (!document.ok) return err({ kind: 'damaged' });
    const { figures: remembered = '' } = kept.value;
    const figures =
      remembered === ''
        ? await run(document.value)
        : // Written by this page and proven whole by its hash.
          (JSON.parse(remembered) as readonly CellFigures[]);
    return ok({ document: document.value, figures });
  }
}
