import { formatNumber } from './formats.ts';
import type { Locale } from './locale.ts';
import { unitWords } from './unit-words.ts';

/** What an indicator says about its numbers; any `Indicator` fits. */
export interface Unit {
  /** `per 10.000 inwoners`, `% van de woningen`, `euro per jaar`, `score van 1 tot 9`. */
  readonly eenheid: string;
  readonly per: number;
  readonly soort: string;
}

/** One decimal for rates, percentages and scores, two for an index up to 1, none for money and plain densities. */
export function decimalsOf({ eenheid, per, soort }: Unit): number {
  if (soort === 'index') return eenheid.includes('0 tot 1') ? 2 : 1;
  if (soort === 'percentage') return 1;
  // Of distances and what is near; money and densities run into the hundreds.
  if (soort === 'gemiddelde') return /^euro|per km²/.test(eenheid) ? 0 : 1;
  return soort === 'telling' && per > 1 ? 1 : 0;
}

/** The unit as it stands beside a number or on an axis, in the reader's language where its words are known. */
export function unitLabel({ eenheid }: Unit, locale: Locale): string {
  if (locale === 'nl') return eenheid;
  const numbers = eenheid.replace(/\d{1,3}(\.\d{3})+/g, (number) => number.replaceAll('.', ','));
  return toEnglish(numbers);
}

const toEnglish = (text: string) =>
  unitWords.reduce((so, [dutch, english]) => so.replace(dutch, english), text);

/** What is divided by, in the reader's language where its words are known: `inwoners op 1 januari`. */
export const baseLabel = ({ noemer }: { readonly noemer: string }, locale: Locale): string =>
  locale === 'nl' ? noemer : toEnglish(noemer);

/** The number with the sign that belongs to it, without the rest of the unit: `18,8`, `8,1%`, `€ 31.200`; `–` when missing. */
export function formatFigure(value: number | null, unit: Unit, locale: Locale): string {
  const number = formatNumber(value, decimalsOf(unit), locale);
  if (value === null) return number;
  if (unit.eenheid.startsWith('%')) return `${number}%`;
  return unit.eenheid.startsWith('euro') ? `€\u00a0${number}` : number;
}

/** The number with its whole unit: `18,8 per 10.000 inwoners`, `8,1% van de woningen`, `6,8 (score van 1 tot 9)`. */
export function formatValue(value: number | null, unit: Unit, locale: Locale): string {
  const figure = formatFigure(value, unit, locale);
  if (value === null) return figure;
  const label = unitLabel(unit, locale);
  if (unit.soort === 'index') return `${figure} (${label})`;
  return `${figure} ${label.replace(/^(% |euro ?)/, '')}`.trim();
}
