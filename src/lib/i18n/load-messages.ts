import type { Locale } from './locale.ts';
import { addMessages } from './messages.ts';

/** Brings the messages of a language, once; Dutch is always there. */
export async function loadMessages(locale: Locale): Promise<void> {
  if (locale === 'en') addMessages('en', (await import('./en/catalogue.ts')).english);
}
