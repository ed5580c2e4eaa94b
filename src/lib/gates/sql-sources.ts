import { sqlTokens, type SqlToken } from '../document/sql-tokens.ts';
import { hasTypedNumbers } from './typed-numbers.ts';

/** What a statement takes its rows from. */
export interface SqlSources {
  /** Names behind FROM, JOIN and the like, in lower case, without those that the statement makes itself. */
  readonly names: ReadonlySet<string>;
  /** Numbers are written in the statement itself: VALUES, a list, a SELECT without FROM, or a choice between numbers. */
  readonly typed: boolean;
}

const TAKES = new Set(['from', 'join', 'pivot', 'unpivot', 'describe', 'summarize', 'table']);
/** `extract(year FROM datum)`, `x IS DISTINCT FROM y`: a FROM that takes no rows. */
const OTHER_FROM = new Set(['extract', 'substring', 'trim', 'overlay', 'position']);
const NAMES = new Set<SqlToken['kind']>(['word', 'quoted', 'string']);

/** Where the rows of a statement come from, by its words alone: rather a name too many than one too few. */
export function sqlSources(sql: string): SqlSources {
  const tokens = sqlTokens(sql);
  const word = (at: number) => (tokens[at]?.kind === 'word' ? tokens[at].text.toLowerCase() : '');
  const mark = (at: number) => (tokens[at]?.kind === 'mark' ? tokens[at].text : '');
  const made = new Set(tokens.flatMap((_, at) => madeBefore(at)));
  const names = new Set<string>();
  let selects = 0;
  let froms = 0;
  let typed = false;
  tokens.forEach((_, at) => {
    const here = word(at);
    if (here === 'select') selects += 1;
    if (here === 'values' && mark(at + 1) === '(') typed = true;
    if (here === 'unnest' && mark(at + 1) === '(' && mark(at + 2) === '[') typed = true;
    if (!TAKES.has(here) || isOther(at)) return;
    if (here === 'from') froms += 1;
    for (let next = at + 1; next !== -1;) next = take(next);
  });
  for (const name of made) names.delete(name);
  return { names, typed: typed || selects > froms || hasTypedNumbers(tokens) };

  function isOther(at: number): boolean {
    if (word(at) !== 'from') return false;
    return word(at - 1) === 'distinct' || OTHER_FROM.has(word(at - 3)) || OTHER_FROM.has(word(at - 2));
  }

  /** Notes the name at a place and gives the place of the next in the same list, or −1. */
  function take(start: number): number {
    let at = start;
    if (mark(at) !== '(') {
      const token = tokens[at];
      if (!token || !NAMES.has(token.kind)) return -1;
      while (mark(at + 1) === '.') at += 2;
      if (mark(at + 1) !== '(') names.add(tokens[at]?.text.toLowerCase() ?? '');
      at += 1;
    }
    at = behindBrackets(at);
    if (word(at) === 'as') at += 1;
    if (tokens[at]?.kind === 'word' || tokens[at]?.kind === 'quoted') at += 1;
    at = behindBrackets(at);
    return mark(at) === ',' ? at + 1 : -1;
  }

  function behindBrackets(open: number): number {
    if (mark(open) !== '(') return open;
    let depth = 0;
    for (let at = open; at < tokens.length; at += 1) {
      if (mark(at) === '(') depth += 1;
      if (mark(at) === ')') depth -= 1;
      if (depth === 0) return at + 1;
    }
    return tokens.length;
  }

  /** `name AS (`, `name (columns) AS MATERIALIZED (`: a table that the statement makes. */
  function madeBefore(at: number): readonly string[] {
    if (word(at) !== 'as') return [];
    const opens = [1, 2, 3].some(
      (step) =>
        mark(at + step) === '(' && ['', 'materialized'].includes(step === 1 ? '' : word(at + step - 1))
    );
    if (!opens) return [];
    let before = at - 1;
    if (mark(before) === ')') while (before > 0 && mark(before) !== '(') before -= 1;
    const name = mark(before) === '(' ? tokens[before - 1] : tokens[before];
    return name && (name.kind === 'word' || name.kind === 'quoted') ? [name.text.toLowerCase()] : [];
  }
}
