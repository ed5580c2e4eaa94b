import * as v from 'valibot';
import { NEDERLAND } from '../areas/area.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { ReleaseRef } from '../indicators/release.ts';
import { documentSchema, pathOf } from './document-schema.ts';
import { MAX_CELLS } from './limits.ts';
import type { Cell, Document, DocumentId } from './model.ts';
import { nextCellId, uniqueName } from './names.ts';
import { toSafeJson, type JsonRefusal } from './safe-json.ts';

/** What a file that leaves it out gets. */
export interface DocumentDefaults {
  readonly id: DocumentId;
  readonly release: ReleaseRef;
  readonly periode: string;
}

export type DocumentRefusal =
  | JsonRefusal
  | { readonly kind: 'too-many-cells'; readonly limit: number }
  | { readonly kind: 'newer-schema'; readonly schema: number }
  | { readonly kind: 'invalid'; readonly path: string };

/**
 * Unknown data as a complete document, once; after it nothing is optional.
 *
 * A cell of an unknown kind stays: the runtime says so at the cell, and saving it again loses nothing. Repeated ids and
 * names get a number. Keys that a document does not have are left behind.
 */
export function toDocument(input: unknown, defaults: DocumentDefaults): Result<Document, DocumentRefusal> {
  const json = toSafeJson(input);
  if (!json.ok) return json;
  const schema = schemaOf(json.value);
  if (schema > 1) return err({ kind: 'newer-schema', schema });
  const parsed = v.safeParse(documentSchema, json.value, { abortEarly: true });
  if (!parsed.success) return err({ kind: 'invalid', path: pathOf(parsed.issues[0]) });
  const spec = parsed.output;
  if (spec.cells.length > MAX_CELLS) return err({ kind: 'too-many-cells', limit: MAX_CELLS });
  const cells = distinct(spec.cells);
  const { gebied = NEDERLAND, periode = defaults.periode, vergelijking, own } = spec.parameters;
  return ok({
    ...spec,
    id: spec.id ?? defaults.id,
    release: spec.release ?? defaults.release,
    parameters: { gebied, periode, vergelijking, own },
    cells,
    // A comment on a cell that is not there would be seen by nobody.
    comments: spec.comments.filter(({ cell }) => cells.some(({ id }) => id === cell))
  });
}

const schemaOf = (json: unknown): number =>
  typeof json === 'object' && json !== null && 'schema' in json && typeof json.schema === 'number'
    ? json.schema
    : 1;

type LooseCell = Omit<Cell, 'id'> & { readonly id?: string | undefined };

function distinct(cells: readonly LooseCell[]): readonly Cell[] {
  const claimed = new Set(cells.flatMap(({ id }) => (id === undefined ? [] : [id])));
  const ids = new Set<string>();
  const names = new Set<string>();
  return cells.map((cell) => {
    const id = cell.id === undefined || ids.has(cell.id) ? nextCellId([...claimed, ...ids]) : cell.id;
    const name = uniqueName(cell.name, names);
    ids.add(id);
    names.add(name);
    return { ...cell, id, name };
  });
}
