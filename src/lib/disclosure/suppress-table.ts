import { withMargins, type TwoWayTable } from './margin-table.ts';
import { moveHidden } from './movement.ts';
import type { DisclosurePolicy } from './policy.ts';
import type { Quantity } from './system.ts';
import { createTableNetwork, type TableNetwork } from './table-network.ts';

/** A place in a table; the last row and column are the margins. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface TableSuppression {
  /** Hidden for their own sake. */
  readonly primary: readonly Place[];
  /** Primary ones that a reader could work out, exactly or nearly, without partners. */
  readonly open: readonly Place[];
  /** Hidden to keep those hidden. */
  readonly partners: readonly Place[];
  /** Primary ones that stay open to a reader, because too much around them is public already. */
  readonly unprotected: readonly Place[];
}

/**
 * Hides the small counts of a two-way table, and the partners that keep them from being worked out from the margins,
 * exactly or to within fewer values than the policy asks for. Partners lose as little count as possible, one hidden
 * number after the other; the same table gives the same answer.
 */
export function suppressTable(table: TwoWayTable, policy: DisclosurePolicy): TableSuppression {
  const rows = table.counts.length + 1;
  const columns = (table.counts[0]?.length ?? 0) + 1;
  const quantities = withMargins(table, policy);
  const network = createTableNetwork(rows, columns, quantities);
  const primary = quantities.flatMap(({ hidden, width }, index) => (hidden && width > 0 ? [index] : []));
  const open = primary.filter((index) => !hasRoom(network, index, quantities[index]));
  // What has room enough keeps it: each number more that is hidden only adds to it.
  const unprotected = open.filter((index) => !makesRoom(network, index, quantities[index]));
  const partners = quantities.flatMap(({ hidden }, index) =>
    !hidden && network.hidden[index] === 1 ? [index] : []
  );
  const toPlace = (index: number): Place => ({ row: Math.floor(index / columns), column: index % columns });
  return {
    primary: primary.map(toPlace),
    open: open.map(toPlace),
    partners: partners.map(toPlace),
    unprotected: unprotected.map(toPlace)
  };
}

/** Is the number open to enough values with what is hidden already? */
function hasRoom(network: TableNetwork, index: number, quantity: Quantity | undefined): boolean {
  if (!quantity || quantity.value === null) return false;
  const { value, low, high, width } = quantity;
  const up = moveHidden(network, index, 1, Math.min(width, high - value), false).moved;
  return up + moveHidden(network, index, -1, Math.min(width - up, value - low), false).moved >= width;
}

/** Hides what gives one hidden number room enough, upward first; false when there is not enough to be had. */
function makesRoom(network: TableNetwork, index: number, quantity: Quantity | undefined): boolean {
  if (!quantity || quantity.value === null) return false;
  const { value, low, high, width } = quantity;
  const move = (direction: 1 | -1, most: number) => {
    const { moved, through } = moveHidden(network, index, direction, most, true);
    through.forEach(network.hide);
    return moved;
  };
  const up = move(1, Math.min(width, high - value));
  const down = move(-1, Math.min(width - up, value - low));
  return up + down >= width;
}
