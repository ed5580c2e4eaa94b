import type { AreaCode, CustomRegion } from '../areas/area.ts';

/** The lowest number that no region has. */
export function freshRegionCode(regions: readonly CustomRegion[]): AreaCode {
  const taken = new Set(regions.map(({ code }) => code));
  let number = 1;
  while (taken.has(`EIGEN_${number}`)) number += 1;
  return `EIGEN_${number}`;
}
