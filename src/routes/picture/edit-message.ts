import type { EditError } from '#lib/document/edit.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translate } from '#lib/i18n/messages.ts';

/** Why an edit was not made, and what to do. */
export const editMessage = ({ kind, ...values }: EditError, locale: Locale): string =>
  translate(locale, `document.edit-error.${kind}`, { ...values });
