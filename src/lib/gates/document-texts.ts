import type { Json } from '../base/json.ts';
import type { CellId, Document } from '../document/model.ts';

/** A text that would leave with a document. */
export interface DocumentText {
  /** Null for the document's own title, author, note, parameters and regions. */
  readonly cell: CellId | null;
  /** Written for readers, as opposed to SQL and settings. */
  readonly prose: boolean;
  readonly text: string;
}

/** Every text in a document, the strings deep in the specs of its cells included. */
export function documentTexts(document: Document): readonly DocumentText[] {
  const { title, author, note, parameters, regions, cells, comments } = document;
  const own = Object.values(parameters.own).map(String);
  const names = regions.map(({ naam }) => naam);
  const about = [title, author, note, ...own, ...names].map((text) => ({ cell: null, prose: true, text }));
  const inCells = cells.flatMap(({ id, kind, spec }) =>
    stringsIn(spec, kind === 'text').map((found) => ({ cell: id, ...found }))
  );
  const said = comments.flatMap(({ cell, author: by, text }) =>
    [by, text].map((words) => ({ cell, prose: true, text: words }))
  );
  return [...about, ...inCells, ...said].filter(({ text }) => text !== '');
}

/** Parts of a spec that readers see as they were written. */
const written: ReadonlySet<string> = new Set(['title', 'label']);

function stringsIn(value: Json, prose: boolean): readonly Omit<DocumentText, 'cell'>[] {
  if (typeof value === 'string') return [{ prose, text: value }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inside]: [string, Json]) =>
    stringsIn(inside, prose || written.has(key))
  );
}
