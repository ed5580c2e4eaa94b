import { openTab, type TortureWorld } from '../open-tab.ts';
import type { TorturePart } from '../torture-part.ts';

export const raceTabs: TorturePart = {
  count: 10_000,
  run: (task) =>
    openTab(task, async (tab) => {
      const tabs = await tab.evaluate(
        ([count, seed]) => {
          const { torture, tellProgress } = globalThis as TortureWorld;
          return torture.tortureTabs(count, seed, tellProgress);
        },
        [task.count, task.seed] as const
      );
      return {
        found: `${tabs.interleavings} interleavings of two tabs: ${tabs.acknowledged} saves, ${tabs.conflicts} refused, ${tabs.lost.length} lost`,
        wrong: tabs.lost
      };
    })
};
