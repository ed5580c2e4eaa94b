import { findDifferences, type Difference } from '../disclosure/differencing.ts';
import { findMargins } from '../disclosure/find-margins.ts';
import { placeKey, type OwnResult } from '../disclosure/own-result.ts';
import { ownRisks, type OwnRisks } from '../disclosure/own-risks.ts';
import type { DisclosurePolicy } from '../disclosure/policy.ts';
import type { Publication } from '../disclosure/publication.ts';
import { rangeBelow } from '../disclosure/range-below.ts';
import { suppressTable } from '../disclosure/suppress-table.ts';
import type { GateInput } from './gate-input.ts';
import { toPublications, type OwnPublication } from './publications.ts';

/** A number that must be hidden before the document may leave. */
export interface PlannedHide {
  readonly cell: string;
  /** Name of its row. */
  readonly row: string;
  readonly column: string;
  /** Rule of disclosure; `determinability` and `differences` for partners. */
  readonly rule: string;
  /** As the reader knows the number. */
  readonly said: string;
}

export interface ProtectionPlan {
  /** For their own sake. */
  readonly primary: readonly PlannedHide[];
  /** To keep hidden or unpublished numbers from being worked out. */
  readonly partners: readonly PlannedHide[];
  /** Hidden numbers that would be worked out without partners. */
  readonly exposed: readonly string[];
  /** Unpublished small counts that would follow. */
  readonly differences: readonly Difference[];
  /** What stays open whatever is hidden, because what it follows from has left already. */
  readonly open: readonly Difference[];
  /** What leaves once all this is hidden, for the ledger. */
  readonly publications: readonly Publication[];
  /** By cell: groups in which everyone counts. */
  readonly warnings: ReadonlyMap<string, OwnRisks['warns']>;
  /** By cell: small counts that an own query takes from the release. */
  readonly publicSmall: ReadonlyMap<string, OwnRisks['hides']>;
}

type World = Pick<GateInput, 'document' | 'areas'>;

/** Each step hides one number; more than this is a table that should not leave. */
const MOST_STEPS = 60;

/**
 * What must be hidden of own results, beyond what is hidden already, so that no small number can be read, worked out from
 * the others, or worked out together with what has left before.
 *
 * Two-way tables with their margins are solved exactly as networks; everything else, over all cells and earlier exports
 * together, by the row space and linear programming. What is public already is never hidden again.
 */
