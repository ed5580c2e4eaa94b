import { SMALLEST_ENTERPRISES } from '../disclosure.ts';
import type { Batch } from '../dataset.ts';
import { branchModels, type BranchModel } from './branch-models.ts';
import type { Counts } from './counts.ts';
import { ON_WORK_LIST } from './generate.ts';
import { random, type Random } from './random.ts';
import type { Region, Regions } from './regions.ts';
import { roundTo } from './round.ts';
import { sectorFactor } from './truths.ts';
import type { World } from './world.ts';

/** CBS rounds establishments to 5: that protects them, and a rounded 0 may be 1 or 2. */
const BASE = 5;
/** An enterprise with more than this part of a turnover dominates it. */
const DOMINANCE = 0.6;
/** Spread of the number of establishments of one branch between gemeenten (standard deviation of the logarithm). */
const SPREAD = 0.3;
/** Percent per year that turnover grows. */
const INFLATION = 3;
const LAST_YEAR = 2024;

/** One branch in one year: establishments, enterprises and turnover per gemeente, and which turnovers are hidden. */
interface Branch {
  readonly vestigingen: Float64Array;
  readonly ondernemingen: Float64Array;
  /** Thousand euro. */
  readonly omzet: Float64Array;
  readonly hidden: Uint8Array;
  /** RIEC-regio's whose turnover is hidden. */
  readonly hiddenRiecs: ReadonlySet<string>;
}

/** `vestigingen`: the work list's establishments of each gemeente, shared out over the branches. */
export function drawBranches(
  seed: number,
  world: World,
  regions: Regions,
  counts: Counts,
  years: readonly number[]
): readonly Batch[] {
  const models = Object.entries(branchModels);
  const relative = models.map(([sbi, model]) => relativeShares(seed, world, sbi, model));
  return years.map((year) => {
    const draw = random(seed, 'vestigingen', year);
    const totals = counts.drawn(ON_WORK_LIST, year).gemeente;
    const shared = shareOut(draw, totals, relative);
    const rows = new BranchRows(year);
    models.forEach(([sbi, model], s) => {
      const branch = withTurnover(draw, regions, shared[s] ?? new Float64Array(), model, year);
      for (const region of regions.all) rows.addRegion(sbi, region, branch);
      world.gemeenten.forEach(({ code }, g) => rows.addGemeente(sbi, code, g, branch));
    });
    return rows.toBatch();
  });
}

/** Share of each gemeente's work list that a branch has, not yet adding up to 1. */
function relativeShares(
  seed: number,
  world: World,
  sbi: string,
  { vestigingen, urban }: BranchModel
): Float64Array {
  const draw = random(seed, 'branche', sbi);
  return Float64Array.from(
    world.gemeenten,
    (gemeente, g) =>
      vestigingen *
      sectorFactor(sbi, gemeente) *
      Math.exp(urban * 0.6 * (world.urbanity[g] ?? 0) + SPREAD * draw.normal())
  );
}

/** Multinomial draw per gemeente, branch by branch: the branches add up to the work list exactly. */
function shareOut(
  draw: Random,
  totals: Float64Array,
  relative: readonly Float64Array[]
): readonly Float64Array[] {
  const shared = relative.map(() => new Float64Array(totals.length));
  totals.forEach((total, g) => {
    let left = total;
    let weight = relative.reduce((sum, share) => sum + (share[g] ?? 0), 0);
    relative.forEach((share, s) => {
      const part = share[g] ?? 0;
      const count = draw.binomial(left, Math.min(1, part / weight));
      const column = shared[s];
      if (column) column[g] = count;
      left -= count;
      weight -= part;
    });
  });
  return shared;
}

function withTurnover(
  draw: Random,
  regions: Regions,
  vestigingen: Float64Array,
  model: BranchModel,
  year: number
): Branch {
  const inflation = (1 + INFLATION / 100) ** (year - 2020);
  const ondernemingen = vestigingen.map((n) => (n === 0 ? 0 : Math.max(1, draw.binomial(n, 0.92))));
  const omzet = vestigingen.map((n) =>
    n === 0
      ? 0
      : Math.max(1, Math.round(n * model.omzet * inflation * Math.exp((0.8 * draw.normal()) / Math.sqrt(n))))
  );
  const hidden = Uint8Array.from(ondernemingen, (n) =>
    n > 0 && (n < SMALLEST_ENTERPRISES || dominant(draw, n)) ? 1 : 0
  );
  return { vestigingen, ondernemingen, omzet, hidden, hiddenRiecs: hideTurnover(regions, omzet, hidden) };
}

