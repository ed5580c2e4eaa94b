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

/** A number that a cell shows (`1.234,5`, `−8,4%`, `€ 31.200`), read back; null for anything else. */
export function parseShown(shown: string, locale: Locale): DataNumber | null {
  const { thousands, decimal } = separators[locale];
  const found = /^(?:€\u00a0)?([+−-]?)(\d{1,3}(?:[.,]\d{3})+|\d+)(?:([.,])(\d+))?(%?)$/.exec(shown);
  if (!found) return null;
  const [, sign = '', whole = '', mark, fraction = '', percent = ''] = found;
  if (mark !== undefined && mark !== decimal) return null;
  if (whole.includes(decimal)) return null;
  const value = Number(`${whole.replaceAll(thousands, '')}.${fraction}`);
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
