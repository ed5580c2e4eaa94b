import { cellKindsByName } from '#lib/cells/index.ts';
import type { Cell } from '#lib/document/model.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translate } from '#lib/i18n/messages.ts';

/** Signs of a text's first line; it ends at a word, and a value that is filled in later is left open. */
const LONGEST = 70;

/** What a cell is called in lists: its name, the first words of a text, or its kind. */
export function cellName({ kind, name, spec }: Cell, locale: Locale): string {
  if (name !== '') return name;
  const text = kind === 'text' && typeof spec['markdown'] === 'string' ? spec['markdown'] : '';
  const [line = ''] = text
    .replace(/\{\{[^{}]*\}\}/g, '…')
    .replace(/[#*_>`]/g, '')
    .replace(/^(?:\s*…)+/, '')
    .trim()
    .split('\n');
  const words = line.length > LONGEST ? `${line.slice(0, LONGEST).replace(/[\s.,;:]+\S*$/, '')}…` : line;
  if (words !== '') return words;
  const known = cellKindsByName.get(kind);
  return known ? translate(locale, known.label) : kind;
}
