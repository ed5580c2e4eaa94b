import type { Component } from 'svelte';
import type { CellContext, KnownNames } from '../document/cell-kind.ts';
import type { CellState } from '../document/cell-state.ts';
import type { Cell } from '../document/model.ts';
import type { IconName } from '../ui/icons.ts';
import type { CellActions, CellMode } from './cell-actions.ts';

/** What a kind's `View.svelte` gets: an answer that is there. */
export interface ViewProps<Spec, Output> {
  readonly cell: Cell;
  readonly spec: Spec;
  readonly output: Output;
  readonly context: CellContext;
  readonly mode: CellMode;
  readonly actions: CellActions;
}

/** What a kind's `Editor.svelte` gets. The spec is complete but need not have an answer yet. */
export interface EditorProps<Spec> {
  readonly cell: Cell;
  readonly spec: Spec;
  readonly state: CellState;
  /** Of the last answer; null before the first. */
  readonly context: CellContext | null;
  readonly names: KnownNames;
  readonly actions: CellActions;
  onspec(spec: Spec): void;
}

/** How a kind looks; components load when a document first needs them. */
export interface CellViews {
  readonly icon: IconName;
  /** The editor is the cell itself, not a form that opens. */
  readonly editsInPlace: boolean;
  /** A cell of this spec has nothing to show, so its editor is open from the start. */
  startsOpen?(spec: never): boolean;
  /** The editor stands beside the document, where the page has a panel for it. */
  readonly editsBeside?: true;
  // The registry does not know which spec and output belong to which kind; `cell.ts` beside the view does.
  view(): Promise<{ readonly default: Component<ViewProps<never, never>> }>;
  editor(): Promise<{ readonly default: Component<EditorProps<never>> }>;
}
