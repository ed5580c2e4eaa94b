import { DOUBLE, DuckDBDataChunk, DuckDBDoubleVector, DuckDBIntegerVector, INTEGER } from '@duckdb/node-api';
import type { Field } from '../../src/lib/indicators/release.ts';
import type { Batch, TableShape, TableSource, Values, Words } from '../dataset.ts';
import { identifier, type Workshop } from './workshop.ts';

/** Rows that a DuckDB data chunk holds. */
const CHUNK = 2048;

const sqlTypes: Readonly<Record<Field['type'], string>> = {
  string: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE'
};

/**
 * Puts the rows of a source into a table of the workshop, in key order; returns their number.
 *
 * Columns travel as numbers only: text by its place in a list of words, missing as −1 or NaN.
 */
export async function stage(workshop: Workshop, source: TableSource, shape: TableShape): Promise<number> {
  const raw = identifier(`raw_${source.name}`);
  const isText = ({ type }: Field) => type === 'string' || type === 'date';
  const columns = shape.fields.map(
    (field) => `${identifier(field.name)} ${isText(field) ? 'INTEGER' : 'DOUBLE'}`
  );
  await workshop.run(`CREATE TABLE ${raw} (${columns.join(', ')})`);
  const dictionaries = shape.fields.map((field) => (isText(field) ? new Dictionary() : null));

  const appender = await workshop.connection.createAppender(`raw_${source.name}`);
  for (const batch of source.batches()) {
    refuseUnknownColumns(source.name, shape, batch);
    const rows = rowCount(source.name, batch);
    const numbers = shape.fields.map(({ name }, i) => toNumbers(batch[name], rows, dictionaries[i] ?? null));
    for (let start = 0; start < rows; start += CHUNK) {
      const end = Math.min(rows, start + CHUNK);
      const chunk = DuckDBDataChunk.create(
        shape.fields.map((field) => (isText(field) ? INTEGER : DOUBLE)),
        end - start
      );
      numbers.forEach((values, i) => fill(chunk, i, values, start, end));
      appender.appendDataChunk(chunk);
    }
  }
  appender.closeSync();
  for (const [i, dictionary] of dictionaries.entries())
    if (dictionary) await dictionary.write(workshop, `words_${source.name}_${i}`);

  const select = shape.fields.map((field, i) => {
    const name = identifier(field.name);
    if (isText(field)) return `w${i}.word::${sqlTypes[field.type]} AS ${name}`;
    return `CASE WHEN isnan(r.${name}) THEN NULL ELSE r.${name} END::${sqlTypes[field.type]} AS ${name}`;
  });
  const joins = shape.fields.map((field, i) =>
    isText(field)
      ? `LEFT JOIN ${identifier(`words_${source.name}_${i}`)} w${i} ON w${i}.id = r.${identifier(field.name)}`
      : ''
  );
  const order = shape.key.map(identifier).join(', ');
  await workshop.run(
    `CREATE TABLE ${identifier(source.name)} AS SELECT ${select.join(', ')} FROM ${raw} r ${joins.join(' ')} ORDER BY ${order}`
  );
  await workshop.run(`DROP TABLE ${raw}`);
  const [count] = await workshop.all(`SELECT count(*)::INTEGER AS n FROM ${identifier(source.name)}`);
  return Number(count?.n ?? 0);
}

/** Words of one column over all batches, numbered as they come. */
class Dictionary {
  readonly #numbers = new Map<string, number>();

  number(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  async write(workshop: Workshop, table: string): Promise<void> {
    await workshop.run(`CREATE TEMP TABLE ${identifier(table)} (id INTEGER, word VARCHAR)`);
    const appender = await workshop.connection.createAppender(table);
    for (const [word, id] of this.#numbers) {
      appender.appendInteger(id);
      appender.appendVarchar(word);
      appender.endRow();
    }
    appender.closeSync();
  }
}

const isWords = (values: Values): values is Words => 'codes' in values;

function rowCount(table: string, batch: Batch): number {
  const lengths = new Set(
    Object.values(batch).map((values) => (isWords(values) ? values.codes.length : values.length))
  );
  if (lengths.size > 1) throw new Error(`columns of unequal length in ${table}: ${[...lengths].join(', ')}`);
  return [...lengths][0] ?? 0;
}

function refuseUnknownColumns(table: string, shape: TableShape, batch: Batch): void {
  const unknown = Object.keys(batch).filter((name) => !shape.fields.some((field) => field.name === name));
  if (unknown.length > 0) throw new Error(`unknown columns in ${table}: ${unknown.join(', ')}`);
}

function toNumbers(
  values: Values | undefined,
  rows: number,
  dictionary: Dictionary | null
): Float64Array | Int32Array {
  if (!dictionary) return toDoubles(values, rows);
  if (!values) return new Int32Array(rows).fill(-1);
  if (!isWords(values))
    return Int32Array.from(values, (value) => (value === null ? -1 : dictionary.number(String(value))));
  const numbers = values.words.map((word) => dictionary.number(word));
  return values.codes.map((code) => numbers[code] ?? -1);
}

function toDoubles(values: Values | undefined, rows: number): Float64Array {
  if (!values) return new Float64Array(rows).fill(NaN);
  if (values instanceof Float64Array) return values;
  if (isWords(values)) throw new Error('words in a column of numbers');
  return Float64Array.from(values, (value) => (value === null ? NaN : Number(value)));
}

function fill(
  chunk: DuckDBDataChunk,
  column: number,
  values: Float64Array | Int32Array,
  start: number,
  end: number
): void {
  const vector = chunk.getColumnVector(column);
  if (!(vector instanceof DuckDBDoubleVector || vector instanceof DuckDBIntegerVector))
    throw new Error(`unexpected vector: ${vector.type.toString()}`);
  for (let row = start; row < end; row++) vector.setItem(row - start, values[row] ?? NaN);
  vector.flush();
}
