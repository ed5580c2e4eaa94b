import type { Cell } from '#lib/document/model.ts';

/** Where the cells of a picture go on paper. */
export interface Arrangement {
  /** Under the title. */
  readonly lead: readonly Cell[];
  /** In the margin at the right of the lead. */
  readonly margin: readonly Cell[];
  readonly rest: readonly Cell[];
}

const narrow = new Set(['text', 'parameter', 'key-figures']);
const inMargin = ({ kind, spec }: Cell): boolean => kind === 'map' && spec['placement'] === 'kop';

/**
 * Splits cells into lead, margin and rest. The lead ends with the summary, or else before the first wide figure; head
 * maps that come later stay in the column.
 */
export function arrange(cells: readonly Cell[]): Arrangement {
  const wide = cells.findIndex((cell) => !narrow.has(cell.kind) && !inMargin(cell));
  const end = wide < 0 ? cells.length : wide;
  const first = cells.slice(0, end);
  const column = first.filter((cell) => !inMargin(cell));
  const summary = column.findIndex(({ kind }) => kind === 'key-figures');
  const length = summary < 0 ? column.length : summary + 1;
  return {
    lead: column.slice(0, length),
    margin: first.filter(inMargin),
    rest: [...column.slice(length), ...cells.slice(end)]
  };
}
