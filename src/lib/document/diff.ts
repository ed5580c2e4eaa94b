import type { Json } from '../base/json.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Cell, CellId, Document } from './model.ts';

type CellPart = 'kind' | 'name' | 'folded' | 'spec';

export type CellChange =
  | { readonly kind: 'added'; readonly cell: Cell }
  | { readonly kind: 'removed'; readonly cell: Cell }
  | {
      readonly kind: 'changed';
      readonly before: Cell;
      readonly after: Cell;
      readonly parts: readonly CellPart[];
      readonly moved: boolean;
    };

export interface ValueChange {
  readonly name: string;
  readonly before: Json;
  readonly after: Json;
}

/** What differs between two versions of a document. */
export interface DocumentDiff {
  /** In the order of the newer document, removed cells last. */
  readonly cells: readonly CellChange[];
  readonly parameters: readonly ValueChange[];
  /** Title, author, note, release, regions. */
  readonly about: readonly ValueChange[];
}

export function diffDocuments(before: Document, after: Document): DocumentDiff {
  const { own: ownBefore, ...fixedBefore } = before.parameters;
  const { own: ownAfter, ...fixedAfter } = after.parameters;
  return {
    cells: diffCells(before.cells, after.cells),
    parameters: diffValues({ ...fixedBefore, ...ownBefore }, { ...fixedAfter, ...ownAfter }),
    about: diffValues(about(before), about(after))
  };
}

const about = ({ title, author, note, release, regions }: Document): Readonly<Record<string, Json>> => ({
  title,
  author,
  note,
  release: { ...release },
  regions: regions.map((region) => ({ ...region }))
});

function diffValues(
  before: Readonly<Record<string, Json>>,
  after: Readonly<Record<string, Json>>
): readonly ValueChange[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .map((name) => ({ name, before: before[name] ?? null, after: after[name] ?? null }))
    .filter((change) => canonicalJson(change.before) !== canonicalJson(change.after));
}

function diffCells(before: readonly Cell[], after: readonly Cell[]): readonly CellChange[] {
  const old = new Map(before.map((cell) => [cell.id, cell]));
  const kept = after.filter(({ id }) => old.has(id)).map(({ id }) => id);
  const stayed = stayedInPlace(
    before.map(({ id }) => id).filter((id) => kept.includes(id)),
    kept
  );
  const present = after.flatMap((cell): CellChange[] => {
    const earlier = old.get(cell.id);
    if (!earlier) return [{ kind: 'added', cell }];
    const parts = changedParts(earlier, cell);
    const moved = !stayed.has(cell.id);
    return parts.length === 0 && !moved
      ? []
      : [{ kind: 'changed', before: earlier, after: cell, parts, moved }];
  });
  const now = new Set(kept);
  const removed = before
    .filter(({ id }) => !now.has(id))
    .map((cell): CellChange => ({ kind: 'removed', cell }));
  return [...present, ...removed];
}

function changedParts(before: Cell, after: Cell): readonly CellPart[] {
  const parts: CellPart[] = [];
  if (before.kind !== after.kind) parts.push('kind');
  if (before.name !== after.name) parts.push('name');
  if (before.folded !== after.folded) parts.push('folded');
  if (before.spec !== after.spec && canonicalJson(before.spec) !== canonicalJson(after.spec))
    parts.push('spec');
  return parts;
}

/** The longest run of cells that keep their order, so that one dragged cell is one move and not twenty. */
function stayedInPlace(before: readonly CellId[], after: readonly CellId[]): ReadonlySet<CellId> {
  const position = new Map(before.map((id, index) => [id, index]));
  const best: { readonly end: number; readonly ids: readonly CellId[] }[] = [];
  for (const id of after) {
    const here = position.get(id) ?? 0;
    const longest = best
      .filter(({ end }) => end < here)
      .reduce<readonly CellId[]>((most, { ids }) => (ids.length > most.length ? ids : most), []);
    best.push({ end: here, ids: [...longest, id] });
  }
  return new Set(
    best.reduce<readonly CellId[]>((most, { ids }) => (ids.length > most.length ? ids : most), [])
  );
}
