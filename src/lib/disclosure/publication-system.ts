import type { AreaCode } from '../areas/area.ts';
import { groupBy } from '../base/group-by.ts';
import type { ShownPublication } from './publication.ts';
import type { HiddenRemainder } from './remainders.ts';
import { hiddenBetween, shown, type DisclosureSystem } from './system.ts';

/** Publications of one measure as sums over blocks: areas that always come together can't be told apart. */
export interface PublicationSystem {
  readonly system: DisclosureSystem;
  /** Areas of each block; blocks are the first quantities of the system, publications follow, then what is hidden. */
  readonly blocks: readonly (readonly AreaCode[])[];
}

export function toPublicationSystem(
  publications: readonly ShownPublication[],
  secrets: readonly HiddenRemainder[],
  width: number
): PublicationSystem {
  const all = [...publications, ...secrets];
  const named = new Map<AreaCode, number[]>();
  all.forEach(({ members }, index) => {
    for (const member of new Set(members)) {
      const holding = named.get(member);
      if (holding) holding.push(index);
      else named.set(member, [index]);
    }
  });
  const together = [...groupBy([...named.keys()].sort(), (member) => (named.get(member) ?? []).join())];
  const blocks = together.map(([, members]) => members);
  const identities = all.map((_, index) => new Map([[blocks.length + index, -1]]));
  together.forEach(([holding], block) => {
    for (const index of holding.split(',')) identities[Number(index)]?.set(block, 1);
  });
  const quantities = [
    ...blocks.map(() => hiddenBetween(null, 0, Infinity, width)),
    ...publications.map(({ value }) => shown(value, Infinity)),
    // A number hidden for another's sake may be worked out, as long as the other stays hidden.
    ...secrets.map(({ between, known }) =>
      between
        ? hiddenBetween(null, Math.max(0, between.low - known), Math.max(0, between.high - known), width)
        : hiddenBetween(null, 0, Infinity, 0)
    )
  ];
  return { system: { quantities, identities }, blocks };
}
