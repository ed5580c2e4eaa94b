import { openTab, type TortureWorld } from '../open-tab.ts';
import type { TorturePart } from '../torture-part.ts';

export const fillDisk: TorturePart = {
  count: 10,
  run: (task) =>
    openTab(task, async (tab) => {
      const session = await tab.context().newCDPSession(tab);
      const { origin } = new URL(task.page.address);
      const wrong: string[] = [];
      for (let fill = 0; fill < task.count; fill += 1) {
        const usage = await tab.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
        const quotaSize = usage + 1_000_000 + fill * 300_000;
        await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
        const answer = await tab.evaluate(
          (id) => (globalThis as TortureWorld).torture.fill(id),
          `beeld-${fill}`
        );
        if (answer.full !== 'quota' || !answer.kept)
          wrong.push(`full said as ${answer.full}, kept: ${answer.kept}`);
        task.onProgress(fill + 1);
      }
      return {
        found: `${task.count - wrong.length} of ${task.count} times full: said so, and the version before was kept`,
        wrong
      };
    })
};