export function planProtection(
  results: readonly OwnResult[],
  world: World,
  before: readonly Publication[],
  policy: DisclosurePolicy
): ProtectionPlan {
  const own = results.filter(({ lokaal }) => lokaal);
  const publications = toPublications({ ...world, results: own });
  const known = publishedKeys(before);
  const placed = new Map(publications.map((one) => [keyAt(one.cell, one.row, one.column), one]));
  const isPublic = (cell: string, row: number, column: string) => {
    const publication = placed.get(keyAt(cell, row, column));
    return publication !== undefined && known.has(countKey(publication));
  };
  const hidden = new Set<string>();
  const secrets = new Map<string, string>();
  const said = (result: OwnResult, row: number, column: string) =>
    placed.get(keyAt(result.cell, row, column))?.area ?? `${result.rows[row] ?? ''} (${column})`;

  const risks = new Map(results.map((result) => [result, ownRisks(result, policy)]));
  const primary = own.flatMap((result) => {
    for (let row = 0; row < result.rowCount; row += 1)
      for (const { name } of result.columns)
        if (result.isHidden(row, name)) hidden.add(keyAt(result.cell, row, name));
    return (risks.get(result)?.hides ?? []).flatMap(({ row, column, rule }): readonly PlannedHide[] => {
      const key = keyAt(result.cell, row, column);
      const isNew = !hidden.has(key) && !isPublic(result.cell, row, column);
      secrets.set(key, rule);
      if (!isNew) return [];
      hidden.add(key);
      return [
        { cell: result.cell, row: result.rows[row] ?? '', column, rule, said: said(result, row, column) }
      ];
    });
  });
  const partners: PlannedHide[] = [];
  const exposed = new Set<string>();
  const hide = (result: OwnResult, row: number, column: string, rule: string) => {
    hidden.add(keyAt(result.cell, row, column));
    partners.push({
      ...{ cell: result.cell, row: result.rows[row] ?? '', column, rule },
      said: said(result, row, column)
    });
  };

  const alone = measuresOfOne(publications, before);
  const solved = new Set<string>();
  for (const result of own) {
    const margins = findMargins(result);
    if (!margins) continue;
    const keyOf = (row: number, column: number) => {
      const place = margins.at({ row, column });
      return keyAt(result.cell, place.row, place.column);
    };
    const { counts } = margins;
    const found = suppressTable(
      {
        counts,
        gevoelig: false,
        lokaal: true,
        isPublic: (row, column) => {
          const place = margins.at({ row, column });
          return isPublic(result.cell, place.row, place.column);
        },
        hiddenAs: (row, column) =>
          secrets.has(keyOf(row, column)) ? 'secret' : hidden.has(keyOf(row, column)) ? 'partner' : null
      },
      policy
    );
    for (const place of found.open) {
      const { row, column } = margins.at(place);
      exposed.add(said(result, row, column));
    }
    for (const place of found.partners) {
      const { row, column } = margins.at(place);
      hide(result, row, column, 'determinability');
    }
    if (found.unprotected.length === 0) solved.add(result.cell);
  }

  const told = toldBefore(publications.map(masked), before);
  const rest = publications.filter(
    ({ cell, measure }) => !(solved.has(cell) && alone.has(measure)) && !told.has(measure)
  );
  const differences = new Map<string, Difference>();
  const open = new Map<string, Difference>();
  const bySaid = new Map(own.map((result) => [result.cell, result]));
  for (let step = 0; step < MOST_STEPS && rest.length > 0; step += 1) {
    const found = findDifferences(before, rest.map(masked), policy).filter(
      (one) => !open.has(differenceKey(one))
    );
    const [first] = found;
    if (!first) break;
    if (step === 0)
      for (const one of found)
        if (one.of === undefined) differences.set(differenceKey(one), one);
        else exposed.add(one.of);
    const next = cheapest(first);
    if (!next) open.set(differenceKey(first), first);
    else
      for (const copy of rest)
        if (countKey(copy) === countKey(next)) {
          const result = bySaid.get(copy.cell);
          if (result && !hidden.has(keyAt(copy.cell, copy.row, copy.column)))
            hide(result, copy.row, copy.column, first.of === undefined ? 'differences' : 'determinability');
        }
    if (step === MOST_STEPS - 1) for (const one of found) open.set(differenceKey(one), one);
  }
  return {
    primary,
    partners,
    exposed: [...exposed],
    differences: [...differences.values()],
    open: [...open.values()],
    publications: publications.map(masked),
    warnings: new Map([...risks].map(([{ cell }, { warns }]) => [cell, warns])),
    publicSmall: new Map(
      [...risks].flatMap(([{ cell, lokaal }, { hides }]) =>
        lokaal ? [] : [[cell, hides.filter(({ rule }) => rule === 'threshold')] as const]
      )
    )
  };

  function masked(publication: OwnPublication): Publication {
    const { cell, row, column, ...plain } = publication;
    const key = keyAt(cell, row, column);
    if (!hidden.has(key)) return plain;
    const rule = secrets.get(key);
    if (rule === undefined) return { ...plain, value: null };
    const between = rule === 'threshold' ? rangeBelow(plain, policy) : { low: 0, high: Infinity };
    return { ...plain, value: null, between };
  }

  /** Of the own numbers by which something follows, the smallest that may still be hidden. */
  function cheapest({ from, measure }: Difference): OwnPublication | null {
    const names = new Set(from);
    return (
      rest
        .filter(
          (one) =>
            one.measure === measure &&
            one.value !== null &&
            names.has(one.area) &&
            !hidden.has(keyAt(one.cell, one.row, one.column)) &&
            !known.has(countKey(one))
        )
        .toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0))[0] ?? null
    );
  }
}

const keyAt = (cell: string, row: number, column: string): string =>
  placeKey({ row: `${cell} ${row}`, column });

const differenceKey = ({ measure, members }: Difference): string => JSON.stringify([measure, members]);

/** The same count, wherever it is stated. */
const countKey = ({ measure, members, labels = {} }: Publication): string =>
  JSON.stringify([measure, members, Object.entries(labels).sort()]);

/** Measures of which every number left before just as it leaves now: they say nothing new. */
function toldBefore(
  publications: readonly Publication[],
  before: readonly Publication[]
): ReadonlySet<string> {
  const line = (one: Publication) => `${countKey(one)} ${one.value ?? 'hidden'}`;
  const known = new Set(before.map(line));
  const fresh = new Set(publications.filter((one) => !known.has(line(one))).map(({ measure }) => measure));
  return new Set(publications.map(({ measure }) => measure).filter((measure) => !fresh.has(measure)));
}

const publishedKeys = (before: readonly Publication[]): ReadonlySet<string> =>
  new Set(before.filter(({ value }) => value !== null).map(countKey));

/** Measures that one cell alone tells of, and nothing that left before. */
function measuresOfOne(
  publications: readonly OwnPublication[],
  before: readonly Publication[]
): ReadonlySet<string> {
  const cells = new Map<string, Set<string>>();
  for (const { measure, cell } of publications)
    cells.set(measure, (cells.get(measure) ?? new Set()).add(cell));
  const earlier = new Set(before.map(({ measure }) => measure));
  return new Set(
    [...cells].flatMap(([measure, of]) => (of.size === 1 && !earlier.has(measure) ? [measure] : []))
  );
}
