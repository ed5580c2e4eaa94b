import type { Locale } from '../i18n/locale.ts';
import { translate, type MessageKey } from '../i18n/messages.ts';
import type { EngineError } from './client.ts';

/** What a reader is told: what happened, and what to do about it. */
export interface ErrorMessage {
  readonly text: string;
  readonly hint: string | null;
}

/** A table lies in two files; a reader knows one table. */
const TWIN = /_native$/;

/** An engine's error in the reader's language. DuckDB's own words only where it alone knows what is wrong. */
export function engineErrorMessage(locale: Locale, error: EngineError): ErrorMessage {
  const { name = '', position } = error;
  const values = { name: name.replace(TWIN, ''), line: position?.line ?? 0, column: position?.column ?? 0 };
  return { text: translate(locale, textKey(error), values), hint: hint(locale, error) };
}

function textKey({ kind, position, name }: EngineError): MessageKey {
  if (kind === 'syntax' && position) return 'engine.error.syntax-at';
  if (kind === 'refused' && !name) return 'engine.error.refused-plain';
  return `engine.error.${kind}`;
}

function hint(locale: Locale, { kind, detail, suggestions = [] }: EngineError): string | null {
  const [suggestion, ...others] = suggestions;
  if (suggestion !== undefined)
    return others.length === 0
      ? translate(locale, 'engine.hint.meant', { suggestion })
      : translate(locale, 'engine.hint.meant-one-of', {
          suggestion,
          others: others.map((name) => `‘${name}’`).join(', ')
        });
  switch (kind) {
    case 'cancelled':
    case 'unknown-table':
    case 'unknown-column':
      return null;
    case 'syntax':
    case 'sql':
      return translate(locale, 'engine.hint.detail', { detail });
    case 'unknown-parameter':
      return translate(locale, 'engine.hint.parameter');
    default:
      return translate(locale, `engine.hint.${kind}`);
  }
}
