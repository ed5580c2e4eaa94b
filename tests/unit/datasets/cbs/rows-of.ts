import type { Content } from '#datasets/dataset.ts';

/** Rows of a small table of a dataset, as objects. */
export function rowsOf(content: Content, name: string): Readonly<Record<string, unknown>>[] {
  const rows: Record<string, unknown>[] = [];
  for (const batch of content.tables.find((table) => table.name === name)?.batches() ?? []) {
    const columns = Object.entries(batch).flatMap(([column, values]) =>
      'codes' in values ? [] : [[column, Array.from<unknown>(values)] as const]
    );
    for (const i of columns[0]?.[1].keys() ?? [])
      rows.push(Object.fromEntries(columns.map(([column, values]) => [column, values[i]])));
  }
  return rows;
}
