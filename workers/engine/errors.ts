import type { EngineError, EngineErrorKind } from './api.ts';
import { suggest } from './suggest.ts';

/** DuckDB's error as it tells it with `errors_as_json`. */
export interface DuckdbError {
  /** `Parser`, `Binder`, `Catalog`, `Permission`, …; `''` when the words are not DuckDB's. */
  readonly type: string;
  readonly message: string;
  readonly subtype: string;
  /** What was looked for: `Table`, `Scalar Function`, …. */
  readonly sought: string;
  readonly name: string | null;
  readonly candidates: readonly string[];
  /** Offset in bytes in the statement that ran. */
  readonly position: number | null;
}

export function readDuckdbError(text: string): DuckdbError {
  const start = text.indexOf('{"exception_type"');
  const fields = start < 0 ? {} : parseFields(text.slice(start));
  const position = Number(fields.position ?? Number.NaN);
  return {
    type: fields.exception_type ?? '',
    message: fields.exception_message ?? text.replace(/^Error: /, ''),
    subtype: fields.error_subtype ?? '',
    sought: fields.type ?? '',
    name: fields.name ?? null,
    candidates: fields.candidates?.split(',').map((name) => name.trim()) ?? [],
    position: Number.isInteger(position) ? position : null
  };
}

function parseFields(json: string): Readonly<Record<string, string | undefined>> {
  try {
    return JSON.parse(json) as Record<string, string>;
  } catch {
    return {};
  }
}

/** What is known where the statement ran. */
export interface ErrorContext {
  readonly tables: readonly string[];
  /** Columns of the tables that the statement reads. */
  readonly columns: readonly string[];
  /** Byte offset in the statement that ran → place in the user's text. */
  readonly toPosition: (offset: number) => EngineError['position'];
}

/** DuckDB's words as an answer: what kind, which name, what was probably meant, and where. */
export function toEngineError(text: string, context: ErrorContext): EngineError {
  const error = readDuckdbError(text);
  const kind = kindOf(error);
  const name = kind === 'unknown-column' ? (error.name ?? columnIn(error.message)) : error.name;
  const position = error.position === null ? undefined : context.toPosition(error.position);
  const suggestions = name === null ? [] : suggest(name, namesFor(kind, error, context));
  return {
    kind,
    detail: error.message,
    ...(name === null ? {} : { name }),
    ...(suggestions.length > 0 ? { suggestions } : {}),
    ...(position ? { position } : {})
  };
}

function namesFor(kind: EngineErrorKind, error: DuckdbError, context: ErrorContext): readonly string[] {
  if (kind === 'unknown-table') return context.tables;
  const candidates = error.candidates.map((candidate) => candidate.slice(candidate.lastIndexOf('.') + 1));
  return kind === 'unknown-column' ? [...candidates, ...context.columns] : candidates;
}

const columnIn = (message: string) => /does not have a column named "([^"]+)"/.exec(message)?.[1] ?? null;

function kindOf({ type, subtype, sought, message }: DuckdbError): EngineErrorKind {
  switch (type) {
    case 'Parser':
      return 'syntax';
    case 'Catalog':
      return subtype === 'MISSING_ENTRY' && sought === 'Table' ? 'unknown-table' : 'sql';
    case 'Binder':
      return subtype === 'COLUMN_NOT_FOUND' || columnIn(message) ? 'unknown-column' : 'sql';
    case 'Permission':
      return 'refused';
    case 'Out of Memory':
      return 'memory';
    case 'INTERRUPT':
      return 'cancelled';
    case 'INTERNAL':
    case 'FATAL':
    case '':
      return 'crashed';
    default:
      return 'sql';
  }
}
