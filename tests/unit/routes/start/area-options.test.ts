import { readGemeenten } from '#datasets/reference/gemeenten.ts';
import { createDirectory } from '#lib/areas/directory.ts';
import { expect, test } from 'vitest';
import { areaOptions } from '../../../../src/routes/start/area-options.ts';

test('gemeenten stand in the order of a Dutch collator', () => {
  const areas = readGemeenten().map(({ code, naam }) => ({
    ...{ code, naam, niveau: 'gemeente' as const, gemeente: code, wijk: null },
    ...{ provincie: null, riec: null, veiligheidsregio: null }
  }));
  const names = areaOptions(createDirectory(areas), 'nl').map(({ label }) => label);
  expect(names).toHaveLength(342);
  expect(names).toEqual(names.toSorted(new Intl.Collator('nl').compare));
});
