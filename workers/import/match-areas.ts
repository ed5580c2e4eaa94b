import type { Level } from '../../src/lib/areas/area.ts';
import type { AreaMatch, Choices, ImportWorld, OpenName } from './api.ts';
import { plainAreaName, type AreaNames, type FoundArea } from './area-names.ts';
import { levelOfHeading, type SampledColumn } from './column-roles.ts';
import type { Heading } from './find-heading.ts';
import type { Grid } from './grid.ts';

/** Names asked about at most: beyond it the wrong column is the key. */
const MOST_OPEN = 400;

/** The texts in the column of areas, each looked up once, with the rows that have it. */
export interface FoundAreas {
  readonly byText: ReadonlyMap<string, { readonly found: FoundArea; readonly rows: number }>;
}

export function findAreas(
  grid: Grid,
  { body, end }: Heading,
  column: number,
  names: AreaNames,
  level: Level | null
): FoundAreas {
  const counts = new Map<string, number>();
  const cells = grid.columns[column] ?? [];
  for (let row = body; row < end; row++) {
    const text = cells[row] ?? '';
    if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return {
    byText: new Map([...counts].map(([text, rows]) => [text, { found: names.find(text, level), rows }]))
  };
}

/** The gemeente that a text names, whether it is still there or not. */
const codeIn = (found: FoundArea): readonly string[] => {
  if (found.kind === 'area' && found.level === 'gemeente') return [found.code];
  return found.kind === 'former' ? [found.area.code] : [];
};

/** What the page shows of the match: areas found, rows of totals and other kinds, and the names to ask about. */
export function toMatch(
  { byText }: FoundAreas,
  names: AreaNames,
  world: ImportWorld,
  choices: Choices,
  level: Level | null
): AreaMatch {
  const open: OpenName[] = [];
  const elsewhere = new Map<string, number>();
  const areas = new Set<string>();
  let rows = 0;
  let totals = 0;
  let unmapped = 0;
  let asked = 0;
  for (const [text, { found, rows: count }] of byText) {
    if (found.kind === 'total') totals += count;
    else if (found.kind === 'elsewhere')
      elsewhere.set(found.level, (elsewhere.get(found.level) ?? 0) + count);
    else {
      asked++;
      if (found.kind === 'area') {
        areas.add(found.code);
        rows += count;
        if (!found.known) unmapped++;
        continue;
      }
      const key = plainAreaName(text);
      const answer = choices.areas?.[key] ?? world.remembered[key] ?? null;
      if (answer) {
        areas.add(answer);
        rows += count;
      }
      open.push({
        key,
        text,
        rows: count,
        kind: found.kind,
        until: found.kind === 'former' ? found.area.until : null,
        proposals: found.kind === 'unknown' ? [] : found.proposals,
        answer
      });
    }
  }
  const order = { ambiguous: 0, former: 1, unknown: 2 } as const;
  open.sort(
    (a, b) => order[a.kind] - order[b.kind] || b.proposals.length - a.proposals.length || b.rows - a.rows
  );
  return {
    level,
    found: areas.size,
    asked,
    rows,
    open: open
      .slice(0, MOST_OPEN)
      .map((one) => (one.kind === 'unknown' ? { ...one, proposals: names.propose(one.text, level) } : one)),
    elsewhere: [...elsewhere].map(([name, count]) => ({ level: name, rows: count })),
    totals,
    unmapped
  };
}

/** Gemeenten of the file, abolished ones included: from them its vintage is told. */
export const gemeentenIn = ({ byText }: FoundAreas): ReadonlySet<string> =>
  new Set([...byText.values()].flatMap(({ found }) => codeIn(found)));

/** Bare numbers are gemeenten by default of a heading that says code; names get the level of their heading. */
export function levelForBare(column: SampledColumn): Level | null {
  const level = levelOfHeading(column);
  return level ?? (column.cells.every((cell) => /^\d{1,4}$/.test(cell)) ? 'gemeente' : null);
}

/** Most of the names are of no area that is known by name. */
export function hasNamesOfWijken({ cells }: SampledColumn, names: AreaNames): boolean {
  const texts = [...new Set(cells)].filter((text) => !/\d/.test(text));
  const unknown = texts.filter((text) => names.find(text, null).kind === 'unknown').length;
  return unknown > texts.length / 2;
}
