import type { Locale } from '../i18n/locale.ts';
import { translate, type MessageKey } from '../i18n/messages.ts';

/** What DuckDB says most often, by its English words; what the parentheses catch is `{found}`. */
const known: readonly (readonly [RegExp, MessageKey])[] = [
  [/^no statement$/, 'engine.known.nothing'],
  [/^more than one statement$/, 'engine.known.several'],
  [/^syntax error at end of input/i, 'engine.known.end'],
  [/^syntax error at or near "(.+)"/is, 'engine.known.near'],
  [/^zero-length delimited identifier/i, 'engine.known.no-name'],
  [/^unterminated quoted (?:string|identifier)/i, 'engine.known.open-quote'],
  [/(?:column )?"([^"]+)" must appear in the GROUP BY clause/, 'engine.known.group'],
  [/(?:WHERE clause cannot contain|aggregates? .*in WHERE)/i, 'engine.known.where'],
  [/^Could not convert string '([^']*)' to/i, 'engine.known.convert'],
  [/Ambiguous reference to column name "([^"]+)"/, 'engine.known.ambiguous'],
  [/^Referenced table "([^"]+)" not found/, 'engine.known.alias'],
  [/^Scalar Subquery.*more than one row|^More than one row returned by a subquery/i, 'engine.known.subquery']
];

/** DuckDB's own words in the reader's language; null for those that it alone can say. */
export function explainDetail(detail: string, locale: Locale): string | null {
  for (const [words, key] of known) {
    const found = words.exec(detail);
    if (found) return translate(locale, key, { found: found[1] ?? '' });
  }
  return null;
}
