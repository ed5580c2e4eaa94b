/**
 * Pairs every row with a column of its own at the lowest total cost (the Hungarian method, O(rows² × columns)).
 *
 * There are at least as many columns as rows. Answers the column of every row; ties fall the same way every time.
 */
export function assign(
  rows: number,
  columns: number,
  cost: (row: number, column: number) => number
): readonly number[] {
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  /** Row (from 1) that holds a column (from 1); 0 when free. Column 0 holds the row being placed. */
  const holder = new Int32Array(columns + 1);

  for (let row = 1; row <= rows; row++) {
    const slack = new Float64Array(columns + 1).fill(Infinity);
    const from = new Int32Array(columns + 1);
    const visited = new Uint8Array(columns + 1);
    holder[0] = row;
    let column = 0;
    while (column === 0 || holder[column] !== 0) {
      visited[column] = 1;
      const current = holder[column] ?? 0;
      let least = Infinity;
      let next = 0;
      for (let j = 1; j <= columns; j++) {
        if (visited[j]) continue;
        const reduced = cost(current - 1, j - 1) - (rowPotential[current] ?? 0) - (columnPotential[j] ?? 0);
        if (reduced < (slack[j] ?? 0)) {
          slack[j] = reduced;
          from[j] = column;
        }
        if ((slack[j] ?? 0) < least) {
          least = slack[j] ?? 0;
          next = j;
        }
      }
      for (let j = 0; j <= columns; j++)
        if (visited[j]) {
          const held = holder[j] ?? 0;
          rowPotential[held] = (rowPotential[held] ?? 0) + least;
          columnPotential[j] = (columnPotential[j] ?? 0) - least;
        } else slack[j] = (slack[j] ?? 0) - least;
      column = next;
    }
    while (column !== 0) {
      const previous = from[column] ?? 0;
      holder[column] = holder[previous] ?? 0;
      column = previous;
    }
  }

  const columnOf = new Array<number>(rows).fill(0);
  for (let j = 1; j <= columns; j++) {
    const row = holder[j] ?? 0;
    if (row > 0) columnOf[row - 1] = j - 1;
  }
  return columnOf;
}
