import type { CellValue, ColumnKind } from '../../engine/table.ts';
import { formatDate } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locale.ts';

const languages: Readonly<Record<Locale, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** A value of a query result as a reader sees it: numbers in their language, NULL named, codes and years left alone. */
export function formatResultValue(value: CellValue, kind: ColumnKind, locale: Locale): string {
  if (value === null) return 'NULL';
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (kind === 'date' && typeof value === 'string') return formatDate(value, locale);
  if (kind === 'decimal' && typeof value === 'string') return formatDecimal(value, locale);
  if (typeof value === 'string') return value;
  return numberFormat(locale, kind === 'double').format(value);
}

/** Exact digits of a DECIMAL, with the language's own signs: never through a float. */
function formatDecimal(text: string, locale: Locale): string {
  const [, sign = '', whole = '', fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === '') return text;
  const grouped = numberFormat(locale, false).format(BigInt(whole));
  const comma = locale === 'nl' ? ',' : '.';
  return `${sign === '-' ? '−' : ''}${grouped}${fraction === undefined ? '' : comma + fraction}`;
}

const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: Locale, fraction: boolean): Intl.NumberFormat {
  const key = `${locale}${fraction}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(languages[locale], {
    maximumFractionDigits: fraction ? 3 : 0
  });
  formats.set(key, made);
  return made;
}
