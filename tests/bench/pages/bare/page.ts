import { tableFromArrays, tableToIPC } from '@uwdata/flechette';
import { openDuckDb } from '../../peers/duckdb.ts';
import { firstFigures, firstSql } from '../first-figures.ts';
import { ready } from '../ready.ts';

/** A page that does nothing but start DuckDB-WASM, ask it one thing about 342 rows, and draw a bar with its number for every answer. */
async function openPage(): Promise<void> {
  const figures = firstFigures();
  const { connection, columns } = await openDuckDb();
  const ipc = tableToIPC(tableFromArrays({ ...(await figures) }), { format: 'stream' });
  if (!ipc) throw new Error('no Arrow bytes');
  await connection.insertArrowFromIPCStream(ipc, { name: 'eerste' });
  const [, aantal = []] = await columns(firstSql);
  for (const count of Array.from(aantal)) {
    const bar = document.createElement('div');
    bar.style.cssText = `width: ${5 * count}px; margin: 2px; background: #0a5f6b; color: #fff; font: 8px sans-serif`;
    bar.textContent = String(count);
    document.body.append(bar);
  }
  ready('view', Array.from(aantal));
}

await openPage();
