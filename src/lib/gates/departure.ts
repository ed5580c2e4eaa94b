import type { AreaDirectory } from '../areas/directory.ts';
import type { DisclosurePolicy } from '../disclosure/policy.ts';
import type { Publication } from '../disclosure/publication.ts';
import type { AnyCellKind } from '../document/cell-kind.ts';
import type { CellState } from '../document/cell-state.ts';
import type { CellFigures } from '../document/figures.ts';
import type { CellId, Document } from '../document/model.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Release } from '../indicators/release.ts';
import type { GateReport } from './gate-report.ts';

/** A document with its newest answers, on its way to the door. */
export interface DepartureInput {
  readonly document: Document;
  readonly state: (id: CellId) => CellState;
  readonly kinds: ReadonlyMap<string, AnyCellKind>;
  readonly release: Release;
  readonly areas: AreaDirectory;
  /** What left before from this document: the ledger. */
  readonly published: readonly Publication[];
  readonly locale: Locale;
  /** The house's own, made stricter by that of the release, when left out. */
  readonly policy?: DisclosurePolicy;
}

/** A document with its answers as they may be seen outside: everything that leaves is made of this, of nothing else. */
export interface Leaving {
  /** As the analyst's own, with what leaves of own data in the place of the questions that were asked of it. */
  readonly document: Document;
  /** As the cell's own state, with hidden numbers gone and own counts rounded, in the cells that read them too. */
  state(id: CellId): CellState;
  /** Numbers of `state`. */
  readonly figures: readonly CellFigures[];
  /** Words that stand on everything made from this release; `''` when its figures are real. */
  readonly notice: string;
}

/** What would leave, what the gates say of it, and what the ledger keeps once it has left. */
export interface Departure {
  readonly report: GateReport;
  readonly leaving: Leaving;
  readonly publications: readonly Publication[];
  /** Statements in which own counts travel in a link or file. */
  readonly statements: readonly string[];
  /** How much the gates went over. */
  readonly looked: { readonly numbers: number; readonly words: number };
}
