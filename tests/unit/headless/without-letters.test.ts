import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { withoutLetters } from '#headless/without-letters.ts';

const require = createRequire(import.meta.url);
const whole = readFileSync(require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'));
const file = join(mkdtempSync(join(tmpdir(), 'signs-')), 'signs.ttf');
writeFileSync(file, withoutLetters(whole));

async function imageOf(text: string): Promise<string> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30"><text x="5" y="20" font-size="16">${text}</text></svg>`;
  const { pixels } = await renderAsync(svg, { font: { loadSystemFonts: false, fontFiles: [file] } });
  return pixels.toString('base64');
}
/** What stands for a character that a font does not have. */
const none = await imageOf('\ue800');

test.each(['→', '←', '↑', '▲', '▽'])('a font of signs has %s', async (sign) => {
  expect(await imageOf(sign)).not.toBe(none);
});

test.each(['h', 'W', '2', 'é', '·'])('it does not have %s, so that no line is set in it', async (letter) => {
  expect(await imageOf(letter)).toBe(none);
});
