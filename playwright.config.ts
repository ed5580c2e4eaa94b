import { defineConfig } from '@playwright/test';
import { browserArguments, installedChromium } from './tests/chromium.mjs';

const executablePath = installedChromium();
/** A walk ends before optimised code of the engine pays for its compiling: a third of a walk's processor time. */
const walking = [...browserArguments, '--js-flags=--liftoff-only'];
const port = process.env.REGIOBEELD_PORT ?? '4199';

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'security/**/*.spec.ts'],
  timeout: 240_000,
  expect: { timeout: 60_000 },
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.CI ? [['line']] : [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: walking },
    // A trace films every test, which two cores feel: REGIOBEELD_TRACE=1 is for looking into one.
    trace: process.env.REGIOBEELD_TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure'
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
    timeout: 60_000
  }
});
