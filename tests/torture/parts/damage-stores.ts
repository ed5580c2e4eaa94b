import { openTab, type TortureWorld } from '../open-tab.ts';
import type { TorturePart } from '../torture-part.ts';

export const damageStores: TorturePart = {
  count: 200,
  run: (task) =>
    openTab(task, async (tab) => {
      const stores = await tab.evaluate(
        ([count, seed]) => {
          const { torture, tellProgress } = globalThis as TortureWorld;
          return torture.tortureDamage(count, seed, tellProgress);
        },
        [task.count, task.seed] as const
      );
      const few = stores.recovered < stores.stores * 0.99 ? ['too few recovered'] : [];
      return {
        found: `${stores.stores} damaged stores: ${stores.recognised} recognised, ${stores.recovered} recovered to the last two`,
        wrong: [...stores.wrong, ...few]
      };
    })
};
