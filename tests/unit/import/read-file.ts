import { readFileSync } from 'node:fs';
import { tableFromIPC } from '@uwdata/flechette';
import { createImport } from '#workers/import/import.ts';
import type { Choices, ImportedDataset, ImportFile, ImportReport, Inspection } from '#workers/import/api.ts';
import { smallWorld } from './small-world.ts';

export const fixture = (name: string): ImportFile => ({
  name,
  bytes: new Uint8Array(readFileSync(new URL(`../../fixtures/import/${name}`, import.meta.url)))
});

export const textFile = (name: string, text: string): ImportFile => ({
  name,
  bytes: new TextEncoder().encode(text)
});

/** What the reader makes of files, as the wizard would show it. */
export async function look(files: readonly ImportFile[], choices: Choices = {}): Promise<Inspection> {
  const reader = createImport();
  const opened = await reader.open(files, smallWorld(), () => {});
  if (!opened.ok || opened.value.kind !== 'table') throw new Error(JSON.stringify(opened));
  const again = await reader.inspect(choices, () => {});
  if (!again.ok) throw new Error(again.error.kind);
  return again.value;
}

interface Read {
  readonly dataset: ImportedDataset;
  readonly report: ImportReport;
  /** `GM0363 2023 klachten` → value, or the mark of a missing one. */
  readonly figures: Readonly<Record<string, number | string>>;
}

/** Files through to the finished dataset. */
export async function read(files: readonly ImportFile[], choices: Choices = {}): Promise<Read> {
  const reader = createImport();
  const opened = await reader.open(files, smallWorld(), () => {});
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const finished = await reader.finish(choices, () => {});
  if (!finished.ok) throw new Error(JSON.stringify(finished.error));
  const { id, tables, report } = finished.value;
  const bytes = (await tables[0]?.bytes.arrayBuffer()) ?? new ArrayBuffer(0);
  const rows = tableFromIPC(bytes).toArray() as Record<string, unknown>[];
  const figures = Object.fromEntries(
    rows.map((row) => [
      `${row['gebied']} ${row['periode']} ${String(row['indicator']).slice(id.length + 1)}`,
      row['waarde'] === null ? String(row['markering']) : Number(row['waarde'])
    ])
  );
  return { dataset: finished.value, report, figures };
}

export const droppedOf = ({ dropped }: ImportReport): Readonly<Record<string, number>> =>
  Object.fromEntries(dropped.map(({ kind, count }) => [kind, count]));
