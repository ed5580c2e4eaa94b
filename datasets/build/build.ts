import { BuildProblems } from '../build-problems.ts';
import { existsSync, mkdirSync, rmSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { levels } from '../../src/lib/areas/area.ts';
import type { Boundaries, Release, Resource } from '../../src/lib/indicators/release.ts';
import type { Dataset, DatasetContext, TableShape, TableSource } from '../dataset.ts';
import { maatregelenTable } from '../reference/reference-tables.ts';
import { rowsTable } from '../rows.ts';
import { checkRelease } from './checks/index.ts';
import { createFirstView } from './first-view.ts';
import { sha256 } from './hash.ts';
import { stage } from './stage.ts';
import { standardTables } from './tables.ts';
import { openWorkshop } from './workshop.ts';
import { writeParquet } from './write-parquet.ts';
import { TWIN_FROM, writeTwin } from './write-twin.ts';

/**
 * Turns a dataset into a release folder: checked Parquet, the twin of large tables, the first view, the boundaries
 * and the data package. The folder is replaced as a whole, or left alone when something is wrong.
 */
export async function buildRelease(
  dataset: Dataset,
  context: DatasetContext,
  folder: string,
  boundaries: () => Promise<Boundaries>
): Promise<Release> {
  const draft = `${folder}.draft`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  const workshop = await openWorkshop();
  try {
    const content = await dataset.read(context);
    const catalogue = rowsTable(
      'indicatoren',
      content.indicators.map(({ niveaus, perioden, ...rest }) => ({
        ...rest,
        niveaus: niveaus.join(';'),
        perioden: perioden.join(';')
      }))
    );
    const tables: readonly TableSource[] = [catalogue, ...content.tables, maatregelenTable()];
    const shapes = new Map(tables.map((table) => [table.name, shapeOf(table)]));
    const rows = new Map<string, number>();
    for (const table of tables) {
      rows.set(table.name, await stage(workshop, table, shapes.get(table.name) ?? shapeOf(table)));
      context.progress(`${table.name}: ${String(rows.get(table.name))} rows`);
    }

    context.progress('checks');
    const report = await checkRelease(workshop, dataset, content.indicators, shapes);
    if (report.problems.length > 0) throw new BuildProblems(report.problems);

    const resources: Resource[] = [];
    for (const [name, shape] of shapes) {
      const count = rows.get(name) ?? 0;
      if (count === 0) continue;
      const parquet = await writeParquet(workshop, draft, name, shape, count);
      resources.push(parquet);
      context.progress(`${parquet.path}: ${kilobytes(parquet.bytes)}`);
      if (count < TWIN_FROM) continue;
      const twin = await writeTwin(workshop, draft, parquet, shape);
      resources.push(twin);
      context.progress(`${twin.path}: ${kilobytes(twin.bytes)}`);
    }

    const periods = [...new Set(content.indicators.flatMap(({ perioden }) => perioden))].sort();
    const found = new Set(content.indicators.flatMap(({ niveaus }) => niveaus));
    const release: Release = {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: dataset.id,
      title: dataset.title,
      version: dataset.version,
      created: dataset.created,
      licenses: dataset.licenses,
      sources: dataset.sources,
      resources,
      regiobeeld: {
        hash: sha256(resources.map(({ hash }) => hash).join('\n')),
        status: dataset.status,
        vintage: dataset.vintage,
        periods,
        levels: levels.filter((level) => found.has(level)),
        indicators: content.indicators,
        themes: dataset.themes,
        disclosure: { rules: report.rules, suppressed: report.suppressed }
      }
    };
    writeJson(join(draft, 'datapackage.json'), release, 2);
    writeJson(join(draft, 'first-view.json'), await createFirstView(workshop, release, dataset.firstView), 0);
    for (const { name, text } of content.notes ?? []) writeFileSync(join(draft, name), text);
    context.progress('boundaries');
    writeJson(join(draft, 'boundaries.json'), await boundaries(), 0);

    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
    return release;
  } finally {
    workshop.close();
    if (existsSync(draft)) rmSync(draft, { recursive: true, force: true });
  }
}

function shapeOf({ name, shape }: TableSource): TableShape {
  const known = standardTables[name];
  if (known && shape) throw new Error(`standard table with a shape of its own: ${name}`);
  if (!known && !shape) throw new Error(`table without shape: ${name}`);
  return known ?? shape ?? { title: name, description: '', fields: [], key: [], eager: false };
}

function writeJson(file: string, value: unknown, indent: number): void {
  writeFileSync(file, `${JSON.stringify(value, null, indent)}\n`);
}

const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1000).toLocaleString('en')} kB`;
