import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createDirectory } from '#lib/areas/directory.ts';
import { fileName } from '#lib/export/file-name.ts';
import { loadMessages } from '#lib/i18n/load-messages.ts';
import { createPlatform } from './create-platform.ts';
import { findAreas } from './find-areas.ts';
import { isBuilt, openNative } from './native-engine.ts';
import { parseOrder, USAGE } from './parse-order.ts';
import { readParts } from './read-parts.ts';
import { writePicture } from './write-picture.ts';

/** Makes pictures without a browser; 0 when every one of them stands. */
async function main(args: readonly string[]): Promise<number> {
  if (args.length === 0 || args.includes('--help')) return say(USAGE, args.length === 0 ? 1 : 0);
  const order = parseOrder(args, new Date().toLocaleDateString('sv-SE'));
  if (!order.ok) return say(`${order.error}\n\n${USAGE}`, 1);
  const { gebied, to, format, uitgave, periode, locale } = order.value;
  await loadMessages(locale);
  if (!isBuilt(uitgave)) return say(`Uitgave ‘${uitgave}’ is niet gebouwd. Draai eerst: npm run datasets`, 1);

  const world = await openNative(uitgave);
  const areas = findAreas(gebied, createDirectory(world.areas));
  if (!areas.ok) return say(areas.error, 1);
  const { periods } = world.release.regiobeeld;
  if (periode !== null && !periods.includes(periode))
    return say(`Periode ‘${periode}’ zit niet in deze uitgave. Kies uit: ${periods.join(', ')}.`, 1);

  const { firstView, boundaries } = readParts(uitgave);
  const workshop = { ...world, firstView, platform: createPlatform(boundaries), appVersion: appVersion() };
  const encode = await format.load();
  const failed: string[] = [];
  for (const area of areas.value) {
    const start = performance.now();
    const made = await writePicture(workshop, area, order.value, encode);
    if (!made.ok) {
      failed.push(area.naam);
      say(`${area.naam} mag niet naar buiten:\n  ${made.error.replaceAll('\n', '\n  ')}`, 1);
      continue;
    }
    const { bytes, extension } = made.value;
    const wanted = gebied === null ? join(to, fileName(area.naam)) : to;
    const path = wanted.endsWith(extension) ? wanted : `${wanted.replace(/\.[a-z]+$/i, '')}${extension}`;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',');
    say(`${area.naam}: ${path} (${Math.ceil(bytes.length / 1000)} kB, ${seconds} s)`, 0);
  }
  return failed.length === 0 ? 0 : say(`${failed.length} van ${areas.value.length} niet gemaakt.`, 1);
}

const appVersion = (): string =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')).version;

function say(text: string, code: number): number {
  console.log(text);
  return code;
}

process.exitCode = await main(process.argv.slice(2));
