import type { DrawContext } from '../charts/define.ts';
import type { FigureClass } from '../charts/figure-class.ts';
import type { CellContext } from '../document/cell-kind.ts';
import type { MapShapes } from '../map/shape.ts';
import type { AssessedRow } from './assessment-table.ts';

/** Words with one look. */
export interface TextRun {
  readonly text: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly code: boolean;
  /** Address of an https link; null for plain words. */
  readonly link: string | null;
}

/** Running text, whatever it is written in at the end. */
export type TextBlock =
  | {
      readonly kind: 'heading';
      readonly level: 2 | 3 | 4;
      readonly runs: readonly TextRun[];
      /** On paper it stands at the top of a page. */
      readonly startsPage?: true;
    }
  | { readonly kind: 'paragraph'; readonly small: boolean; readonly runs: readonly TextRun[] }
  | {
      readonly kind: 'list';
      /** Number of the first item; null for bullets. */
      readonly start: number | null;
      readonly items: readonly (readonly TextBlock[])[];
    }
  | { readonly kind: 'quote'; readonly blocks: readonly TextBlock[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' }
  /** Empty lines to write on. */
  | { readonly kind: 'lines'; readonly count: number }
  | {
      readonly kind: 'grid';
      readonly columns: readonly { readonly runs: readonly TextRun[]; readonly numeric: boolean }[];
      readonly rows: readonly (readonly (readonly TextRun[])[])[];
    }
  /** Texts side by side where there is room. */
  | { readonly kind: 'columns'; readonly columns: readonly (readonly TextBlock[])[] }
  | {
      readonly kind: 'callout';
      readonly tone: 'duiding' | 'lokaal' | 'beperking';
      readonly label: string;
      /** Who says it and when, and that a local signal was not tested. */
      readonly from: string;
      readonly blocks: readonly TextBlock[];
    };

/** Shapes of the map, for drawings that need them. */
export type PaperShapes = () => Promise<MapShapes>;

/** What a figure is made of, in reading order. */
export type FigurePart =
  | {
      readonly kind: 'drawing';
      /** Above the drawing; `''` where the figure's own title says it. */
      readonly name: string;
      readonly about: string;
      /** Columns it takes of the six across a page. */
      readonly span: 2 | 3 | 4 | 6;
      draw(context: DrawContext, shapes: PaperShapes): Promise<SVGElement>;
    }
  /** Sentences, each with the classes that it tells. */
  | {
      readonly kind: 'findings';
      readonly items: readonly {
        readonly classes: readonly FigureClass[];
        readonly runs: readonly TextRun[];
      }[];
    }
  /** Figures by indicator and area; the first column is the document's own area. */
  | {
      readonly kind: 'heat';
      readonly heads: readonly string[];
      readonly rows: readonly (readonly AssessedRow[])[];
    }
  | { readonly kind: 'text'; readonly blocks: readonly TextBlock[] };

/** A figure as it stands on paper; title, sentence, table and SQL come from its kind. */
export interface PaperFigure {
  readonly kind: 'figure';
  readonly subtitle: string;
  readonly parts: readonly FigurePart[];
  /** Classes that the drawing shows, for the legend with counts; none for no legend. */
  readonly classes: readonly FigureClass[];
  /** Classes are called "meer geregistreerd", not "hoger". */
  readonly registered: boolean;
  /** The sentence is printed; otherwise it is only what the drawings say to those who can't see them. */
  readonly says: boolean;
  readonly notes: readonly string[];
  /** `shown`: the table is the figure · `appendix`: it stands behind the text · `told`: the figure's text tells it all. */
  readonly table: 'shown' | 'appendix' | 'told';
  /** Beside the document's title, where there is room. */
  readonly margin: boolean;
}

/** What a cell puts on paper. */
export type CellPaper = PaperFigure | { readonly kind: 'text'; readonly blocks: readonly TextBlock[] };

/** A kind's own way to stand on paper; a kind without one shows its title, sentence and table. */
export type PaperOf<Spec, Output> = (spec: Spec, output: Output, context: CellContext) => CellPaper;
