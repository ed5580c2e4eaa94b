import type { Cell } from '#lib/document/model.ts';

/** Where the cells of a picture go on paper. */
export interface Arrangement {
  /** Beside the title, up to the first figure that needs the full width. */
  readonly lead: readonly Cell[];
  /** In the margin at the right of the lead. */
  readonly margin: readonly Cell[];
  readonly rest: readonly Cell[];
}

const narrow = new Set(['text', 'parameter', 'key-figures']);
const inMargin = ({ kind, spec }: Cell): boolean => kind === 'map' && spec['placement'] === 'kop';

/** Splits cells into lead, margin and rest; only the lead has a margin, so a later head map stays in the column. */
export function arrange(cells: readonly Cell[]): Arrangement {
  const wide = cells.findIndex((cell) => !narrow.has(cell.kind) && !inMargin(cell));
  const end = wide < 0 ? cells.length : wide;
  const first = cells.slice(0, end);
  return {
    lead: first.filter((cell) => !inMargin(cell)),
    margin: first.filter(inMargin),
    rest: cells.slice(end)
  };
}
