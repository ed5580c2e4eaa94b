import type { SqlToken } from '../document/sql-tokens.ts';

const AGGREGATES = new Set(['sum', 'avg', 'count', 'min', 'max', 'bool_or', 'bool_and']);
/** Functions that give one of the numbers written in them. */
const CHOOSES = new Set(['if', 'iif', 'ifnull', 'coalesce', 'nullif', 'greatest', 'least', 'list_value']);

/**
 * Are numbers written in the statement where they can stand in its answer as if they were counts? Behind THEN and ELSE, as
 * a column by itself, in a list or map, or in a function that chooses.
 *
 * Zero says nothing of anybody. One is let through where it is added up: `sum(CASE … THEN 1 ELSE 0 END)` counts rows of
 * the release. What only orders rows is no answer.
 */
export function hasTypedNumbers(tokens: readonly SqlToken[]): boolean {
  const word = (at: number) => (tokens[at]?.kind === 'word' ? tokens[at].text.toLowerCase() : '');
  const mark = (at: number) => (tokens[at]?.kind === 'mark' ? tokens[at].text : '');
  const open = openBrackets(tokens);
  return tokens.some(({ kind, text }, at) => {
    if (kind !== 'number' || Number(text) === 0) return false;
    const before = mark(at - 1) === '-' || mark(at - 1) === '+' ? at - 2 : at - 1;
    if (!isChosen(at, before)) return false;
    return !(Number(text) === 1 && isAddedUp(at)) && !isOrder(at);
  });

  function isChosen(at: number, before: number): boolean {
    const bracket = open[at] ?? -1;
    if (word(before) === 'then' || word(before) === 'else') return true;
    if (mark(bracket) === '[') return !isIndexed(bracket);
    if (mark(bracket) === '{') return mark(before) === ':';
    if (mark(bracket) === '(' && CHOOSES.has(word(bracket - 1)))
      return mark(before) === ',' || before === bracket;
    const isColumn =
      word(before) === 'select' ||
      word(before) === 'distinct' ||
      (mark(before) === ',' && (bracket === -1 || ['select', 'with'].includes(word(bracket + 1))));
    return isColumn && Number(tokens[at]?.text) !== 1 && isSelecting(at) && endsColumn(at + 1);
  }

  /** `naam[1]`: a place in a list, not a list. */
  function isIndexed(bracket: number): boolean {
    const { kind } = tokens[bracket - 1] ?? {};
    return kind === 'word' || kind === 'quoted' || mark(bracket - 1) === ')' || mark(bracket - 1) === ']';
  }

  function endsColumn(at: number): boolean {
    return at >= tokens.length || ['as', 'from', 'union'].includes(word(at)) || [',', ')'].includes(mark(at));
  }

  /** The last clause that began before, at the same depth, is SELECT. */
  function isSelecting(at: number): boolean {
    for (let before = at - 1; before >= 0; before -= 1) {
      if (open[before] !== open[at]) continue;
      if (word(before) === 'select') return true;
      if (['from', 'by', 'limit', 'offset', 'where', 'having'].includes(word(before))) return false;
    }
    return false;
  }

  function isAddedUp(at: number): boolean {
    for (let bracket = open[at] ?? -1; bracket >= 0; bracket = open[bracket] ?? -1)
      if (AGGREGATES.has(word(bracket - 1))) return true;
    return false;
  }

  function isOrder(at: number): boolean {
    for (let before = at - 1; before >= 0; before -= 1) {
      if (open[before] !== open[at]) continue;
      if (word(before) === 'by') return true;
      if (['select', 'from', 'limit'].includes(word(before))) return false;
    }
    return false;
  }
}

/** Place of the bracket that each token stands in; −1 for none. A bracket stands in the one around it. */
function openBrackets(tokens: readonly SqlToken[]): readonly number[] {
  const stack: number[] = [];
  return tokens.map(({ kind, text }, at) => {
    if (kind === 'mark' && (text === ')' || text === ']' || text === '}')) stack.pop();
    const inside = stack.at(-1) ?? -1;
    if (kind === 'mark' && (text === '(' || text === '[' || text === '{')) stack.push(at);
    return inside;
  });
}
