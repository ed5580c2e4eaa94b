import { toDocument, type DocumentRefusal } from '#lib/document/to-document.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translate } from '#lib/i18n/messages.ts';
import { claimDocument, type DocumentClaim } from '#lib/storage/claim-document.ts';
import type { Recovery } from '#lib/storage/restore-document.ts';
import type { StorageError } from '#lib/storage/storage-error.ts';
import { documentRefusalMessage } from '../../document-refusal-message.ts';
import { loadPicture } from '../../kept-pictures.ts';
import { openPicture, type OpenedPicture } from '../../open-picture.ts';
import type { Session } from '../../session.svelte.ts';

type Trouble = StorageError['kind'] | 'refused';

/** A picture from this browser's store on screen: opening it, the right to write it, and what can go wrong. */
export class KeptPicture {
  readonly #id: string;
  readonly #session: Session;
  readonly #locale: Locale;
  #opened = $state.raw<OpenedPicture | null>(null);
  #trouble = $state.raw<Trouble | null>(null);
  #refusal: DocumentRefusal | null = null;
  #readonly = $state(false);
  #held = $state(false);
  #recovery = $state.raw<Recovery | null>(null);
  #claim: DocumentClaim | null = null;
  #disposed = false;

  constructor(id: string, session: Session, locale: Locale) {
    this.#id = id;
    this.#session = session;
    this.#locale = locale;
    void this.#open(() => claimDocument(id, navigator.locks));
  }

  /** Null while it is being opened and when it can't be. */
  get opened(): OpenedPicture | null {
    return this.#opened;
  }

  get trouble(): Trouble | null {
    return this.#trouble;
  }

  /** Another tab writes it, or a newer version of the app did. */
  get readonly(): boolean {
    return this.#readonly;
  }

  /** How the picture came back when its newest version was damaged; null when it was not. */
  get recovery(): Recovery | null {
    return this.#recovery;
  }

  /** The browser keeps nothing: the picture goes with the page. */
  get held(): boolean {
    return this.#held;
  }

  troubleMessage(locale: Locale): string {
    if (this.#refusal) return documentRefusalMessage(this.#refusal, locale);
    return this.#trouble === null || this.#trouble === 'refused'
      ? ''
      : translate(locale, `document.storage-error.${this.#trouble}`);
  }

  /** Takes the right to write from the other tab, and opens what it saved last. */
  async takeOver(): Promise<void> {
    const claim = this.#claim;
    if (claim) await this.#open(() => claim.takeOver());
  }

  dispose(): void {
    this.#disposed = true;
    const [claim, open] = [this.#claim, this.#opened?.open];
    // What was typed last is kept before another tab may write.
    void open?.flush().finally(() => claim?.release());
    if (!open) claim?.release();
    this.#opened?.dispose();
  }

  async #open(ask: () => Promise<DocumentClaim>): Promise<void> {
    const claim = await ask();
    this.#claim = claim;
    claim.onLost(() => void this.#open(() => claimDocument(this.#id, navigator.locks)));
    const loaded = await loadPicture(this.#id);
    if (!loaded.ok) {
      this.#trouble = loaded.error.kind;
      return;
    }
    const { body, revision, savedAt, readOnly, recovery } = loaded.value;
    const { id, version, hash } = this.#session.opened.embedded;
    const defaults = { id: this.#id, release: { id, version, hash }, periode: '' };
    const document = toDocument(JSON.parse(body), defaults);
    if (!document.ok) {
      this.#refusal = document.error;
      this.#trouble = 'refused';
      return;
    }
    const mayWrite = claim.writer && !readOnly;
    const opened = await openPicture({
      session: this.#session,
      document: document.value,
      locale: this.#locale,
      kept: mayWrite ? { revision, savedAt } : null
    });
    this.#opened?.dispose();
    if (this.#disposed) {
      opened.dispose();
      claim.release();
      return;
    }
    this.#readonly = !mayWrite;
    this.#held = revision === 0;
    this.#recovery = recovery;
    this.#opened = opened;
  }
}
