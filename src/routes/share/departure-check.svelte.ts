import type { OpenDocument } from '#lib/document/document.svelte.ts';
import type { Document } from '#lib/document/model.ts';
import { clear } from '#lib/gates/cleared.ts';
import type { Departure } from '#lib/gates/departure.ts';
import type { MessageKey } from '#lib/i18n/messages.ts';
import type { Release } from '#lib/indicators/release.ts';
import { locale } from '#lib/ui/locale.svelte.ts';
import { lookAtDeparture } from '../departures.ts';

interface Options {
  readonly open: () => OpenDocument;
  readonly release: () => Release;
  /** The dialog is on screen; the gates look at nothing before. */
  readonly shown: () => boolean;
  /** What was said of the cells goes along. */
  readonly withComments: () => boolean;
  /** Says that something stops the document. */
  readonly blocked: MessageKey;
}

/** What the gates say of an open document while a dialog to let it out is shown, and what the analyst answered. */
export class DepartureCheck {
  /** The document as the gates last looked at it: what was said before an edit stays in sight until it is said anew. */
  looked = $state.raw<{ readonly about: Document; readonly departure: Departure } | null>(null);
  /** Keys of findings that the analyst said yes to. */
  accepted = $state.raw<readonly string[]>([]);

  readonly #options: Options;
  /** Of the document as it is now; null until the gates have looked at it. */
  readonly departure = $derived.by(() =>
    this.looked?.about === this.#options.open().current ? this.looked.departure : null
  );
  readonly cleared = $derived(
    this.departure
      ? clear(this.departure.leaving, this.departure.report, { has: (key) => this.accepted.includes(key) })
      : null
  );
  /** What stands in the way; undefined when nothing does. */
  readonly blocked = $derived.by(() => {
    if (!this.cleared || this.cleared.ok) return undefined;
    const stopped = this.cleared.error.some(({ outcome }) => outcome === 'blokkade');
    return locale.t(stopped ? this.#options.blocked : 'share.accept.first');
  });

  constructor(options: Options) {
    this.#options = options;
    $effect(() => {
      if (!options.shown()) return;
      const [open, sent] = [options.open(), options.withComments()];
      const about = open.current;
      void lookAtDeparture(open, options.release(), locale.current, sent).then((departure) => {
        if (about === open.current && sent === options.withComments()) this.looked = { about, departure };
      });
    });
  }

  answer = (key: string, yes: boolean): void => {
    this.accepted = yes ? [...this.accepted, key] : this.accepted.filter((one) => one !== key);
  };
}
