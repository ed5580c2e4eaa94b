import type { MessageValues } from '../i18n/messages.ts';

/** A text with its `{places}` filled in; a missing value leaves its place visible. */
export const fillPlaces = (text: string, values: MessageValues): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
