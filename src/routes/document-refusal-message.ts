import type { DocumentRefusal } from '#lib/document/to-document.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translate } from '#lib/i18n/messages.ts';

/** Why a file or kept document is not opened, in one sentence. */
export const documentRefusalMessage = ({ kind, ...values }: DocumentRefusal, locale: Locale): string =>
  translate(locale, `document.refusal.${kind}`, values);
