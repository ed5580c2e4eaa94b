import type { CellContext } from '../../document/cell-kind.ts';
import { workListQuery } from '../../sql/queries/work-list.ts';
import type { ComboboxOption } from '../../ui/search-options.ts';
import { hasBranches } from './cell.ts';

/** Branches to choose from, with why they are on the list; none when the release has none or can't be asked. */
export async function branchOptions(context: CellContext): Promise<readonly ComboboxOption[]> {
  if (!hasBranches(context.release)) return [];
  const answer = await context.query(workListQuery());
  if (!answer.ok) return [];
  const texts = (name: string) => answer.value.column(name).texts();
  const [sbi, naam, motivering] = [texts('sbi'), texts('naam'), texts('motivering')];
  return sbi.map((code, row) => ({
    value: code ?? '',
    label: naam[row] ?? '',
    detail: code ?? '',
    keywords: motivering[row] ?? ''
  }));
}
