// All tests from a clean checkout: install, check, build, unit, engine and end-to-end. Needs Node and npm only.
// `npm test -- unit` or `npm test -- e2e` runs one part.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

process.chdir(join(import.meta.dirname, '..'));

const CBS_SAMPLES = process.env.REGIOBEELD_CBS ?? '../shared/data/cbs-samples';
const reports = mkdtempSync(join(tmpdir(), 'regiobeeld-tests-'));
const tally = { passed: 0, failed: 0, skipped: 0 };
const failedSteps = [];

function run(title, command, args, environment = {}) {
  const started = performance.now();
  process.stdout.write(`\n── ${title}\n`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32'
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  process.stdout.write(`── ${title}: ${status === 0 ? 'ok' : 'FAILED'} (${seconds} s)\n`);
  if (status !== 0) failedSteps.push(title);
  return status === 0;
}

const npm = (title, ...args) => run(title, 'npm', ['run', '--silent', ...args]);

/** A step without test cases of its own counts as one. */
function step(passed) {
  tally[passed ? 'passed' : 'failed'] += 1;
  return passed;
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

if (wants('check'))
  for (const name of ['check:types', 'check:floors', 'lint', 'knip', 'format:check']) step(npm(name, name));

if (part !== 'check') {
  step(npm('release', 'datasets'));
  if (existsSync(CBS_SAMPLES)) step(npm('cbs release', 'datasets', '--', 'cbs', '--from', CBS_SAMPLES));
  else process.stdout.write(`\nno ${CBS_SAMPLES}: tests on the cbs release are skipped\n`);
  step(npm('engine files', 'engine-files'));
}
for (const project of ['unit', 'engine', 'storage']) if (wants(project)) vitest(project);
if (wants('e2e') && step(run('build', process.execPath, ['node_modules/vite/bin/vite.js', 'build'])))
  playwright();

rmSync(reports, { recursive: true, force: true });
if (failedSteps.length) process.stdout.write(`\nfailed: ${failedSteps.join(', ')}\n`);
const skipped = tally.skipped ? `, ${tally.skipped} skipped` : '';
process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed${skipped}\n`);
process.exit(tally.failed || failedSteps.length ? 1 : 0);
