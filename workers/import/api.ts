/** The contract between the page and the throwaway worker that reads files. Types only. */
import type { Area, Level } from '../../src/lib/areas/area.ts';
import type { FormerArea } from '../../src/lib/areas/former-areas.ts';
import type { Result } from '../../src/lib/base/result.ts';
import type { AddedDataset } from '../../src/lib/indicators/added-dataset.ts';
import type { LoadedBoundaries } from '../../src/lib/indicators/loaded-boundaries.ts';
import type { DecimalMark } from '../../src/lib/notation/figure.ts';
import type { Encoding } from './decode.ts';
import type { ImportError } from './import-error.ts';
import type { StopReason } from './stop-column.ts';
import type { Separator } from './separator.ts';

export type { ImportError } from './import-error.ts';

/** What the reader must know of the release that the file will stand beside. */
export interface ImportWorld {
  readonly areas: readonly Area[];
  /** Codes of wijken and buurten; null where they are not known yet. */
  readonly small: readonly string[] | null;
  readonly former: readonly FormerArea[];
  /** Inhabitants by code, for rates; of one period. */
  readonly inhabitants: Readonly<Record<string, number>>;
  /** Earlier answers of the analyst: plain name → code. */
  readonly remembered: Readonly<Record<string, string>>;
}

export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type ColumnRole =
  'gebied' | 'periode' | 'onderwerp' | 'eenheid' | 'status' | 'maat' | 'uitsplitsing' | 'weg';

/** What kind of number a measure is: a count may be added up, the others may not. */
export type MeasureKind = 'aantal' | 'aandeel' | 'overig';

interface MeasureChoice {
  readonly naam?: string;
  readonly soort?: MeasureKind;
  /** Id of another count, `inwoners`, or `''` for none. */
  readonly noemer?: string;
  readonly per?: number;
  readonly leave?: boolean;
}

/** What the analyst corrected; everything else is detected. */
export interface Choices {
  readonly encoding?: Encoding;
  readonly separator?: Separator;
  /** Sheet of a workbook, or file in a zip. */
  readonly part?: string;
  readonly firstRow?: number;
  readonly headerRows?: number;
  readonly decimal?: DecimalMark;
  readonly roles?: Readonly<Record<number, ColumnRole>>;
  readonly level?: Level | undefined;
  /** Plain name or code → area code, or `''` to leave the rows out. */
  readonly areas?: Readonly<Record<string, string>>;
  /** Area that the whole file is about. */
  readonly area?: string;
  /** Period that the whole file is about. */
  readonly period?: string | undefined;
  /** Per column with a breakdown: the value to keep, or `*` for each one its own indicator. */
  readonly breakdowns?: Readonly<Record<number, string>>;
  readonly measures?: Readonly<Record<string, MeasureChoice>>;
  readonly title?: string;
  readonly shape?: DatasetShape;
}

/** `waarnemingen`: figures per area, period and indicator. `tabel`: the columns as they are. */
type DatasetShape = 'waarnemingen' | 'tabel';

export interface InspectedColumn {
  readonly index: number;
  readonly name: string;
  readonly unit: string;
  readonly role: ColumnRole;
  readonly period: string | null;
  /** Why the column may not be used: a trait's id (`gate.trait.<id>`), or what its cells look like. */
  readonly stopped: StopReason | null;
}

/** Why a proposal is made; it is never taken without the analyst. */
type ProposalReason =
  'andere-naam' | 'verkort' | 'spelling' | 'heringedeeld' | 'gelijke-naam' | 'naam-van-wijk';

export interface Proposal {
  readonly code: string;
  readonly why: ProposalReason;
}

/** A text in the column of areas that is not simply one area. */
export interface OpenName {
  readonly key: string;
  readonly text: string;
  readonly rows: number;
  readonly kind: 'ambiguous' | 'former' | 'unknown';
  /** When a gemeente ended. */
  readonly until: string | null;
  readonly proposals: readonly Proposal[];
  /** The analyst's answer: a code, `''` for left out, null when still open. */
  readonly answer: string | null;
}

export interface AreaMatch {
  readonly level: Level | null;
  /** Different areas found, and different texts that could be one. */
  readonly found: number;
  readonly asked: number;
  readonly rows: number;
  readonly open: readonly OpenName[];
  /** Kinds of area that are no level here, with their rows. */
  readonly elsewhere: readonly { readonly level: string; readonly rows: number }[];
  readonly totals: number;
  /** Wijken and buurten that this release does not know; they are kept. */
  readonly unmapped: number;
}

export interface Vintage {
  /** First and last year whose division has all gemeenten of the file; null where the file does not tell. */
  readonly from: number | null;
  readonly to: number | null;
  /** No year has them all: a table with every gemeente that ever was. */
  readonly mixed: boolean;
}

