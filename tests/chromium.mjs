// Finds a Chromium that really starts, or gets one. Used by the test runner, Playwright and Vitest.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
];

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
];

const candidates = () => [process.env.PLAYWRIGHT_CHROMIUM, ...SYSTEM, chromium.executablePath()];

/** Path of the first Chromium that exists, without starting it; undefined when there is none. */
export const installedChromium = () => candidates().find((path) => path && existsSync(path));

function starts(path) {
  if (!path || !existsSync(path)) return false;
  try {
    const page = execFileSync(
      path,
      ['--headless', ...browserArguments, '--dump-dom', 'data:text/html,<p>ok</p>'],
      { timeout: 30_000, stdio: ['ignore', 'pipe', 'ignore'] }
    );
    return page.toString().includes('ok');
  } catch {
    return false;
  }
}

function attempt(command, args) {
  try {
    execFileSync(command, args, { stdio: 'inherit', timeout: 600_000 });
    return true;
  } catch {
    return false;
  }
}

const isRoot = () => process.getuid?.() === 0;

/**
 * Path of a Chromium that starts: an environment variable, the system's, Playwright's own download, or apt as root.
 * Throws with what was tried when none can be had.
 */
export function findChromium() {
  const find = () => candidates().find(starts);
  const found = find();
  if (found) return found;
  attempt(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']);
  const downloaded = find();
  if (downloaded) return downloaded;
  if (isRoot() && attempt('apt-get', ['update', '-qq']))
    attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  const installed = find();
  if (installed) return installed;
  throw new Error(
    'no Chromium found: set PLAYWRIGHT_CHROMIUM to one, install chromium or google-chrome, ' +
      'or run "npx playwright install --with-deps chromium"'
  );
}
