import type { AreaCode } from '../areas/area.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { CellContext, CellError } from '../document/cell-kind.ts';
import { inhabitantsQuery } from '../sql/queries/inhabitants.ts';

/** The area itself, then its gemeenten from most to fewest inhabitants, `count` at most. */
export async function largestMembers(
  count: number,
  context: CellContext
): Promise<Result<readonly AreaCode[], CellError>> {
  const { area, members, parameters } = context.resolved;
  if (area.niveau === 'gemeente') return ok([area.code]);
  const answer = await context.query(inhabitantsQuery(parameters.periode));
  if (!answer.ok) return err({ kind: 'engine', error: answer.error });
  const table = answer.value;
  const inhabitants = table.column('inwoners').numbers();
  const size = new Map(
    table
      .column('gebied')
      .texts()
      .map((code, row) => [code, inhabitants[row] ?? 0])
  );
  const bySize = [...members].sort((a, b) => (size.get(b) ?? 0) - (size.get(a) ?? 0));
  return ok([area.code, ...bySize.slice(0, count)]);
}