export interface Breakdown {
  readonly column: number;
  readonly name: string;
  readonly values: readonly { readonly text: string; readonly rows: number }[];
  readonly chosen: string;
  /** No total was found among many values: the analyst must choose. */
  readonly asked: boolean;
}

export interface Measure {
  readonly id: string;
  readonly naam: string;
  readonly unit: string;
  readonly soort: MeasureKind;
  /** Factor by which cells are multiplied: the unit was `x 1 000`. */
  readonly scale: number;
  readonly noemer: string;
  readonly per: number;
  readonly leave: boolean;
  readonly stopped: StopReason | null;
}

/** Something to tell about the file as a whole. Messages: `import.note.<kind>`. */
export interface Note {
  readonly kind: NoteKind;
  readonly what: string;
  readonly count: number;
}

type NoteKind =
  | 'decimal-doubt'
  | 'cut'
  | 'period-from'
  | 'period-of-table'
  | 'dimension-missing'
  | 'dimension-extra'
  | 'codes-unknown'
  | 'measure-unused'
  | 'measure-unknown'
  | 'other-table'
  | 'too-many-observations'
  | 'tables'
  | 'column-nested'
  | 'column-odd'
  | 'column-double'
  | 'control-characters'
  | 'zip-left'
  | 'hidden-rows'
  | 'pivot'
  | 'hidden-columns'
  | 'formulas';

/** What must be answered before the file can become a dataset. */
export type Question = 'gebied' | 'periode' | 'maat' | 'namen' | 'uitsplitsing';

export interface Inspection {
  readonly format: string;
  readonly file: string;
  readonly bytes: number;
  readonly parts: readonly string[];
  readonly part: string;
  readonly encoding: Encoding | null;
  readonly separator: Separator | null;
  readonly decimal: DecimalMark;
  readonly rows: number;
  readonly firstRow: number;
  readonly headerRows: number;
  readonly titles: readonly string[];
  readonly footers: readonly string[];
  readonly columns: readonly InspectedColumn[];
  /** First rows of the body, all columns. */
  readonly preview: readonly (readonly string[])[];
  readonly match: AreaMatch | null;
  readonly vintage: Vintage | null;
  readonly periods: readonly string[];
  readonly breakdowns: readonly Breakdown[];
  readonly measures: readonly Measure[];
  readonly notes: readonly Note[];
  readonly questions: readonly Question[];
  readonly title: string;
  readonly shape: DatasetShape;
}

/** Rows or cells that were left out. Messages: `import.dropped.<kind>`. */
export type DroppedKind =
  | 'breedte'
  | 'kopregel'
  | 'naam-onbekend'
  | 'naam-dubbelzinnig'
  | 'opgeheven'
  | 'gesplitst'
  | 'ander-niveau'
  | 'totaal'
  | 'weggelaten'
  | 'periode'
  | 'uitsplitsing'
  | 'marge'
  | 'bestaat-niet'
  | 'leeg'
  | 'dubbel'
  | 'tegenstrijdig'
  | 'geen-getal'
  | 'onvolledig'
  | 'niet-optelbaar'
  | 'gestopt';

export interface Dropped {
  readonly kind: DroppedKind;
  readonly count: number;
  /** A few of them, as the file says them. */
  readonly examples: readonly string[];
}

export interface Total {
  readonly measure: string;
  readonly period: string;
  /** Sum over the smallest level. */
  readonly sum: number;
  /** The file's own total row, when it has one. */
  readonly own: number | null;
}

export interface ImportReport {
  readonly read: number;
  readonly used: number;
  readonly dropped: readonly Dropped[];
  readonly totals: readonly Total[];
  readonly notes: readonly Note[];
}

/** A finished dataset, with what became of every row. */
export interface ImportedDataset extends AddedDataset {
  readonly report: ImportReport;
}

export type Opened =
  | { readonly kind: 'table'; readonly inspection: Inspection }
  | { readonly kind: 'release'; readonly dataset: ImportedDataset }
  | { readonly kind: 'boundaries'; readonly boundaries: LoadedBoundaries };

/** What the worker answers to: it reads the files itself, so that the page never holds their bytes. */
export interface ImportWorkerApi extends Omit<ImportApi, 'open'> {
  open(
    files: readonly File[],
    world: ImportWorld,
    onProgress: (part: number) => void
  ): Promise<Result<Opened, ImportError>>;
}

export interface ImportApi {
  /** Reads files: one, or the loose files of a bundle. Progress is a part from 0 to 1. */
  open(
    files: readonly ImportFile[],
    world: ImportWorld,
    onProgress: (part: number) => void
  ): Promise<Result<Opened, ImportError>>;
  /** Looks again with the analyst's corrections. */
  inspect(choices: Choices, onProgress: (part: number) => void): Promise<Result<Inspection, ImportError>>;
  finish(choices: Choices, onProgress: (part: number) => void): Promise<Result<ImportedDataset, ImportError>>;
}
