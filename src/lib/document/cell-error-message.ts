import type { Locale } from '../i18n/locale.ts';
import { translate } from '../i18n/messages.ts';
import type { CellError } from './cell-kind.ts';

/** Why a cell has no answer, in one or two sentences; names that may have been meant come last. */
export function cellErrorMessage(error: CellError, locale: Locale): string {
  switch (error.kind) {
    case 'engine': {
      const { kind, detail, name = '', suggestions = [], position } = error.error;
      const line = position?.line ?? '';
      const text = translate(locale, `engine.error.${kind}`, { detail, name, line });
      return withSuggestions(text, suggestions, locale);
    }
    case 'cycle':
      return translate(locale, 'document.cell-error.cycle', { path: error.path.join(' → ') });
    case 'spec':
      return translate(locale, 'document.cell-error.spec', { field: error.field, detail: error.detail });
    case 'unknown-cell':
    case 'unknown-indicator': {
      const text = translate(locale, `document.cell-error.${error.kind}`, { name: error.name });
      return withSuggestions(text, error.suggestions, locale);
    }
    case 'unknown-kind':
    case 'unknown-area':
    case 'upstream':
      return translate(locale, `document.cell-error.${error.kind}`, { name: error.name });
    case 'cancelled':
      return translate(locale, 'document.cell-error.cancelled');
  }
}

function withSuggestions(text: string, suggestions: readonly string[], locale: Locale): string {
  const [name] = suggestions;
  return name === undefined ? text : `${text} ${translate(locale, 'document.suggestion', { name })}`;
}
