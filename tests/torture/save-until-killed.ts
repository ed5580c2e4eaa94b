import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { browserArguments } from '../chromium.mjs';
import type { Found } from './serve-page.ts';
import type { TortureTask } from './torture-part.ts';

/** Longest that a browser may take to start, in milliseconds. */
const START = 120_000;

/** What one browser found and did before it was killed. */
export interface Killed {
  /** Null when it did not start in time. */
  readonly found: Found | null;
  /** Revisions that were acknowledged, in order. */
  readonly acknowledged: readonly number[];
}

/** Starts a browser that saves without an end, and kills it with all its processes `after` the first save (milliseconds). */
export async function saveUntilKilled(
  { page, executablePath }: TortureTask,
  profile: string,
  after: number
): Promise<Killed> {
  const acknowledged: number[] = [];
  const began = new Promise<Found>((resolve) => {
    page.onFound = resolve;
  });
  const saving = new Promise<void>((resolve) => {
    page.onAcknowledged = (revision) => {
      acknowledged.push(revision);
      resolve();
    };
  });
  const browser = spawn(
    executablePath,
    [...browserArguments, '--headless', `--user-data-dir=${profile}`, `${page.address}?save`],
    { detached: true, stdio: 'ignore' }
  );
  const left = new Promise<void>((resolve) => browser.once('exit', () => resolve()));
  const found = await Promise.race([began, wait(START, null, { ref: false })]);
  if (found) {
    await Promise.race([saving, wait(START, null, { ref: false })]);
    await wait(after);
  }
  if (browser.pid && browser.exitCode === null) process.kill(-browser.pid, 'SIGKILL');
  await left;
  return { found, acknowledged };
}
