import { sqlTokens } from '../document/sql-tokens.ts';

/** Words with which a condition no longer leaves rows out, or leaves out others than it seems. */
const LOOSE = new Set([
  'or',
  'not',
  'left',
  'right',
  'full',
  'outer',
  'filter',
  'except',
  'anti',
  'positional'
]);

/**
 * Does a statement take nothing but published indicators from tables in which rows of one's own stand beside those of the
 * release? Only where every mention of such a table is met by a condition `indicator = '…'` or `indicator IN ('…')` on
 * published ids, and nothing in the statement can loosen it. Rather no than yes.
 */
export function readsPublishedOnly(
  sql: string,
  isJoined: (table: string) => boolean,
  isPublished: (indicator: string) => boolean
): boolean {
  const tokens = sqlTokens(sql);
  const word = (at: number) => (tokens[at]?.kind === 'word' ? tokens[at].text.toLowerCase() : '');
  const mark = (at: number) => (tokens[at]?.kind === 'mark' ? tokens[at].text : '');
  if (tokens.some((_, at) => LOOSE.has(word(at)))) return false;
  const isName = (at: number) => word(at) !== '' || tokens[at]?.kind === 'quoted';
  const mentions = tokens.filter(
    ({ text }, at) => isName(at) && isJoined(text.toLowerCase()) && mark(at + 1) !== '.'
  ).length;
  const conditions = tokens.filter((_, at) => {
    if (word(at) !== 'indicator') return false;
    const start = mark(at - 1) === '.' ? at - 3 : at - 1;
    return ['where', 'and', 'on'].includes(word(start)) && idsBehind(at + 1).length > 0;
  }).length;
  return mentions > 0 && conditions >= mentions;

  /** Published ids of the condition that begins here; none where there is another. */
  function idsBehind(at: number): readonly string[] {
    if (mark(at) === '=') return literal(at + 1) ? [tokens[at + 1]?.text ?? ''] : [];
    if (word(at) !== 'in' || mark(at + 1) !== '(') return [];
    const ids: string[] = [];
    for (let next = at + 2; ; next += 2) {
      if (!literal(next)) return [];
      ids.push(tokens[next]?.text ?? '');
      if (mark(next + 1) === ')') return ids;
      if (mark(next + 1) !== ',') return [];
    }
  }

  function literal(at: number): boolean {
    const token = tokens[at];
    return token?.kind === 'string' && isPublished(token.text);
  }
}
