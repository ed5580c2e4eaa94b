import { readBranches } from '#datasets/reference/branches.ts';
import { readGemeenten } from '#datasets/reference/gemeenten.ts';
import { readHerindelingen } from '#datasets/reference/herindelingen.ts';
import { regionRows } from '#datasets/reference/region-rows.ts';
import { expect, test } from 'vitest';

test('the 342 gemeenten fall into ten RIEC-regio’s of known size', () => {
  const gemeenten = readGemeenten();
  const count = (riec: string) => gemeenten.filter((gemeente) => gemeente.riec === riec).length;
  const sizes = ['NN', 'ON', 'MN', 'NH', 'AA', 'DH', 'RD', 'ZWB', 'OB', 'LB'].map((code) =>
    count(`RIEC_${code}`)
  );
  expect(sizes).toEqual([40, 76, 38, 32, 6, 27, 23, 37, 32, 31]);
});

test('every gemeente stands on a point in the Netherlands, and no two on the same one', () => {
  const points = readGemeenten().map(({ lon, lat }) => [lon, lat] as const);
  expect(points.every(([lon, lat]) => lon > 3.3 && lon < 7.3 && lat > 50.7 && lat < 53.6)).toBe(true);
  expect(new Set(points.map(String)).size).toBe(342);
});

test('areas are listed from large to small, with the country first', () => {
  const rows = regionRows();
  const count = (level: string) => rows.filter(({ niveau }) => niveau === level).length;
  expect(rows[0]?.code).toBe('NL01');
  expect(['land', 'provincie', 'riec', 'veiligheidsregio', 'gemeente'].map(count)).toEqual([
    1, 12, 10, 25, 342
  ]);
  expect(rows.find(({ code }) => code === 'GM1992')).toMatchObject({
    naam: 'Voorne aan Zee',
    geldig_van: '2023-01-01'
  });
});

test('every merger ends in a gemeente of today or in a code that went on to merge', () => {
  const today = new Set(readGemeenten().map(({ code }) => code));
  const edges = readHerindelingen();
  const gone = new Set(edges.map(({ oudeCode }) => oudeCode));
  expect(edges.filter(({ nieuweCode }) => !today.has(nieuweCode) && !gone.has(nieuweCode))).toEqual([]);
  expect(edges.filter(({ soort, aandeel }) => soort === 'gesplitst' && aandeel !== null)).toEqual([]);
});

test('the work list has 42 branches, each with its reason and source, and none that is ruled out', () => {
  const branches = readBranches();
  expect(branches).toHaveLength(42);
  expect(branches.every(({ motivering, bron }) => motivering !== '' && bron !== '')).toBe(true);
  expect(branches.map(({ sbi }) => sbi).filter((sbi) => ['94911', '47293', '9609'].includes(sbi))).toEqual(
    []
  );
});
