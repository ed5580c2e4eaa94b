import type { Locale } from '../i18n/locale.ts';
import { translate, type MessageKey } from '../i18n/messages.ts';

/** Why a link is not opened. */
export type LinkRefusal =
  | { readonly kind: 'not-a-link' | 'truncated' | 'altered' | 'forbidden-key' | 'incomplete-address' }
  | { readonly kind: 'newer-version'; readonly version: number }
  | { readonly kind: 'too-large' | 'too-many-cells' | 'too-deep'; readonly limit: number }
  | { readonly kind: 'invalid'; readonly path: string };

/** What went wrong and what to do, in one or two sentences. */
export function linkRefusalMessage(refusal: LinkRefusal, locale: Locale): string {
  const key: MessageKey = `link.refusal.${refusal.kind}`;
  return translate(locale, key, { ...refusal });
}
