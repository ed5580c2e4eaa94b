import type { Indicator } from '../../src/lib/indicators/definition.ts';
import type { Batch, DatasetContext } from '../dataset.ts';
import type { Gemeente } from '../reference/gemeenten.ts';
import { countedFirst, createCounts, type Counts } from './counts.ts';
import type { DemoIndicator } from './demo-indicator.ts';
import { drawIndicator, type Drawn } from './draw-indicator.ts';
import { hideGemeenten, type Hidden } from './hide-gemeenten.ts';
import { hideInside, membersOf, type Nesting } from './hide-inside.ts';
import { toIndicator } from './indicators.ts';
import { ObservationRows } from './observation-rows.ts';
import { publishInside, publishRegions } from './publish.ts';
import { createRegions, type Regions } from './regions.ts';
import { createWorld, type World } from './world.ts';

/** How much of the release to make; tests make less. Years must hold 2020, to which the levels are tied. */
export interface Scale {
  readonly gemeenten: readonly Gemeente[];
  readonly years: readonly number[];
  readonly indicators: readonly DemoIndicator[];
}

export interface Generated {
  readonly world: World;
  readonly regions: Regions;
  readonly counts: Counts;
  readonly indicators: readonly Indicator[];
  readonly waarnemingen: readonly Batch[];
  readonly wijk: readonly Batch[];
  readonly buurt: readonly Batch[];
}

/** Draws, rounds and hides everything but the branches. */
export function generate(
  { seed, progress }: DatasetContext,
  { gemeenten, years, indicators }: Scale
): Generated {
  const world = createWorld(seed, gemeenten);
  const regions = createRegions(world);
  const counts = createCounts(seed, world);
  const nesting: Nesting = {
    wijkenOf: membersOf(world.gemeenteOfWijk, world.gemeenten.length),
    buurtenOf: membersOf(world.wijkOfBuurt, world.gemeenteOfWijk.length)
  };
  const made = { indicators: new Map<string, Indicator>(), waarnemingen: [], wijk: [], buurt: [] } as {
    indicators: Map<string, Indicator>;
    waarnemingen: Batch[];
    wijk: Batch[];
    buurt: Batch[];
  };
  const first = indicators.filter(({ id }) => isCountedFirst(id));
  const rest = indicators.filter(({ id }) => !isCountedFirst(id));

  for (const [i, indicator] of [...first, ...rest].entries()) {
    if (i % 16 === 0)
      progress(
        `figures of indicator ${i + 1} to ${Math.min(i + 16, indicators.length)} of ${indicators.length}`
      );
    const drawn = drawIndicator(seed, world, counts, indicator, years);
    for (const { year, teller } of drawn)
      if (teller && keeps(indicator.id)) counts.keep(indicator.id, year, teller);

    const { provincies, hidden } = hideAll(indicator, regions, drawn);
    const levels = new Set(['land', 'riec', ...(provincies ? ['provincie'] : [])]);
    const rows = new ObservationRows(indicator.id);
    const wijkRows = new ObservationRows(indicator.id);
    const buurtRows = new ObservationRows(indicator.id);
    drawn.forEach((year, y) => {
      const blanks = hidden[y] ?? NOTHING_HIDDEN;
      publishRegions(rows, indicator, world, regions, year, blanks, levels);
      if (indicator.model.finest === 'gemeente') return;
      const inwoners = counts.layers('inwoners', year.year).buurt ?? new Float64Array();
      const inside =
        year.teller && year.noemer
          ? hideInside(indicator, world, nesting, blanks.gemeenten, year.teller, year.noemer, inwoners)
          : null;
      publishInside(wijkRows, 'wijk', indicator, world, year, inside, inwoners);
      if (indicator.model.finest === 'buurt')
        publishInside(buurtRows, 'buurt', indicator, world, year, inside, inwoners);
    });
    made.indicators.set(indicator.id, toIndicator(indicator, years, provincies));
    made.waarnemingen.push(rows.toBatch());
    if (indicator.model.finest !== 'gemeente') made.wijk.push(wijkRows.toBatch());
    if (indicator.model.finest === 'buurt') made.buurt.push(buurtRows.toBatch());
  }
  const declared = indicators.flatMap(({ id }) => made.indicators.get(id) ?? []);
  return { world, regions, counts, ...made, indicators: declared };
}

const NOTHING_HIDDEN: Hidden = { gemeenten: new Uint8Array(), totals: new Set() };

/** The branches share out the establishments on the work list. */
export const ON_WORK_LIST = 'vestigingen_werklijst';

const isCountedFirst = (id: string) => (countedFirst as readonly string[]).includes(id);
const keeps = (id: string) => isCountedFirst(id) || id === ON_WORK_LIST;

/** Hides the same way in all years: with provincies where every year allows it, without them otherwise. */
function hideAll(
  indicator: DemoIndicator,
  regions: Regions,
  drawn: readonly Drawn[]
): { readonly provincies: boolean; readonly hidden: readonly Hidden[] } {
  const years = drawn.map(({ teller, noemer, missing }) => ({
    teller: (teller?.gemeente ?? new Float64Array()).map((count, g) =>
      missing[g] === '' && noemer?.gemeente[g] !== 0 ? count : NaN
    ),
    noemer: noemer?.gemeente ?? new Float64Array()
  }));
  const attempt = (crossed: boolean) => years.map((year) => hideGemeenten(indicator, regions, year, crossed));
  const crossed = attempt(true).filter((hidden) => hidden !== null);
  if (crossed.length === years.length) return { provincies: true, hidden: crossed };
  return { provincies: false, hidden: attempt(false).filter((hidden) => hidden !== null) };
}
