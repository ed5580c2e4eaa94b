import type { CustomRegion } from '../areas/area.ts';
import type { JsonObject } from '../base/json.ts';
import type { ComparisonChoice } from '../areas/resolve-comparison.ts';
import type { ReleaseRef } from '../indicators/release.ts';

export type DocumentId = string;
export type CellId = string;

/** Values that cells may read as `$gebied`, `$periode`, `$vergelijking`, and names an analyst adds. */
export interface Parameters {
  readonly gebied: string;
  readonly periode: string;
  /** Also the code of one of `regions`: a chosen group of gemeenten. */
  readonly vergelijking: ComparisonChoice;
  readonly own: Readonly<Record<string, string | number>>;
}

/** One cell: `spec` belongs to its kind and is checked by the kind's `parse`. */
export interface Cell {
  readonly id: CellId;
  readonly kind: string;
  /** Name by which SQL cells are read; unique in a document, `''` for cells that nothing reads. */
  readonly name: string;
  /** Code folded away. */
  readonly folded: boolean;
  readonly spec: JsonObject;
}

/** What somebody says about a cell, for those who work on the document. */
export interface CellComment {
  readonly id: string;
  readonly cell: CellId;
  /** `''`: nobody's name. */
  readonly author: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly text: string;
  readonly resolved: boolean;
}

/** Everything an analyst keeps: an ordered list of cells over named parameters. Complete; see `to-document.ts`. */
export interface Document {
  readonly schema: 1;
  readonly id: DocumentId;
  /** `''`: generated from template, area and period. */
  readonly title: string;
  /** Template that made it; `changed` once an analyst edited more than the parameters. */
  readonly template: { readonly name: string; readonly changed: boolean } | null;
  readonly release: ReleaseRef;
  readonly parameters: Parameters;
  readonly regions: readonly CustomRegion[];
  readonly cells: readonly Cell[];
  readonly author: string;
  readonly note: string;
  /** In order of writing. They are not content: links leave them out unless somebody chooses otherwise. */
  readonly comments: readonly CellComment[];
}
