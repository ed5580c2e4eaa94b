import { createImport } from '../../workers/import/import.ts';
import type { ImportFile, ImportWorld } from '../../workers/import/api.ts';

/** What became of a file, and in how many milliseconds. */
export interface Outcome {
  readonly kind: 'rows' | 'boundaries' | 'release' | 'refused';
  readonly elapsed: number;
  /** A count that does not add up: rows that are neither used nor in the report. */
  readonly lost: number;
}

/** Reads a file to the end, as the wizard would with no correction at all. Throws only for a mistake of the readers. */
export async function readMalformed(file: ImportFile, world: ImportWorld): Promise<Outcome> {
  const started = performance.now();
  const outcome = (kind: Outcome['kind'], lost = 0): Outcome => ({
    kind,
    elapsed: performance.now() - started,
    lost
  });
  const reader = createImport();
  const opened = await reader.open([file], world, () => {});
  if (!opened.ok) return outcome('refused');
  if (opened.value.kind !== 'table') return outcome(opened.value.kind);
  const { inspection } = opened.value;
  const finished = await reader.finish({ area: 'NL01', period: '2024' }, () => {});
  if (!finished.ok) return outcome('refused');
  const { used, dropped } = finished.value.report;
  const told = dropped.reduce((sum, { count }) => sum + count, 0);
  return outcome('rows', Math.max(0, inspection.rows - used - told - blankRows(file)));
}

/** Blank lines are no rows. */
const blankRows = ({ bytes }: ImportFile): number =>
  new TextDecoder()
    .decode(bytes)
    .split(/\r\n|\n|\r/)
    .filter((line) => /^[;,|\s"]*$/.test(line.replaceAll('\0', ''))).length;
