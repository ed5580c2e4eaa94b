import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { browserArguments } from '../chromium.mjs';
import { randomOf } from './random-of.ts';
import type { TorturePage } from './serve-page.ts';

export interface KillTally {
  readonly kills: number;
  readonly saves: number;
  readonly torn: number;
  /** Revisions that were said to be saved and were gone after the kill. */
  readonly lost: number;
}

/** Longest that a browser may save before it is killed, in milliseconds. */
const LONGEST = 400;

/** Starts a browser on one profile again and again, and kills it with all its processes while it saves. */
export async function killDuringSave(
  page: TorturePage,
  executable: string,
  kills: number,
  seed: number
): Promise<KillTally> {
  const profile = mkdtempSync(join(tmpdir(), 'regiobeeld-torture-'));
  const random = randomOf(seed);
  let [acknowledged, saves, torn, lost] = [0, 0, 0, 0];
  for (let kill = 0; kill <= kills; kill += 1) {
    const found = new Promise<{ readonly revision: number; readonly torn: boolean }>((resolve) => {
      page.onFound = resolve;
    });
    const saving = new Promise<void>((resolve) => {
      page.onAcknowledged = (revision) => {
        acknowledged = revision;
        saves += 1;
        resolve();
      };
    });
    const browser = spawn(
      executable,
      [...browserArguments, '--headless', `--user-data-dir=${profile}`, `${page.address}?save`],
      { detached: true, stdio: 'ignore' }
    );
    const left = new Promise<void>((resolve) => browser.once('exit', () => resolve()));
    const before = acknowledged;
    const { revision, torn: isTorn } = await found;
    if (isTorn) torn += 1;
    if (revision < before) lost += before - revision;
    await saving;
    await wait(random() * LONGEST);
    if (browser.pid) process.kill(-browser.pid, 'SIGKILL');
    await left;
  }
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  return { kills, saves, torn, lost };
}
