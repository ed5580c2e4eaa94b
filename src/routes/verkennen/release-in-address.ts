import { encodeExploration } from '#lib/explorer/address.ts';
import type { Exploration } from '#lib/explorer/state.ts';

const PARAMETER = 'uitgave';

/** An exploration as parameters, with the release whose figures it shows: with somebody else another one may come first. */
export function addressOf(state: Exploration, release: string): URLSearchParams {
  const address = encodeExploration(state);
  address.append(PARAMETER, release);
  return address;
}

/** Id of the release that an address asks for; null for one that leaves it open. */
export const releaseOf = (address: URLSearchParams): string | null => address.get(PARAMETER);
