import { readdirSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { lastHeadEnds } from '../last-write.ts';
import { randomOf } from '../random-of.ts';
import { saveUntilKilled } from '../save-until-killed.ts';
import type { TorturePart } from '../torture-part.ts';
import { inTrialProfile } from '../trial-profile.ts';

const LONGEST = 100;

/**
 * What a kill between the two halves of one write does: Chromium opens such a database once more and writes on behind the
 * torn place; the opening after that finds "Corruption: checksum mismatch", and Chromium empties all IndexedDB of the site.
 */
export const tearLog: TorturePart = {
  count: 10,
  async run(task) {
    const random = randomOf(task.seed);
    const wrong: string[] = [];
    let [emptied, lost] = [0, 0];
    for (let tear = 0; tear < task.count; tear += 1) {
      await inTrialProfile(async (profile) => {
        const save = () => saveUntilKilled(task, profile, random() * LONGEST);
        let { acknowledged } = await save();
        const log = newestLog(join(profile, 'Default', 'IndexedDB'));
        truncateSync(log, lastHeadEnds(readFileSync(log)));
        for (const start of ['next', 'second']) {
          const newest = acknowledged.at(-1) ?? 0;
          const after = await save();
          if (after.found?.restored) emptied += 1;
          if (after.found?.own === false) {
            lost += 1;
            wrong.push(`tear ${tear}, ${start} start: own data was lost`);
          }
          if (!after.found || after.found.torn || after.found.revision < newest) {
            lost += 1;
            wrong.push(
              `tear ${tear}, ${start} start: revision ${newest} was acknowledged, ${after.found?.revision} was found`
            );
          }
          acknowledged = after.acknowledged;
        }
      });
      task.onProgress(tear + 1);
    }
    if (emptied === 0) wrong.push('no store was emptied: this browser does not do what the tear is about');
    return {
      found: `${task.count} torn logs: ${emptied} times brought back by the copy, with own data and boundaries, ${lost} times something acknowledged was lost`,
      wrong
    };
  }
};

function newestLog(folder: string): string {
  const logs = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.leveldb\/\d+\.log$/.test(name)
  );
  const newest = logs.sort().at(-1);
  if (!newest) throw new Error(`no log of a database in ${folder}`);
  return join(folder, newest);
}
