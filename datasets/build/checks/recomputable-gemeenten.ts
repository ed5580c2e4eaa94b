import type { Indicator } from '../../../src/lib/indicators/definition.ts';
import { lowestHidden, SMALLEST_WIDTH } from '../../disclosure.ts';
import type { Bench } from './check.ts';
import { solveGroups, type Equation } from './hidden-sums.ts';

interface Cell {
  readonly code: string;
  readonly niveau: string;
  readonly provincie: string | null;
  readonly riec: string | null;
  readonly teller: number | null;
  readonly hidden: boolean;
}

/**
 * Gemeenten under the totals of land, provincies and RIEC-regio's.
 *
 * The smallest groups that totals can tell apart are the crossings of provincie and RIEC-regio; where a group's
 * hidden sum is given away, it must have two hidden members at least and leave each of them open enough.
 */
export async function recomputableGemeenten({ workshop, indicators }: Bench): Promise<readonly string[]> {
  const counted = indicators.filter(({ soort }) => soort === 'telling' || soort === 'percentage');
  const problems: string[] = [];
  for (const indicator of counted) {
    const rows = await workshop.all(
      "SELECT w.periode, g.code, g.niveau, g.provincie, g.riec, w.teller, w.markering = 'geheim' AS hidden " +
        `FROM waarnemingen w JOIN gebieden g ON g.code = w.gebied WHERE w.indicator = '${indicator.id}' ORDER BY 1, 2`
    );
    const byPeriod = new Map<string, Cell[]>();
    for (const row of rows) {
      const period = String(row.periode);
      const cells = byPeriod.get(period) ?? [];
      if (cells.length === 0) byPeriod.set(period, cells);
      cells.push(toCell(row));
    }
    for (const [period, cells] of byPeriod)
      problems.push(
        ...checkPeriod(indicator, cells).map(
          (problem) => `waarnemingen: ${indicator.id} ${period}: ${problem}`
        )
      );
  }
  return problems;
}

const text = (value: unknown) => (typeof value === 'string' ? value : null);

const toCell = (row: Record<string, unknown>): Cell => ({
  code: String(row.code),
  niveau: String(row.niveau),
  provincie: text(row.provincie),
  riec: text(row.riec),
  teller: typeof row.teller === 'number' ? row.teller : null,
  hidden: row.hidden === true
});

function checkPeriod(indicator: Indicator, cells: readonly Cell[]): readonly string[] {
  const gemeenten = cells.filter(({ niveau }) => niveau === 'gemeente');
  const crossing = ({ provincie, riec }: Cell) => `${String(provincie)} × ${String(riec)}`;
  const equations = cells.flatMap((total): Equation[] => {
    if (total.teller === null) return [];
    const members = membersOf(total, gemeenten);
    if (!members) return [];
    const visible = members.filter(({ teller }) => teller !== null);
    return [
      {
        groups: new Set(members.filter(({ hidden }) => hidden).map(crossing)),
        sum: visible.reduce((left, { teller }) => left - (teller ?? 0), total.teller),
        slack: ((visible.length + 1) * indicator.afronding) / 2
      }
    ];
  });
  const blanks = new Map<string, string[]>();
  for (const cell of gemeenten)
    if (cell.hidden) blanks.set(crossing(cell), [...(blanks.get(crossing(cell)) ?? []), cell.code]);

  const problems: string[] = [];
  for (const [group, { sum, slack }] of solveGroups(equations)) {
    const hidden = blanks.get(group) ?? [];
    if (hidden.length === 1) problems.push(`${hidden.join()} volgt uit de totalen (${group})`);
    else if (slack === 0 && sum - lowestHidden(indicator) * hidden.length < SMALLEST_WIDTH)
      problems.push(`${hidden.join(', ')} tellen op tot ${sum} (${group})`);
  }
  return [...problems, ...hiddenTotals(cells)];
}

function membersOf({ niveau, code }: Cell, gemeenten: readonly Cell[]): readonly Cell[] | null {
  if (niveau === 'land') return gemeenten;
  if (niveau === 'provincie') return gemeenten.filter(({ provincie }) => provincie === code);
  if (niveau === 'riec') return gemeenten.filter(({ riec }) => riec === code);
  return null;
}

/** One hidden total of a level follows from the country's. */
function hiddenTotals(cells: readonly Cell[]): readonly string[] {
  const land = cells.find(({ niveau }) => niveau === 'land');
  if (land?.teller == null) return [];
  return ['provincie', 'riec'].flatMap((level) => {
    const hidden = cells.filter(({ niveau, hidden: blank }) => niveau === level && blank);
    return hidden.length === 1 ? [`${hidden[0]?.code ?? ''} volgt uit het landelijke totaal`] : [];
  });
}
