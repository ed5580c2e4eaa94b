import type { SaveState } from '#lib/document/saver.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translate } from '#lib/i18n/messages.ts';
import { formatDay, formatTime } from '../format-moment.ts';

/** Whether the document is kept, in words; that it is only after storage said so. */
export function saveMessage(state: SaveState, now: number, locale: Locale): string {
  if (state.phase !== 'saved') return translate(locale, `document.save.${state.phase}`);
  const { revision, savedAt } = state;
  const day = formatDay(savedAt, now, locale);
  return day === null
    ? translate(locale, 'document.save.saved-at', { time: formatTime(savedAt, locale), revision })
    : translate(locale, 'document.save.saved-earlier', { day, revision });
}
