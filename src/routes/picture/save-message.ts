import type { SaveState } from '#lib/document/saver.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translate } from '#lib/i18n/messages.ts';

/** Whether the document is kept, in words; `Opgeslagen` only after storage said so. */
export function saveMessage(state: SaveState, locale: Locale): string {
  if (state.phase === 'saved')
    return translate(locale, 'document.save.saved-revision', { revision: state.revision });
  if (state.phase === 'failed') return translate(locale, `document.storage-error.${state.error}`);
  return translate(locale, `document.save.${state.phase}`);
}
