import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { readGemeenten } from '../../../datasets/reference/gemeenten.ts';
import type { Benchmark } from '../harness/benchmark.ts';
import { newVisitor } from '../harness/browser.ts';
import { visit } from '../harness/visit.ts';

const ROWS = 1_000_000;
const MEASURES = 15;

/** A file of one's own of a million rows and twenty columns through the wizard, while somebody types in the page. */
export const importFile: Benchmark = {
  name: 'import',
  async run({ browser, app }) {
    if (!app) throw new Error('no build of the app: run `npm run build` first');
    const folder = mkdtempSync(join(tmpdir(), 'regiobeeld-import-'));
    const file = join(folder, 'miljoen.csv');
    await writeMillion(file);
    const context = await newVisitor(browser);
    const { page, at } = await visit(context, `${app.origin}/gegevens/`);
    await at('engine');
    await page.getByRole('button', { name: 'Eigen bestand' }).click();
    await watchInput(page);
    const typing = type(page);

    const panel = page.getByRole('complementary', { name: 'Eigen bestand toevoegen' });
    const started = performance.now();
    await panel.locator('input[type=file]').setInputFiles(file);
    const patience = { timeout: 240_000 };
    await panel.getByRole('button', { name: 'Verder' }).click(patience);
    const read = performance.now() - started;
    await panel.getByRole('button', { name: /^Verder met/ }).click(patience);
    await panel.getByRole('button', { name: 'Voeg toe' }).click(patience);
    await panel.getByRole('heading', { name: /is toegevoegd/ }).waitFor(patience);
    const whole = performance.now() - started;
    const delays = await typing.stop();

    await context.close();
    rmSync(folder, { recursive: true });
    return [
      {
        title: 'A CSV of 1M rows × 20 columns, until it can be queried',
        unit: 'ms',
        own: 'Regiobeeld',
        samples: { Regiobeeld: [whole], 'Regiobeeld, until it is understood': [read] },
        goals: [{ kind: 'limit', of: 'median', atMost: 20_000 }],
        notes: ['dates, decimals, areas and totals looked at; a plain reader of CSV does none of that']
      },
      {
        title: 'Delay of a key in the page meanwhile',
        unit: 'ms',
        own: 'Regiobeeld',
        samples: { Regiobeeld: delays },
        goals: [{ kind: 'limit', of: 'p95', atMost: 100 }],
        notes: ['from the press of a key until the page takes it, ten times a second; worst in the JSON']
      }
    ];
  }
};

async function writeMillion(path: string): Promise<void> {
  const codes = readGemeenten().map(({ code }) => code);
  const out = createWriteStream(path);
  const measures = Array.from({ length: MEASURES }, (_, at) => `maat_${at + 1}`);
  let text = `${['gemeentecode', 'jaar', 'kwartaal', 'branche', 'soort', ...measures].join(';')}\r\n`;
  let state = 1;
  const next = (below: number) => (state = (state * 48_271) % 2_147_483_647) % below;
  for (let row = 0; row < ROWS; row++) {
    const figures = measures.map((_, at) => (at % 2 ? String(next(5000)) : (next(10_000) / 100).toFixed(2)));
    const own = [
      codes[row % codes.length],
      2015 + (row % 10),
      `K${1 + (row % 4)}`,
      `sbi ${row % 42}`,
      'ab'[row % 2]
    ];
    text += `${[...own, ...figures].join(';').replaceAll('.', ',')}\r\n`;
    if (text.length < 4_000_000) continue;
    if (!out.write(text)) await once(out, 'drain');
    text = '';
  }
  out.end(text);
  await once(out, 'finish');
}

/** Notes how long each key waited until the page took it. */
const watchInput = (page: Page) =>
  page.evaluate(() => {
    const delays: number[] = [];
    globalThis.found = delays;
    addEventListener('keydown', ({ timeStamp }) => delays.push(performance.now() - timeStamp), {
      capture: true
    });
  });

/** Presses a key ten times a second until it is stopped. */
function type(page: Page): { readonly stop: () => Promise<readonly number[]> } {
  let going = true;
  const done = (async () => {
    while (going) {
      await page.keyboard.press('Shift');
      await page.waitForTimeout(100);
    }
  })();
  return {
    async stop() {
      going = false;
      await done;
      return (await page.evaluate(() => globalThis.found)) ?? [];
    }
  };
}
