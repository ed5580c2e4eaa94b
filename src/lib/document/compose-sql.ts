import type { ComposedSql } from './cell-kind.ts';
import { sqlTokens, type SqlToken } from './sql-tokens.ts';

/** An SQL cell as others read it. */
export interface SqlSource {
  readonly name: string;
  readonly sql: string;
}

/**
 * Puts what a statement reads in front of it: `WITH a AS (…), b AS (…) SELECT …`.
 *
 * `sources` come in dependency order. The statement keeps its lines and columns: a `WITH` of its own becomes as many
 * other characters, so that a position in the whole is one in the statement plus a number of lines.
 */
export function composeSql(sql: string, sources: readonly SqlSource[]): ComposedSql {
  const { front, text, back } =
    sources.length === 0 ? { front: '', text: trimEnd(sql), back: '' } : behind(sources, trimEnd(sql));
  const composed = front + text + back;
  const skipped = front.split('\n').length - 1;
  const parameters = sqlTokens(composed).flatMap((token) => (token.kind === 'parameter' ? [token.text] : []));

  return {
    sql: composed,
    parameters: [...new Set(parameters)],
    toError(error) {
      const { position, ...rest } = error;
      if (!position || position.line <= skipped) return { kind: 'engine', error: rest };
      return { kind: 'engine', error: { ...rest, position: { ...position, line: position.line - skipped } } };
    }
  };
}

interface Placed {
  readonly front: string;
  readonly text: string;
  readonly back: string;
}

function behind(sources: readonly SqlSource[], sql: string): Placed {
  const tables = sources.map(({ name, sql: text }) => `"${name}" AS (\n${toQuery(trimEnd(text))}\n)`);
  const named = `${tables.join(',\n')}\n`;
  const [first, second] = sqlTokens(sql);
  if (!isWord(first, 'with')) {
    const [front, back] = first && isQuery(first) ? ['', ''] : ['SELECT * FROM (\n', '\n)'];
    return { front: `WITH ${named}${front}`, text: sql, back };
  }
  const joined = replace(sql, first, ',');
  return isWord(second, 'recursive')
    ? { front: `WITH RECURSIVE ${named}`, text: replace(joined, second, ' '), back: '' }
    : { front: `WITH ${named}`, text: joined, back: '' };
}

const toQuery = (sql: string): string => {
  const [first] = sqlTokens(sql);
  return isWord(first, 'with') || (first && isQuery(first)) ? sql : `SELECT * FROM (\n${sql}\n)`;
};

// DESCRIBE, SUMMARIZE and SHOW are no queries by themselves, but may stand behind FROM.
const QUERIES = new Set(['select', 'from', 'values', 'pivot', 'unpivot', 'table']);
const isQuery = ({ kind, text }: SqlToken): boolean =>
  text === '(' || (kind === 'word' && QUERIES.has(text.toLowerCase()));

const isWord = (token: SqlToken | undefined, word: string): token is SqlToken =>
  token?.kind === 'word' && token.text.toLowerCase() === word;

/** The statement without its closing semicolon and what stands behind that. */
function trimEnd(sql: string): string {
  const last = sqlTokens(sql).at(-1);
  return last?.kind === 'mark' && last.text === ';' ? sql.slice(0, last.start) : sql;
}

const replace = (sql: string, { start, end }: SqlToken, by: string): string =>
  sql.slice(0, start) + by.padEnd(end - start) + sql.slice(end);
