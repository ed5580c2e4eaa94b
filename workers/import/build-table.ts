import type { Field } from '../../src/lib/indicators/release.ts';
import type { ImportedDataset } from './api.ts';
import { DroppedList } from './dropped-list.ts';
import { parseFileFigure, plainNumber } from './file-figure.ts';
import type { Understood } from './inspect.ts';
import { toArrow, type OutColumn } from './to-arrow.ts';
import { createUniqueIds } from './unique-ids.ts';

/** A plain table: every column that may come in, as numbers where its cells are numbers, with the area's code beside it. */
export function buildTable(
  { inspection, grid, heading, columns, names, level, area }: Understood,
  id: string,
  onProgress: (part: number) => void = () => {}
): ImportedDataset {
  const dropped = new DroppedList();
  const { body, end } = heading;
  const width = grid.widths?.[heading.header.at(-1) ?? body] ?? grid.columns.length;
  const rows: number[] = [];
  for (let row = body; row < end; row++) {
    const cells = grid.widths?.[row] ?? width;
    if (cells < width && grid.columns.every((column) => (column[row] ?? '') === '')) continue;
    if (
      cells === width ||
      (cells > width && grid.columns.slice(width).every((column) => (column[row] ?? '') === ''))
    )
      rows.push(row);
    else dropped.add('breedte', `regel ${row + 1}: ${cells} van ${width} kolommen`);
  }
  const free = createUniqueIds();
  const doublesOf = (cells: readonly string[], name: string) => {
    const values = new Float64Array(rows.length);
    for (let at = 0; at < rows.length; at++) {
      const text = cells[rows[at] ?? 0] ?? '';
      let value = plainNumber(text, inspection.decimal);
      if (value === null) {
        const figure = parseFileFigure(text, inspection.decimal);
        if (!figure) dropped.add('geen-getal', `${name}: ${text}`);
        value = figure?.value ?? Number.NaN;
      }
      values[at] = value;
    }
    return values;
  };
  const out: OutColumn[] = [];
  if (area !== null) {
    const codes = new Map<string, string | null>();
    const cells = grid.columns[area] ?? [];
    out.push({
      field: { name: free('gebied'), type: 'string', description: 'Code van het gebied' },
      values: rows.map((row) => {
        const text = cells[row] ?? '';
        let code = codes.get(text);
        if (code === undefined) {
          const found = names.find(text, level);
          codes.set(text, (code = found.kind === 'area' ? found.code : null));
        }
        return code;
      })
    });
  }
  for (const [at, { stopped, name, role }] of inspection.columns.entries()) {
    onProgress(at / inspection.columns.length);
    if (stopped) {
      dropped.add('gestopt', name);
      continue;
    }
    const cells = grid.columns[at] ?? [];
    const numeric = role === 'maat' || isNumeric(columns[at]?.cells ?? [], inspection.decimal);
    const field: Field = { name: free(name), type: numeric ? 'number' : 'string', description: name };
    out.push({
      field,
      values: numeric ? doublesOf(cells, name) : rows.map((row) => cells[row] || null)
    });
  }
  return {
    id,
    title: inspection.title,
    status: 'lokaal',
    source: inspection.file,
    levels: [],
    periods: inspection.periods,
    indicators: [],
    themes: [],
    tables: [
      {
        name: id,
        title: inspection.title,
        rows: rows.length,
        fields: out.map(({ field }) => field),
        format: 'arrow',
        bytes: toArrow(out),
        joins: null
      }
    ],
    report: {
      read: inspection.rows,
      used: rows.length,
      dropped: dropped.all,
      totals: [],
      notes: inspection.notes
    }
  };
}

const isNumeric = (cells: readonly string[], decimal: 'comma' | 'point'): boolean =>
  cells.length > 0 &&
  cells.every((cell) => !/^0\d/.test(cell)) &&
  cells.filter((cell) => parseFileFigure(cell, decimal) !== null).length >= cells.length * 0.95;
