import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BuildProblems } from '#datasets/build-problems.ts';
import { buildRelease } from '#datasets/build/build.ts';
import { DEFAULT_SEED } from '#datasets/build/default-seed.ts';
import { buildBoundaries } from '#datasets/build/geometry/boundaries.ts';
import { sha256 } from '#datasets/build/hash.ts';
import { hashInputs, isUpToDate } from '#datasets/build/inputs.ts';
import { literal, openWorkshop } from '#datasets/build/workshop.ts';
import type { Dataset } from '#datasets/dataset.ts';
import { demo } from '#datasets/demo/dataset.ts';
import type { Boundaries, FirstView, Release } from '#lib/indicators/release.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { quiet } from '../quiet.ts';
import { smallDemo } from '../small-demo.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const folder = mkdtempSync(join(tmpdir(), 'regiobeeld-build-'));
const none: Boundaries = {
  kind: 'schematisch',
  vintage: '2024',
  attribution: '',
  topology: null,
  width: 1,
  height: 1,
  tiles: {}
};
const build = (dataset: Dataset, name: string, seed = 1) =>
  buildRelease(dataset, quiet(seed), join(folder, name), () => Promise.resolve(none));
const hashesIn = (place: string) =>
  readdirSync(place)
    .sort()
    .map((file) => `${file} ${sha256(readFileSync(join(place, file)))}`);
const hashes = (name: string) => hashesIn(join(folder, name));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a small demo release', () => {
  let release: Release;
  beforeAll(async () => {
    release = await build(smallDemo, 'small');
  }, 60_000);

  test('has a data package whose hashes are those of its files', () => {
    const read = JSON.parse(readFileSync(join(folder, 'small', 'datapackage.json'), 'utf8')) as Release;
    expect(read).toEqual(release);
    for (const { path, bytes, hash } of release.resources) {
      const file = readFileSync(join(folder, 'small', path));
      expect([file.length, sha256(file)]).toEqual([bytes, hash]);
      expect(path).toContain(hash.slice(0, 12));
    }
    expect(release.regiobeeld.hash).toBe(sha256(release.resources.map(({ hash }) => hash).join('\n')));
    expect(release.regiobeeld.disclosure.suppressed).toBeGreaterThan(0);
  });

  test('is the same to the byte when it is built again, and another with another seed', async () => {
    await build(smallDemo, 'again');
    expect(hashes('again')).toEqual(hashes('small'));
    const other = await build(smallDemo, 'other', 2);
    expect(other.regiobeeld.hash).not.toBe(release.regiobeeld.hash);
  }, 120_000);

  test('holds its rows in the order of their key, compressed, with statistics', async () => {
    const workshop = await openWorkshop();
    const { path, rows } = release.resources.find(({ name }) => name === 'waarnemingen') ?? {
      path: '',
      rows: 0
    };
    const file = literal(join(folder, 'small', path));
    const disorder = await workshop.all(
      `SELECT count(*)::INTEGER AS n FROM (SELECT (indicator, periode, gebied) AS key, lag(key) OVER (ORDER BY file_row_number) AS before
       FROM read_parquet(${file}, file_row_number = true)) WHERE key <= before`
    );
    expect(disorder).toEqual([{ n: 0 }]);
    const columns = await workshop.all(
      `SELECT DISTINCT compression, stats_min IS NOT NULL AS statistics FROM parquet_metadata(${file}) WHERE path_in_schema = 'indicator'`
    );
    expect(columns).toEqual([{ compression: 'ZSTD', statistics: true }]);
    expect(await workshop.all(`SELECT count(*)::INTEGER AS n FROM read_parquet(${file})`)).toEqual([
      { n: rows }
    ]);
    workshop.close();
  });

  test('paints a first view: areas from large to small, inhabitants, the chosen indicators with their definitions', () => {
    const view = JSON.parse(readFileSync(join(folder, 'small', 'first-view.json'), 'utf8')) as FirstView;
    expect(view.release).toMatchObject({ id: 'demo', hash: release.regiobeeld.hash, status: 'synthetisch' });
    expect(view.areas[0]).toMatchObject({ code: 'NL01', naam: 'Nederland', niveau: 'land' });
    expect(view.indicators.map(({ id, period }) => [id, period])).toEqual([
      ['drugsmisdrijven', '2024'],
      ['inschrijvingen_recreatie', '2024']
    ]);
    const at = (code: string) => view.areas.findIndex((area) => area.code === code);
    const [drugs] = view.indicators;
    const members = view.areas.flatMap(({ niveau, riec }, i) =>
      niveau === 'gemeente' && riec === 'RIEC_ZWB' ? [view.inwoners[i] ?? 0] : []
    );
    expect(view.inwoners[at('RIEC_ZWB')]).toBe(members.reduce((a, b) => a + b, 0));
    expect(drugs?.noemer[at('RIEC_ZWB')]).toBe(view.inwoners[at('RIEC_ZWB')]);
    expect(drugs?.markering[at('NL01')]).toBe('voorlopig');
    expect(drugs?.definition).toMatchObject({ naam: 'Geregistreerde drugsmisdrijven', perioden: ['2024'] });
  });
});

test('a release with a problem is refused with a list, and leaves what was there alone', async () => {
  mkdirSync(join(folder, 'kept'));
  writeFileSync(join(folder, 'kept', 'datapackage.json'), 'old');
  const unsound: Dataset = {
    ...smallDemo,
    read: async (context) => {
      const content = await smallDemo.read(context);
      return { ...content, indicators: content.indicators.map((i) => ({ ...i, bron: '' })) };
    }
  };
  const failure = await build(unsound, 'kept').catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(BuildProblems);
  expect((failure as BuildProblems).problems).toContain(
    'onvolledige-indicator: drugsmisdrijven: bron ontbreekt'
  );
  expect(readFileSync(join(folder, 'kept', 'datapackage.json'), 'utf8')).toBe('old');
  expect(readdirSync(folder)).not.toContain('kept.draft');
}, 60_000);

test('the whole demo release passes its checks, and comes out the same to the byte', async () => {
  const full = (name: string) => buildRelease(demo, quiet(DEFAULT_SEED), join(folder, name), buildBoundaries);
  const release = await full('full');
  // The release that the app embeds came out of another process; only where it is not there is a second one made here.
  const embedded = join(ROOT, 'static/data/demo');
  const isThere = isUpToDate(ROOT, embedded, hashInputs(ROOT, `${demo.id} ${DEFAULT_SEED}`, null));
  if (!isThere) await full('full-again');
  expect(hashes('full')).toEqual(isThere ? hashesIn(embedded) : hashes('full-again'));

  const rows = Object.fromEntries(release.resources.map(({ name, rows: n }) => [name, n]));
  expect(release.regiobeeld.indicators).toHaveLength(64);
  expect(rows.waarnemingen).toBeGreaterThan(200_000);
  expect(rows.waarnemingen_buurt).toBeGreaterThan(2_000_000);
  const twin = release.resources.find(({ twinOf }) => twinOf === 'waarnemingen_buurt');
  const bytes = readFileSync(join(folder, 'full', twin?.path ?? ''));
  expect(twin?.blocks?.sha256).toEqual(
    Array.from({ length: Math.ceil(bytes.length / 262_144) }, (_, i) =>
      sha256(bytes.subarray(i * 262_144, (i + 1) * 262_144))
    )
  );
}, 240_000);
