import { cellKindsByName } from '#lib/cells/index.ts';
import type { Cell } from '#lib/document/model.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translate } from '#lib/i18n/messages.ts';

const LONGEST = 70;

/** What a cell is called in lists: its name, the first words of a text, or its kind. */
export function cellName({ kind, name, spec }: Cell, locale: Locale): string {
  if (name !== '') return name;
  const text = kind === 'text' && typeof spec['markdown'] === 'string' ? spec['markdown'] : '';
  const words = (
    text
      .replace(/[#*_>`]/g, '')
      .trim()
      .split('\n')[0] ?? ''
  ).slice(0, LONGEST);
  if (words !== '') return words;
  const known = cellKindsByName.get(kind);
  return known ? translate(locale, known.label) : kind;
}
