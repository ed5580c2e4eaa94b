import { cellErrorMessage } from '../document/cell-error-message.ts';
import type { CellError } from '../document/cell-kind.ts';
import { engineErrorMessage } from '../engine/error-message.ts';
import type { Locale } from '../i18n/locale.ts';

/** What a cell says instead of an answer: a sentence with a proposal, where it went wrong, and what could be meant. */
export interface CellMessage {
  readonly text: string;
  readonly position: { readonly line: number; readonly column: number } | null;
  /** A wrong name and the closest one that exists. */
  readonly replacement: { readonly wrong: string; readonly proposed: string } | null;
}

export function cellMessage(error: CellError, locale: Locale): CellMessage {
  if (error.kind !== 'engine')
    return { text: cellErrorMessage(error, locale), position: null, replacement: null };
  const { name, suggestions = [], position } = error.error;
  const { text, hint } = engineErrorMessage(locale, error.error);
  const [proposed] = suggestions;
  return {
    text: hint === null ? text : `${text} ${hint}`,
    position: position ?? null,
    replacement: name !== undefined && proposed !== undefined ? { wrong: name, proposed } : null
  };
}
