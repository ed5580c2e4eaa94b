/** What can be drawn with; several together share their channels. */
export const markNames = [
  'bar',
  'interval',
  'dot',
  'line',
  'area',
  'rule',
  'tick',
  'cell',
  'box',
  'text'
] as const;
export type MarkName = (typeof markNames)[number];

/** Where a column can go. */
export const channelNames = ['x', 'y', 'low', 'high', 'colour', 'facet', 'label'] as const;
export type ChannelName = (typeof channelNames)[number];

export const sortings = ['source', 'value', 'name'] as const;
export const scales = ['linear', 'log'] as const;

export interface BuiltAxis {
  /** `''`: the name of the column. */
  readonly title: string;
  readonly scale: (typeof scales)[number];
  /** Begins at 0; counts and rates always do where their length is drawn. */
  readonly zero: boolean;
}

/** How rows become marks: columns by name, `''` for a channel that carries none. */
export interface BuiltPlan extends Readonly<Record<ChannelName, string>> {
  readonly marks: readonly MarkName[];
  /** Of the names along an axis: as the rows came, by value, or by name. */
  readonly sort: (typeof sortings)[number];
  readonly descending: boolean;
  readonly xAxis: BuiltAxis;
  readonly yAxis: BuiltAxis;
  /** A dashed line at a value, named. */
  readonly reference: { readonly value: number; readonly label: string } | null;
}

/** `class`: every text is an outcome of a test; `year`: whole numbers that stand without a thousands point. */
export type BuiltKind = 'number' | 'year' | 'date' | 'text' | 'class';

/** A column as a drawing reads it; dates are milliseconds. */
export interface BuiltColumn {
  readonly name: string;
  readonly kind: BuiltKind;
  readonly values: readonly (number | string | null)[];
}

export interface BuiltData {
  /** What the figure is called. */
  readonly title: string;
  readonly plan: BuiltPlan;
  readonly columns: readonly BuiltColumn[];
}
