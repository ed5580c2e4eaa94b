import { cheapestPath } from './cheapest-path.ts';
import { hiddenPath } from './hidden-path.ts';
import type { TableNetwork } from './table-network.ts';

export interface Movement {
  readonly moved: number;
  /** Shown numbers that it passed through. */
  readonly through: ReadonlySet<number>;
}

/**
 * How far a hidden number can move from its true value, upward (1) or downward (−1) and at most `most`, while all that
 * is shown stays as it is; with `widen`, also through shown numbers that must then be hidden, the cheapest first.
 * The network is left as it was.
 */
export function moveHidden(
  network: TableNetwork,
  index: number,
  direction: 1 | -1,
  most: number,
  widen: boolean
): Movement {
  const through = new Set<number>();
  const done: { readonly path: readonly number[]; readonly step: number }[] = [];
  // The network moves margins the other way; a path begins against the number's own movement.
  const way = network.isMargin(index) ? direction : -direction;
  let moved = 0;
  while (moved < most) {
    const free = hiddenPath(network, index, way);
    const path = free ?? (widen ? cheapestPath(network, index, way, through) : null);
    if (!path) break;
    const step = Math.min(most - moved, network.roomAlong(path, way));
    network.shift(path, way, step);
    done.push({ path, step });
    for (const edge of path) if (network.hidden[edge] === 0) through.add(edge);
    moved += step;
  }
  for (const { path, step } of done) network.shift(path, way, -step);
  return { moved, through };
}
