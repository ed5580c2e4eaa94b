import type { CellReads, KnownNames } from './cell-kind.ts';
import { sqlTokens, type SqlToken } from './sql-tokens.ts';

/**
 * Known names that a statement may mean: more than it reads where a column is called like a cell, never less.
 *
 * Text in quotes counts too, because DuckDB takes `FROM 'name'` for a table. A cell hides a table of the same name.
 * A name behind `AS` is being given, and one behind a point is a column, so neither means a cell.
 */
export function sqlNames(sql: string, known: KnownNames): CellReads {
  const tokens = sqlTokens(sql);
  const parameters = new Set(tokens.flatMap(({ kind, text }) => (kind === 'parameter' ? [text] : [])));
  const names = new Set<string>();
  const cellNames = new Set<string>();
  tokens.forEach((token, index) => {
    if (token.kind !== 'word' && token.kind !== 'quoted' && token.kind !== 'string') return;
    const name = token.text.toLowerCase();
    names.add(name);
    if (!isWord(tokens[index - 1], 'as') && tokens[index - 1]?.text !== '.') cellNames.add(name);
  });
  const cells = known.cells.filter((name) => cellNames.has(name.toLowerCase()));
  return {
    tables: known.tables.filter((name) => names.has(name.toLowerCase())),
    cells,
    parameters: known.parameters.filter((name) => parameters.has(name))
  };
}

/** Whether a statement plainly reads a name: right behind FROM or JOIN. */
export function readsFrom(sql: string, name: string): boolean {
  const tokens = sqlTokens(sql);
  return tokens.some(
    (token, index) =>
      (token.kind === 'word' || token.kind === 'quoted') &&
      token.text.toLowerCase() === name &&
      (isWord(tokens[index - 1], 'from') || isWord(tokens[index - 1], 'join'))
  );
}

const isWord = (token: SqlToken | undefined, word: string): boolean =>
  token?.kind === 'word' && token.text.toLowerCase() === word;
