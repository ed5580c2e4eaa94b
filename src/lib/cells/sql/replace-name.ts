/** Puts the proposed name where the wrong one stands: at the place of the error, else everywhere as a whole word. */
export function replaceName(
  sql: string,
  wrong: string,
  proposed: string,
  position?: { readonly line: number; readonly column: number }
): string {
  const start = position ? offsetOf(sql, position) : -1;
  if (start >= 0 && sql.slice(start, start + wrong.length).toLowerCase() === wrong.toLowerCase())
    return sql.slice(0, start) + proposed + sql.slice(start + wrong.length);
  const word = new RegExp(`(?<![\\p{L}\\p{N}_])${escapeRegExp(wrong)}(?![\\p{L}\\p{N}_])`, 'giu');
  return sql.replace(word, () => proposed);
}

const offsetOf = (
  sql: string,
  { line, column }: { readonly line: number; readonly column: number }
): number =>
  sql
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, text) => sum + text.length + 1, 0) +
  column -
  1;

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
