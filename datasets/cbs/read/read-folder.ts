import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { decode } from './decode.ts';
import { readOdata4Bundle } from './odata4-bundle.ts';
import { readStatLineCsv } from './statline-csv.ts';
import type { Reading } from './statline-table.ts';

/** Every table in a folder and the folders in it, in the order of their names. */
export async function readFolder(root: string): Promise<Reading[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => ({ folder: entry.parentPath, name: entry.name }))
    .sort((a, b) => (join(a.folder, a.name) < join(b.folder, b.name) ? -1 : 1));
  const load = async (folder: string, name: string) => decode(await readFile(join(folder, name)));
  const bundles = new Set(
    files.filter(({ name }) => name === 'Observations.csv').map(({ folder }) => folder)
  );

  const readings: Reading[] = [];
  for (const folder of bundles) {
    const parts = files.filter((file) => file.folder === folder && /\.(csv|json)$/i.test(file.name));
    const texts = await Promise.all(parts.map(async ({ name }) => [name, await load(folder, name)] as const));
    readings.push(readOdata4Bundle(relative(root, folder), new Map(texts)));
  }
  for (const { folder, name } of files) {
    if (bundles.has(folder)) continue;
    const file = relative(root, join(folder, name));
    if (/\.csv$/i.test(name)) readings.push(readStatLineCsv(file, await load(folder, name)));
    else
      readings.push({
        table: null,
        problems: [{ file, kind: 'bestand', what: file, why: 'geen CSV; alleen CSV wordt gelezen', count: 1 }]
      });
  }
  return readings;
}