/** Does one enterprise have most of the turnover? Likelier where there are few. */
function dominant(draw: Random, enterprises: number): boolean {
  const sizes = Array.from({ length: Math.min(enterprises, 30) }, () => Math.exp(1.1 * draw.normal()));
  return Math.max(...sizes) / sizes.reduce((a, b) => a + b, 0) > DOMINANCE;
}

/**
 * Under a published total no, or at least three turnovers are hidden, so that none of the hidden can work out
 * another. A RIEC-regio that can't do that is hidden itself, together with at least two others.
 */
function hideTurnover(regions: Regions, omzet: Float64Array, hidden: Uint8Array): ReadonlySet<string> {
  const riecs = regions.all.filter(({ niveau }) => niveau === 'riec');
  const closed = riecs.filter(({ members }) => !enough(members, omzet, hidden));
  const total = ({ members }: Region) => members.reduce((sum, g) => sum + (omzet[g] ?? 0), 0);
  const others = riecs.filter((riec) => !closed.includes(riec)).sort((a, b) => total(a) - total(b));
  while (closed.length > 0 && closed.length < SMALLEST_ENTERPRISES) {
    const next = others.shift();
    if (!next) break;
    closed.push(next);
  }
  if (closed.length > 0)
    enough(
      closed.flatMap(({ members }) => members),
      omzet,
      hidden
    );
  return new Set(closed.map(({ code }) => code));
}

function enough(members: readonly number[], omzet: Float64Array, hidden: Uint8Array): boolean {
  const blanks = members.filter((g) => hidden[g] === 1).length;
  if (blanks === 0 || blanks >= SMALLEST_ENTERPRISES) return true;
  const candidates = members
    .filter((g) => hidden[g] === 0 && (omzet[g] ?? 0) > 0)
    .sort((a, b) => (omzet[a] ?? 0) - (omzet[b] ?? 0));
  for (const g of candidates.slice(0, SMALLEST_ENTERPRISES - blanks)) hidden[g] = 1;
  return blanks + candidates.length >= SMALLEST_ENTERPRISES;
}

/** Columns of `vestigingen` for one year. */
class BranchRows {
  readonly #year: number;
  readonly #gebied: string[] = [];
  readonly #sbi: string[] = [];
  readonly #vestigingen: number[] = [];
  readonly #omzet: (number | null)[] = [];
  readonly #ondernemingen: (number | null)[] = [];
  readonly #markering: string[] = [];

  constructor(year: number) {
    this.#year = year;
  }

  addGemeente(
    sbi: string,
    code: string,
    g: number,
    { vestigingen, ondernemingen, omzet, hidden }: Branch
  ): void {
    const shown = hidden[g] === 0;
    this.#add(
      sbi,
      code,
      vestigingen[g] ?? 0,
      shown ? (omzet[g] ?? 0) : null,
      shown ? (ondernemingen[g] ?? 0) : null
    );
  }

  /** Provincies carry no turnover: with it and the RIEC totals, small parts could be worked out. */
  addRegion(sbi: string, { code, niveau, members }: Region, branch: Branch): void {
    const sum = (values: Float64Array) => members.reduce((total, g) => total + (values[g] ?? 0), 0);
    const shown = niveau !== 'provincie' && !branch.hiddenRiecs.has(code);
    const mark = niveau === 'provincie' ? 'onbekend' : 'geheim';
    this.#add(
      sbi,
      code,
      sum(branch.vestigingen),
      shown ? sum(branch.omzet) : null,
      shown ? sum(branch.ondernemingen) : null,
      mark
    );
  }

  #add(
    sbi: string,
    code: string,
    vestigingen: number,
    omzet: number | null,
    ondernemingen: number | null,
    why = 'geheim'
  ): void {
    this.#gebied.push(code);
    this.#sbi.push(sbi);
    this.#vestigingen.push(roundTo(BASE, vestigingen));
    this.#omzet.push(omzet);
    this.#ondernemingen.push(ondernemingen === null ? null : roundTo(BASE, ondernemingen));
    this.#markering.push(omzet === null ? why : this.#year === LAST_YEAR ? 'voorlopig' : '');
  }

  toBatch(): Batch {
    return {
      gebied: this.#gebied,
      periode: this.#gebied.map(() => String(this.#year)),
      sbi: this.#sbi,
      vestigingen: this.#vestigingen,
      omzet: this.#omzet,
      ondernemingen: this.#ondernemingen,
      markering: this.#markering
    };
  }
}
