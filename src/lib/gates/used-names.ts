import type { Json } from '../base/json.ts';
import type { Cell, CellId, Document } from '../document/model.ts';
import { sqlTokens } from '../document/sql-tokens.ts';

/** A name by which a document asks for data. */
export interface UsedName {
  /** Null for the document's own parameters. */
  readonly cell: CellId | null;
  readonly kind: string;
  readonly name: string;
}

const FIELDS: ReadonlySet<string> = new Set(['indicator', 'indicators', 'features']);

/** Indicators, features, columns and values that a document's cells and parameters name; text for readers is not. */
export const usedNames = ({ parameters, cells }: Document): readonly UsedName[] => [
  ...Object.keys(parameters.own).map((name) => ({ cell: null, kind: 'parameter', name })),
  ...cells.flatMap((cell) => namesIn(cell).map((name) => ({ cell: cell.id, kind: cell.kind, name })))
];

/** Indicators that a cell names in its settings. */
export const indicatorsIn = ({ spec }: Cell): readonly string[] =>
  Object.entries(spec).flatMap(([key, value]) => (FIELDS.has(key) ? texts(value) : []));

const namesIn = (cell: Cell): readonly string[] => [
  ...indicatorsIn(cell),
  ...texts(cell.spec.sql ?? null)
    .flatMap((sql) => sqlTokens(sql))
    .flatMap(({ kind, text }) => (kind === 'mark' || kind === 'number' ? [] : [text]))
];

function texts(value: Json): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.flatMap((one: Json) => texts(one)) : [];
}
