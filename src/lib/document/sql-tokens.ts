/** A word of SQL with where it stands; white space and comments are left out. */
export interface SqlToken {
  readonly kind: 'word' | 'quoted' | 'string' | 'parameter' | 'number' | 'mark';
  /** Without quotes or `$`; words as written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}_][\p{L}\p{N}_$]*/uy;
const PARAMETER = /\$([\p{L}_][\p{L}\p{N}_]*|\d+)/uy;
const DOLLAR_QUOTE = /\$(?:[\p{L}_][\p{L}\p{N}_]*)?\$/uy;
const NUMBER = /\d[\d_]*(?:\.\d*)?(?:[eE][+-]?\d+)?/y;
const SPACE = /\s+/y;
const LINE_COMMENT = /--[^\n\r]*/y;

/**
 * Words of a statement by DuckDB's rules: quotes doubled inside quotes, `E'…'` with backslashes, `$$…$$`, nested comments.
 * What is left open runs to the end, as the engine reads it.
 */
export function sqlTokens(sql: string): readonly SqlToken[] {
  const tokens: SqlToken[] = [];
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(sql);
  };
  const push = (kind: SqlToken['kind'], text: string, end: number) => {
    tokens.push({ kind, text, start: at, end });
    at = end;
  };
  while (at < sql.length) {
    const gap = match(SPACE) ?? match(LINE_COMMENT);
    if (gap) at += gap[0].length;
    else if (sql.startsWith('/*', at)) at = endOfComment(sql, at);
    else if (sql[at] === "'") pushQuoted('string', "'", false);
    else if (sql[at] === '"') pushQuoted('quoted', '"', false);
    else if (/^[eE]'/.test(sql.slice(at, at + 2))) pushQuoted('string', "'", true);
    else if (sql[at] === '$') pushDollar();
    else {
      const word = match(WORD);
      const number = word ? null : match(NUMBER);
      const text = (word ?? number)?.[0] ?? String.fromCodePoint(sql.codePointAt(at) ?? 0);
      push(word ? 'word' : number ? 'number' : 'mark', text, at + text.length);
    }
  }
  return tokens;

  function pushQuoted(kind: 'string' | 'quoted', quote: string, escapes: boolean): void {
    const from = escapes ? at + 2 : at + 1;
    const end = endOfQuote(sql, from, quote, escapes);
    const inside = sql.slice(from, sql[end - 1] === quote && end > from ? end - 1 : end);
    push(kind, inside.replaceAll(quote + quote, quote), end);
  }

  function pushDollar(): void {
    const open = match(DOLLAR_QUOTE)?.[0];
    const close = open === undefined ? -1 : sql.indexOf(open, at + open.length);
    const parameter = match(PARAMETER);
    if (open !== undefined && close >= 0)
      push('string', sql.slice(at + open.length, close), close + open.length);
    else if (parameter) push('parameter', parameter[1] ?? '', at + parameter[0].length);
    else push('mark', '$', at + 1);
  }
}

function endOfQuote(sql: string, from: number, quote: string, escapes: boolean): number {
  for (let i = from; i < sql.length; i += 1) {
    if (escapes && sql[i] === '\\') i += 1;
    else if (sql[i] === quote && sql[i + 1] === quote) i += 1;
    else if (sql[i] === quote) return i + 1;
  }
  return sql.length;
}

function endOfComment(sql: string, from: number): number {
  let depth = 0;
  for (let i = from; i < sql.length; i += 1) {
    if (sql.startsWith('/*', i)) {
      depth += 1;
      i += 1;
    } else if (sql.startsWith('*/', i)) {
      depth -= 1;
      i += 1;
      if (depth === 0) return i + 1;
    }
  }
  return sql.length;
}
