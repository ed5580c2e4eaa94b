import { randomOf } from '../random-of.ts';
import { saveUntilKilled } from '../save-until-killed.ts';
import type { TorturePart } from '../torture-part.ts';
import { inTrialProfile } from '../trial-profile.ts';

/** Longest that a browser may save before it is killed, in milliseconds. */
const LONGEST = 400;

/** Starts a browser on one profile again and again, and kills it with all its processes while it saves. */
export const killWhileSaving: TorturePart = {
  count: 200,
  run: (task) =>
    inTrialProfile(async (profile) => {
      const { count, seed, onProgress } = task;
      const random = randomOf(seed);
      const wrong: string[] = [];
      let [newest, saves, torn, lost, restored] = [0, 0, 0, 0, 0];
      // Once more than the kills: the last start looks at what the last kill left.
      for (let kill = 0; kill <= count; kill += 1) {
        const { found, acknowledged } = await saveUntilKilled(task, profile, random() * LONGEST);
        if (!found) wrong.push(`start ${kill} did not come in time`);
        if (found?.torn) torn += 1;
        if (found?.restored) restored += 1;
        if (found?.own === false) wrong.push(`after kill ${kill}: own data was lost`);
        if (found && found.revision < newest) {
          lost += newest - found.revision;
          wrong.push(
            `after kill ${kill}: revision ${newest} was acknowledged, ${found.revision} was found${found.emptied ? '; the store noticed' : ''}`
          );
        }
        newest = acknowledged.at(-1) ?? newest;
        saves += acknowledged.length;
        onProgress(kill);
      }
      if (torn > 0) wrong.push(`${torn} torn`);
      return {
        found: `${count} kills during ${saves} saves: ${torn} torn, ${lost} acknowledged saves lost, ${restored} times emptied by the browser and brought back`,
        wrong
      };
    })
};
