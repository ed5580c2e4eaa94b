import type { Check } from './check.ts';
import { recomputableGemeenten } from './recomputable-gemeenten.ts';
import { recomputableInside } from './recomputable-inside.ts';
import { recomputableTurnover } from './recomputable-turnover.ts';

/** No hidden cell can be worked out from the totals and the cells around it. */
export const recomputable: Check = {
  id: 'herleidbaar',
  async run(bench) {
    return [
      ...(await recomputableGemeenten(bench)),
      ...(await recomputableInside(bench)),
      ...(await recomputableTurnover(bench))
    ];
  }
};
