import type { CellFigures, ShownFigure } from '../document/figures.ts';
import { digestFigures } from '../document/figures.ts';
import type { ChangedFigure } from '../document/figure-comparison.ts';
import type { CellId } from '../document/model.ts';
import { sha256 } from '../document/sha256.ts';

/** Numbers of a cell as the maker saw them: in order, without their names, which the opener's own run gives. */
interface RecordedCell {
  readonly cell: CellId;
  /** Digest of the names and, where `shown` is null, of the numbers. */
  readonly digest: string;
  readonly count: number;
  /** Null for a cell with more numbers than a link carries. */
  readonly shown: readonly string[] | null;
}

/** What a link remembers of the numbers, to say "identical" or which ones changed. */
export interface RecordedFigures {
  readonly digest: string;
  readonly cells: readonly RecordedCell[];
}

export interface RecordedComparison {
  readonly identical: boolean;
  readonly changed: readonly ChangedFigure[];
  /** Cells that changed without a number by number answer: too many numbers, or other ones than before. */
  readonly replaced: readonly CellId[];
  readonly same: number;
}

const MOST_SHOWN = 100;

/** Figures as links carry them: the numbers of cells with at most `mostShown`, a digest of the others. */
export async function recordFigures(
  figures: readonly CellFigures[],
  mostShown = MOST_SHOWN
): Promise<RecordedFigures> {
  const cells = await Promise.all(figures.map((cell) => recordCell(cell, mostShown)));
  return { digest: await linkDigest(figures), cells };
}

/** The digest as links carry it: 64 bits against accident, not against intent. */
export const linkDigest = async (figures: readonly CellFigures[]): Promise<string> =>
  (await digestFigures(figures)).slice(0, 16);

async function recordCell({ cell, figures }: CellFigures, mostShown: number): Promise<RecordedCell> {
  const shown = figures.length <= mostShown ? figures.map((figure) => figure.shown) : null;
  return { cell, digest: await cellDigest(figures, shown === null), count: figures.length, shown };
}

async function cellDigest(figures: readonly ShownFigure[], withNumbers: boolean): Promise<string> {
  const content = figures.map(({ name, shown }) => (withNumbers ? [name, shown] : name));
  return (await sha256(JSON.stringify(content))).slice(0, 8);
}

/** Compares what a link remembers with a run on this page. */
export async function compareRecorded(
  then: RecordedFigures,
  now: readonly CellFigures[]
): Promise<RecordedComparison> {
  const total = now.reduce((sum, { figures }) => sum + figures.length, 0);
  if (then.digest === (await linkDigest(now)))
    return { identical: true, changed: [], replaced: [], same: total };
  const current = new Map(now.map(({ cell, figures }) => [cell, figures]));
  const known = new Set(then.cells.map(({ cell }) => cell));
  const changed: ChangedFigure[] = [];
  const replaced: CellId[] = now.filter(({ cell }) => !known.has(cell)).map(({ cell }) => cell);
  let same = 0;
  for (const recorded of then.cells) {
    const figures = current.get(recorded.cell) ?? [];
    const { cell, shown } = recorded;
    if (recorded.digest !== (await cellDigest(figures, shown === null))) replaced.push(cell);
    else if (shown === null) same += figures.length;
    else {
      const differing = figures.flatMap((figure, index): ChangedFigure[] => {
        const before = shown[index] ?? null;
        return before === figure.shown ? [] : [{ cell, name: figure.name, then: before, now: figure.shown }];
      });
      changed.push(...differing);
      same += figures.length - differing.length;
    }
  }
  return { identical: false, changed, replaced, same };
}
