import type { Locale } from './locale.ts';

/*
 * Written out instead of Intl: its data differ between browsers and versions, and a figure in a shared link must read
 * the same on every machine.
 */

/** What stands where there is no number. */
const missing = '–';
const minus = '\u2212';

const separators: Readonly<Record<Locale, { readonly thousands: string; readonly decimal: string }>> = {
  nl: { thousands: '.', decimal: ',' },
  en: { thousands: ',', decimal: '.' }
};

/** `1.234,5`, with a true minus sign; `–` when missing. Halves round away from zero, as a reader would. */
export function formatNumber(value: number | null, decimals: number, locale: Locale): string {
  if (value === null || !Number.isFinite(value)) return missing;
  const { thousands, decimal } = separators[locale];
  const [whole = '0', fraction] = roundHalfUp(Math.abs(value), decimals).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const text = fraction === undefined ? grouped : grouped + decimal + fraction;
  return value < 0 && /[1-9]/.test(text) ? minus + text : text;
}

/** As `formatNumber`, with a plus sign when positive: `+7,4`, `−8,4`, `0,0`. */
export function formatSigned(value: number | null, decimals: number, locale: Locale): string {
  const text = formatNumber(value, decimals, locale);
  return value !== null && value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** `8,1%`; the value is already in percent. */
export const formatPercent = (value: number | null, decimals: number, locale: Locale): string =>
  value === null ? missing : `${formatNumber(value, decimals, locale)}%`;

/** `15,2 tot 22,9` in sentences (`tot`), `15,2–22,9` in tables (`dash`); with a minus sign always in words. */
export function formatInterval(
  { low, high }: { readonly low: number; readonly high: number },
  decimals: number,
  locale: Locale,
  style: 'tot' | 'dash'
): string {
  const [from, to] = [formatNumber(low, decimals, locale), formatNumber(high, decimals, locale)];
  const word = locale === 'nl' ? 'tot' : 'to';
  return style === 'dash' && low >= 0 ? `${from}–${to}` : `${from} ${word} ${to}`;
}

const months: Readonly<Record<Locale, readonly string[]>> = {
  nl: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
};

/** `2024-11-12` (or a longer ISO time) → `12 nov 2024`; other text comes back as it is. */
export function formatDate(iso: string, locale: Locale): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  const name = months[locale][Number(month) - 1];
  return year && day && name ? `${Number(day)} ${name} ${year}` : iso;
}

/** `2024` → `2024`, `2024KW02` → `2e kwartaal 2024`, `2024MM07` → `jul 2024`; other text comes back as it is. */
export function formatPeriod(period: string, locale: Locale): string {
  const [, year, kind, part] = /^(\d{4})(KW|MM)(\d{2})$/.exec(period) ?? [];
  if (!year) return period;
  if (kind === 'MM') return `${months[locale][Number(part) - 1] ?? part} ${year}`;
  return locale === 'nl' ? `${Number(part)}e kwartaal ${year}` : `Q${Number(part)} ${year}`;
}

/** `2015 tot en met 2023`; one period stands alone. */
export function formatPeriodRange(from: string, to: string, locale: Locale): string {
  const [first, last] = [formatPeriod(from, locale), formatPeriod(to, locale)];
  if (first === last) return first;
  return locale === 'nl' ? `${first} tot en met ${last}` : `${first} to ${last}`;
}

/** `a, b en c` / `a, b and c`. */
export function formatList(items: readonly string[], locale: Locale): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  const rest = items.slice(0, -1);
  return rest.length === 0 ? last : `${rest.join(', ')} ${locale === 'nl' ? 'en' : 'and'} ${last}`;
}

/** Decimal rounding without the surprises of binary halves: 1.005 → 1.01. */
function roundHalfUp(value: number, decimals: number): number {
  const shifted = Number(`${value.toPrecision(15)}e${decimals}`);
  return Number.isFinite(shifted) ? Number(`${Math.round(shifted)}e-${decimals}`) : value;
}
