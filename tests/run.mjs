// All tests from a clean checkout: install, check, build, unit, engine and end-to-end. Needs Node and npm only.
// `npm test -- unit` or `npm test -- e2e` runs one part.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';

process.chdir(join(import.meta.dirname, '..'));

const CBS_SAMPLES = process.env.REGIOBEELD_CBS ?? '../shared/data/cbs-samples';
const reports = mkdtempSync(join(tmpdir(), 'regiobeeld-tests-'));
const tally = { passed: 0, failed: 0, skipped: 0 };
const failedSteps = [];

/** The line under a step; one that failed is named again at the end. */
function verdict(title, passed, started) {
  if (!passed) failedSteps.push(title);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  return `── ${title}: ${passed ? 'ok' : 'FAILED'} (${seconds} s)\n`;
}

function run(title, command, args, environment = {}) {
  const started = performance.now();
  process.stdout.write(`\n── ${title}\n`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32'
  });
  process.stdout.write(verdict(title, status === 0, started));
  return status === 0;
}

/** A step without test cases of its own counts as one. */
function step(passed) {
  tally[passed ? 'passed' : 'failed'] += 1;
  return passed;
}

/** An npm script whose output waits until it ends, so that two of them side by side stay readable. */
const npm = (title, ...args) =>
  new Promise((resolve) => {
    const started = performance.now();
    const child = spawn('npm', ['run', '--silent', ...args], { shell: process.platform === 'win32' });
    const output = [];
    child.stdout.on('data', (part) => output.push(part));
    child.stderr.on('data', (part) => output.push(part));
    child.on('close', (status) => {
      const passed = status === 0;
      process.stdout.write(`\n── ${title}\n${Buffer.concat(output)}${verdict(title, passed, started)}`);
      resolve(step(passed));
    });
  });

/** Tools of one thread each: as many at a time as there are cores, the longest first. */
async function sideBySide(jobs) {
  const waiting = [...jobs];
  const lane = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) await job();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
}

function installedIsCurrent() {
  const installed = 'node_modules/.package-lock.json';
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

function vitest(project) {
  const file = join(reports, `${project}.json`);
  const passed = run(`vitest ${project}`, process.execPath, [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`
  ]);
  const report = readReport(file);
  tally.passed += report?.numPassedTests ?? 0;
  tally.failed += report?.numFailedTests ?? 0;
  tally.skipped += (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  if (!passed && !report?.numFailedTests) tally.failed += 1;
}

function playwright() {
  const file = join(reports, 'e2e.json');
  const passed = run(
    'playwright',
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'],
    { PLAYWRIGHT_JSON_OUTPUT_NAME: file }
  );
  const { stats } = readReport(file) ?? {};
  tally.passed += (stats?.expected ?? 0) + (stats?.flaky ?? 0);
  tally.failed += stats?.unexpected ?? 0;
  tally.skipped += stats?.skipped ?? 0;
  if (!passed && !stats?.unexpected) tally.failed += 1;
}

const part = process.argv[2] ?? 'all';
const wants = (name) => part === 'all' || part === name;

if (!installedIsCurrent() && !run('npm ci', 'npm', ['ci'])) process.exit(1);

const { findChromium } = await import('./chromium.mjs');
try {
  process.env.PLAYWRIGHT_CHROMIUM = findChromium();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
process.stdout.write(`Chromium: ${process.env.PLAYWRIGHT_CHROMIUM}\n`);

const checks = ['check:types', 'lint', 'format:check', 'knip', 'check:floors'].map(
  (name) => () => npm(name, name)
);

async function releases() {
  await npm('release', 'datasets');
  if (existsSync(CBS_SAMPLES)) await npm('cbs release', 'datasets', '--', 'cbs', '--from', CBS_SAMPLES);
  else process.stdout.write(`\nno ${CBS_SAMPLES}: tests on the cbs release are skipped\n`);
  await npm('engine files', 'engine-files');
}

await sideBySide([...(part === 'check' ? [] : [releases]), ...(wants('check') ? checks : [])]);

for (const project of ['unit', 'engine', 'storage']) if (wants(project)) vitest(project);
if (wants('e2e') && step(run('build', process.execPath, ['node_modules/vite/bin/vite.js', 'build'])))
  playwright();

rmSync(reports, { recursive: true, force: true });
if (failedSteps.length) process.stdout.write(`\nfailed: ${failedSteps.join(', ')}\n`);
const skipped = tally.skipped ? `, ${tally.skipped} skipped` : '';
process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed${skipped}\n`);
process.exit(tally.failed || failedSteps.length ? 1 : 0);
