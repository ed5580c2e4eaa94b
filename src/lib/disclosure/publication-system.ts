import type { AreaCode } from '../areas/area.ts';
import { groupBy } from '../base/group-by.ts';
import type { Publication } from './publication.ts';
import { hiddenBetween, shown, type DisclosureSystem } from './system.ts';

/** Publications of one measure as sums over blocks: areas that always come together can't be told apart. */
export interface PublicationSystem {
  readonly system: DisclosureSystem;
  /** Areas of each block; blocks are the first quantities of the system, publications follow in their order. */
  readonly blocks: readonly (readonly AreaCode[])[];
}

export function toPublicationSystem(publications: readonly Publication[], width: number): PublicationSystem {
  const named = new Map<AreaCode, number[]>();
  publications.forEach(({ members }, index) => {
    for (const member of new Set(members)) named.set(member, [...(named.get(member) ?? []), index]);
  });
  const together = groupBy([...named.keys()].sort(), (member) => (named.get(member) ?? []).join());
  const blocks = [...together.values()];
  const identities = publications.map((_, index) => {
    const parts = blocks.flatMap(([first = ''], block) =>
      named.get(first)?.includes(index) ? [[block, 1] as const] : []
    );
    return new Map([...parts, [blocks.length + index, -1] as const]);
  });
  const quantities = [
    ...blocks.map(() => hiddenBetween(null, 0, Infinity, width)),
    ...publications.map(({ value }) => shown(value, Infinity))
  ];
  return { system: { quantities, identities }, blocks };
}
