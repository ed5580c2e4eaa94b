import type { Field, Release } from '../../../src/lib/indicators/release.ts';
import type { AddedTable } from '../../../src/lib/indicators/added-dataset.ts';
import type { ImportedDataset, ImportFile } from '../api.ts';
import { Unreadable } from '../import-error.ts';
import { toId } from '../to-id.ts';
import { baseName } from './zip.ts';

const OBSERVATIONS = /^waarnemingen(?:_wijk|_buurt)?$/;

/**
 * A release of one's own: `datapackage.json` with its Parquet files, as `npm run datasets` builds them. Every file must have the length and hash that the package says. Null when the files are no release.
 */
export async function readReleaseZip(files: readonly ImportFile[]): Promise<ImportedDataset | null> {
  const found = new Map(files.map(({ name, bytes }) => [baseName(name), bytes]));
  const text = found.get('datapackage.json');
  if (!text) return null;
  const release = parseRelease(text);
  const id = toId(release.name || 'uitgave');
  const tables: AddedTable[] = [];
  for (const resource of release.resources) {
    if (resource.format !== 'parquet') continue;
    const bytes = found.get(baseName(resource.path));
    if (!bytes) throw new Unreadable('release-incomplete', resource.path);
    if (bytes.length !== resource.bytes || (await hashOf(bytes)) !== resource.hash)
      throw new Unreadable('release-damaged', resource.path);
    tables.push({
      name: `${id}_${resource.name}`,
      title: `${release.title}: ${resource.title}`,
      rows: resource.rows,
      fields: resource.schema.fields,
      format: 'parquet',
      bytes: new Blob([bytes as Uint8Array<ArrayBuffer>]),
      joins: joinOf(resource.name)
    });
  }
  const { indicators, periods, levels, status, themes } = release.regiobeeld;
  return {
    id,
    title: release.title,
    status,
    source: `${release.title} ${release.version}`,
    levels,
    periods,
    indicators,
    themes,
    tables,
    report: {
      read: tables.reduce((sum, { rows }) => sum + rows, 0),
      used: tables.reduce((sum, { rows }) => sum + rows, 0),
      dropped: [],
      totals: [],
      notes: []
    }
  };
}

const joinOf = (name: string): AddedTable['joins'] => {
  if (OBSERVATIONS.test(name)) return 'waarnemingen';
  return name === 'indicatoren' ? 'indicatoren' : null;
};

async function hashOf(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What this page relies on is checked; the rest of a package is its own affair. */
function parseRelease(bytes: Uint8Array): Release {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new Unreadable('release-damaged', 'datapackage.json');
  }
  if (!isRelease(value)) throw new Unreadable('release-damaged', 'datapackage.json');
  return value;
}

function isRelease(value: unknown): value is Release {
  if (typeof value !== 'object' || value === null) return false;
  const { name, title, version, resources, regiobeeld } = value as Partial<Release>;
  return (
    [name, title, version].every((text) => typeof text === 'string') &&
    Array.isArray(resources) &&
    resources.every(
      (one) =>
        typeof one?.name === 'string' &&
        /^\w+$/.test(one.name) &&
        typeof one.path === 'string' &&
        Array.isArray(one.schema?.fields) &&
        one.schema.fields.every((field: Field) => typeof field?.name === 'string')
    ) &&
    Array.isArray(regiobeeld?.indicators) &&
    regiobeeld.indicators.every(
      (one) =>
        typeof one?.id === 'string' &&
        /^\w+$/.test(one.id) &&
        typeof one.naam === 'string' &&
        Array.isArray(one.niveaus) &&
        Array.isArray(one.perioden)
    ) &&
    Array.isArray(regiobeeld.themes) &&
    Array.isArray(regiobeeld.periods) &&
    Array.isArray(regiobeeld.levels) &&
    ['synthetisch', 'openbaar', 'lokaal'].includes(regiobeeld.status)
  );
}
