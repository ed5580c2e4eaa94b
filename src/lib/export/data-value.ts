import type { Locale } from '../i18n/locale.ts';

/** A number as it was shown, with what it takes to show it the same way again. */
export interface DataNumber {
  readonly kind: 'number';
  readonly value: number;
  readonly decimals: number;
  readonly percent: boolean;
}

/** One value of a table that another program will read. `text` may be why there is no number: `geheim`, `<5`. */
export type DataValue =
  DataNumber | { readonly kind: 'text'; readonly text: string } | { readonly kind: 'none' };

export const NONE: DataValue = { kind: 'none' };

const separators = { nl: { thousands: '.', decimal: ',' }, en: { thousands: ',', decimal: '.' } } as const;

/** Sign, whole part, fraction and percent sign, with the separators of a language. */
const shownAs = ({ thousands, decimal }: { readonly thousands: string; readonly decimal: string }): RegExp =>
  new RegExp(`^(?:€\\u00a0)?([+−-]?)(\\d{1,3}(?:\\${thousands}\\d{3})+|\\d+)(?:\\${decimal}(\\d+))?(%?)$`);

const patterns = { nl: shownAs(separators.nl), en: shownAs(separators.en) } as const;

/** A number that a cell shows (`1.234,5`, `−8,4%`, `€ 31.200`), read back; null for anything else. */
export function parseShown(shown: string, locale: Locale): DataNumber | null {
  const found = patterns[locale].exec(shown);
  if (!found) return null;
  const [, sign = '', whole = '', fraction = '', percent = ''] = found;
  const value = Number(`${whole.replaceAll(separators[locale].thousands, '')}.${fraction}`);
  return {
    kind: 'number',
    value: sign === '−' || sign === '-' ? -value : value,
    decimals: fraction.length,
    percent: percent === '%'
  };
}

/** The number to its last shown digit, without points between thousands: `1234,5`, `-8,4%`. */
export function writeNumber({ value, decimals, percent }: DataNumber, locale: Locale): string {
  const text = value.toFixed(decimals).replace('.', separators[locale].decimal);
  return percent ? `${text}%` : text;
}
