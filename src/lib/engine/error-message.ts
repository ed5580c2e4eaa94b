import type { Locale } from '../i18n/locale.ts';
import { translate, type MessageKey } from '../i18n/messages.ts';
import type { EngineError } from './client.ts';
import { explainDetail } from './known-details.ts';

/** What a reader is told: what happened, and what to do about it. */
export interface ErrorMessage {
  readonly text: string;
  readonly hint: string | null;
}

/** A table lies in two files; a reader knows one table. */
const TWIN = /_native$/;

const UNKNOWN_FUNCTION = /Function with name \S+ does not exist/;
const NOTHING = 'no statement';
const SEVERAL = 'more than one statement';

/** An engine's error in the reader's language. DuckDB's own words only where it alone knows what is wrong. */
export function engineErrorMessage(locale: Locale, error: EngineError): ErrorMessage {
  const { name = '', position } = error;
  const values = { name: name.replace(TWIN, ''), line: position?.line ?? 0, column: position?.column ?? 0 };
  return { text: translate(locale, textKey(error), values), hint: hint(locale, error) };
}

function textKey({ kind, position, name, detail }: EngineError): MessageKey {
  if (kind === 'sql' && name !== undefined && UNKNOWN_FUNCTION.test(detail))
    return 'engine.error.unknown-function';
  if (detail === NOTHING) return 'engine.error.nothing';
  if (kind === 'refused' && detail === SEVERAL) return 'engine.error.several';
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
      return explainDetail(detail, locale) ?? translate(locale, 'engine.hint.detail', { detail });
    case 'unknown-parameter':
      return translate(locale, 'engine.hint.parameter');
    case 'refused':
      return explainDetail(detail, locale) ?? translate(locale, 'engine.hint.refused');
    default:
      return translate(locale, `engine.hint.${kind}`);
  }
}
