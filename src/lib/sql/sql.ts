/** A value that a statement may be given; lists become DuckDB lists. */
export type SqlParameter = string | number | boolean | null | readonly string[] | readonly number[];

/** A statement with its values beside it; the shape that the engine takes. */
export interface SqlQuery {
  readonly sql: string;
  readonly parameters: Readonly<Record<string, SqlParameter>>;
}

/** A value under the name by which the statement reads it: `$name`. */
export interface Bound {
  readonly name: string;
  readonly value: SqlParameter;
}

/** A name of a table or column, quoted where it needs to be. */
export interface Identifier {
  readonly identifier: string;
}

/** Gives a value to a statement as `$name`. Names are the analyst's words: `periode`, `gemeenten`. */
export const bind = (name: string, value: SqlParameter): Bound => {
  if (!/^[a-z_][a-z0-9_]*$/i.test(name)) throw new TypeError(`parameter name is not a word: ${name}`);
  return { name, value };
};

/**
 * SQL text in which every value is bound and never pasted: a place takes a `bind(…)`, an `identifier(…)`, or another
 * `sql` piece. Blank lines are dropped and the common indent is taken off, so that "Toon SQL" shows it as written.
 */
export function sql(
  strings: TemplateStringsArray,
  ...places: readonly (Bound | Identifier | SqlQuery)[]
): SqlQuery {
  const parameters: Record<string, SqlParameter> = {};
  const give = (name: string, value: SqlParameter) => {
    if (name in parameters && parameters[name] !== value)
      throw new TypeError(`parameter has two values: ${name}`);
    parameters[name] = value;
  };
  const text = strings.reduce((before, string, i) => {
    const place = places[i - 1];
    if (!place) return before + string;
    if ('name' in place) {
      give(place.name, place.value);
      return `${before}$${place.name}${string}`;
    }
    if ('identifier' in place) return before + place.identifier + string;
    for (const [name, value] of Object.entries(place.parameters)) give(name, value);
    return before + indentLike(before, place.sql) + string;
  }, '');
  return { sql: dedent(text), parameters };
}

/** A nested piece keeps the indent of the line that it stands on. */
function indentLike(before: string, piece: string): string {
  const indent = /(?:^|\n)([ \t]*)[^\n]*$/.exec(before)?.[1] ?? '';
  return piece.replaceAll('\n', `\n${indent}`);
}

function dedent(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const indents = lines.slice(text.startsWith('\n') ? 0 : 1).map((line) => line.search(/\S/));
  const common = indents.length > 0 ? Math.min(...indents) : 0;
  return lines.map((line, i) => (i === 0 && !text.startsWith('\n') ? line : line.slice(common))).join('\n');
}
