import type { TextBlock, TextRun } from '../cells/paper.ts';
import type { FigureClass } from '../charts/figure-class.ts';
import type { AnyCellKind, FigureTable } from '../document/cell-kind.ts';
import type { Table } from '../document/table-of.ts';
import type { CellId } from '../document/model.ts';
import type { Release } from '../indicators/release.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Picture } from './picture.ts';
import type { Provenance } from './provenance.ts';

/** SQL with its values. */
export type Statement = NonNullable<ReturnType<AnyCellKind['sql']>>;

/** One figure of a heat table. */
export interface HeatCell {
  readonly class: FigureClass;
  readonly sign: string;
  readonly shown: string;
  readonly verdict: string;
}

export interface HeatRow {
  readonly label: string;
  readonly unit: string;
  readonly cells: readonly HeatCell[];
  /** Begins another theme than the row above. */
  readonly apart: boolean;
}

/** What stands inside a figure. `table`: the figure is its table. */
export type ReportPart =
  | { readonly kind: 'picture'; readonly picture: Picture }
  | {
      readonly kind: 'findings';
      readonly items: readonly {
        readonly classes: readonly FigureClass[];
        readonly runs: readonly TextRun[];
      }[];
    }
  | { readonly kind: 'heat'; readonly heads: readonly string[]; readonly rows: readonly HeatRow[] }
  | { readonly kind: 'text'; readonly blocks: readonly TextBlock[] }
  | { readonly kind: 'table' };

export interface ReportFigure {
  readonly kind: 'figure';
  /** Kind of the cell. */
  readonly of: string;
  readonly cell: CellId;
  /** Name of the cell, for files of its own. */
  readonly name: string;
  /** `Figuur 3`, in reading order; `''` for what is read as text. */
  readonly label: string;
  readonly title: string;
  readonly subtitle: string;
  readonly parts: readonly ReportPart[];
  readonly sentence: string;
  /** The sentence is printed, not only said of the drawing. */
  readonly says: boolean;
  readonly notes: readonly string[];
  readonly table: FigureTable | null;
  /** On paper its table stands behind the text: it is not the figure itself, and no text tells it. */
  readonly behind: boolean;
  /** All rows and exact values, where the figure is an answer of the engine. */
  readonly data: Table | null;
  readonly sql: Statement | null;
  /** Beside the document's title, where there is room. */
  readonly margin: boolean;
}

export type ReportBlock = TextBlock | ReportFigure;

/** What one rule of the gates said. */
interface ReportCheck {
  readonly gate: string;
  readonly rule: string;
  readonly outcome: string;
  /** Looked at, nothing found. */
  readonly passed: boolean;
  readonly reason: string;
}

/** A document with its answers, ready to be written in any format: everything said, drawn and numbered. */
export interface Report {
  readonly locale: Locale;
  readonly title: string;
  /** Under the title: gemeenten, inhabitants, comparison. */
  readonly facts: readonly string[];
  /** Words that stand on every page; `''` when the figures are real. */
  readonly notice: string;
  readonly provenance: Provenance;
  readonly blocks: readonly ReportBlock[];
  readonly checks: readonly ReportCheck[];
  /** What every indicator in it means and where it comes from. */
  readonly definitions: FigureTable;
  readonly release: Release;
  /** SQL stands behind the text. */
  readonly queries: boolean;
}

/** Every figure of a report, in order. */
export const figuresOf = ({ blocks }: Pick<Report, 'blocks'>): readonly ReportFigure[] =>
  blocks.filter((block) => block.kind === 'figure');

/** A reader finds the way through fewer parts without a list of them. */
const FEWEST_PARTS = 12;

/** Place of the contents: behind the summary and what stands beside it, before the next heading; -1 for a short report. */
export function placeOfContents({ blocks }: Pick<Report, 'blocks'>): number {
  const parts = blocks.filter((block) => block.kind === 'heading' && block.level === 2);
  if (parts.length < FEWEST_PARTS) return -1;
  const beside = blocks.findIndex((block) => block.kind === 'figure' && block.margin);
  const figure = beside >= 0 ? beside : blocks.findIndex(({ kind }) => kind === 'figure');
  return blocks.findIndex(({ kind }, index) => kind === 'heading' && index > figure);
}
