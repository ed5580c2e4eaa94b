import type { Locale } from '../i18n/locale.ts';
import { translate } from '../i18n/messages.ts';

/** Numbers of figures and tables, in reading order. */
export interface Numbering {
  figure(): string;
  table(): string;
}

export function createNumbering(locale: Locale): Numbering {
  let figures = 0;
  let tables = 0;
  return {
    figure: () => translate(locale, 'export.figure', { number: ++figures }),
    table: () => translate(locale, 'export.table', { number: ++tables })
  };
}
