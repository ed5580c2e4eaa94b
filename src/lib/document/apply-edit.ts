import { err, ok, type Result } from '../base/result.ts';
import { applyComment } from './apply-comment.ts';
import type { Edit, EditError, NewCell } from './edit.ts';
import { MAX_CELLS } from './limits.ts';
import type { Cell, CellId, Document } from './model.ts';
import { isName, nextCellId, reservedParameters, uniqueName } from './names.ts';

type Edited<T> = Result<T, EditError>;

/** The document after one edit. Nothing of the old one changes; what is the same is shared. */
export function applyEdit(document: Document, edit: Edit): Result<Document, EditError> {
  switch (edit.kind) {
    case 'insert':
      return withCells(document, insertCell(document.cells, edit.cell, edit.at));
    case 'move':
      return withCells(document, moveCell(document.cells, edit.id, edit.to));
    case 'duplicate':
      return withCells(document, duplicateCell(document.cells, edit.id));
    case 'delete':
      return withCells(withoutComments(document, edit.id), deleteCell(document.cells, edit.id));
    case 'rename':
      return withCells(document, renameCell(document.cells, edit.id, edit.name));
    case 'spec':
      return withCells(document, changeCell(document.cells, edit.id, { spec: edit.spec }));
    case 'fold': {
      // Layout, not content: a template with its code unfolded is still that template.
      const cells = changeCell(document.cells, edit.id, { folded: edit.folded });
      return cells.ok ? ok({ ...document, cells: cells.value }) : cells;
    }
    case 'gebied':
    case 'periode':
    case 'vergelijking':
      return ok({ ...document, parameters: { ...document.parameters, [edit.kind]: edit.value } });
    case 'own':
      return setOwn(document, edit.name, edit.value);
    case 'regions':
      return ok({ ...document, regions: edit.value });
    case 'title':
    case 'author':
    case 'note':
      return ok({ ...document, [edit.kind]: edit.value });
    case 'comment':
    case 'resolve':
    case 'uncomment':
      return ok({ ...document, comments: applyComment(document.comments, edit) });
    case 'restore':
      return ok({ ...edit.document, id: document.id });
  }
}

const withoutComments = (document: Document, id: CellId): Document => ({
  ...document,
  comments: document.comments.filter(({ cell }) => cell !== id)
});

function withCells(document: Document, cells: Edited<readonly Cell[]>): Result<Document, EditError> {
  if (!cells.ok) return cells;
  const template = document.template && { ...document.template, changed: true };
  return ok({ ...document, template, cells: cells.value });
}

const namesOf = (cells: readonly Cell[]): ReadonlySet<string> => new Set(cells.map(({ name }) => name));

function indexOf(cells: readonly Cell[], id: CellId): Edited<number> {
  const index = cells.findIndex((cell) => cell.id === id);
  return index < 0 ? err({ kind: 'no-such-cell', id }) : ok(index);
}

function insertCell(cells: readonly Cell[], cell: NewCell, at: number): Edited<readonly Cell[]> {
  if (cells.length >= MAX_CELLS) return err({ kind: 'too-many-cells', limit: MAX_CELLS });
  const wanted = cell.name ?? '';
  if (wanted !== '' && !isName(wanted)) return err({ kind: 'invalid-name', name: wanted });
  const complete: Cell = {
    id: nextCellId(cells.map(({ id }) => id)),
    kind: cell.kind,
    name: uniqueName(wanted, namesOf(cells)),
    folded: cell.folded ?? false,
    spec: cell.spec
  };
  return ok(cells.toSpliced(Math.max(0, at), 0, complete));
}

function moveCell(cells: readonly Cell[], id: CellId, to: number): Edited<readonly Cell[]> {
  const from = indexOf(cells, id);
  if (!from.ok) return from;
  const moved = cells.slice(from.value, from.value + 1);
  return ok(cells.toSpliced(from.value, 1).toSpliced(Math.max(0, to), 0, ...moved));
}

function duplicateCell(cells: readonly Cell[], id: CellId): Edited<readonly Cell[]> {
  const index = indexOf(cells, id);
  if (!index.ok) return index;
  const original = cells[index.value];
  return original ? insertCell(cells, original, index.value + 1) : err({ kind: 'no-such-cell', id });
}

function deleteCell(cells: readonly Cell[], id: CellId): Edited<readonly Cell[]> {
  const index = indexOf(cells, id);
  return index.ok ? ok(cells.toSpliced(index.value, 1)) : index;
}

function renameCell(cells: readonly Cell[], id: CellId, name: string): Edited<readonly Cell[]> {
  if (name !== '' && !isName(name)) return err({ kind: 'invalid-name', name });
  const others = namesOf(cells.filter((cell) => cell.id !== id));
  if (name !== '' && others.has(name)) return err({ kind: 'name-taken', name });
  return changeCell(cells, id, { name });
}

function changeCell(cells: readonly Cell[], id: CellId, change: Partial<Cell>): Edited<readonly Cell[]> {
  const index = indexOf(cells, id);
  if (!index.ok) return index;
  return ok(cells.map((cell) => (cell.id === id ? { ...cell, ...change } : cell)));
}

function setOwn(document: Document, name: string, value: string | number | null): Edited<Document> {
  if (!isName(name) || reservedParameters.some((reserved) => reserved === name))
    return err({ kind: 'invalid-name', name });
  const others = Object.entries(document.parameters.own).filter(([other]) => other !== name);
  const own = Object.fromEntries(value === null ? others : [...others, [name, value]]);
  return ok({ ...document, parameters: { ...document.parameters, own } });
}
