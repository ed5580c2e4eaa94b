import { describe, expect, test } from 'vitest';
import { createDirectory } from '#lib/areas/directory.ts';
import { drillInto, toLevel } from '#lib/explorer/drill.ts';
import { smallCountry, codeOf, indicator } from '../indicators/small-country.ts';
import { opened } from './explorations.ts';

const gemeente = codeOf(3);
const wijk = {
  code: 'WK000401',
  naam: 'Centrum',
  niveau: 'wijk' as const,
  provincie: null,
  riec: null,
  veiligheidsregio: null,
  gemeente,
  wijk: null
};
const areas = createDirectory([...smallCountry().all, wijk]);

describe('drilling', () => {
  test('leads from a gemeente to the next level that the indicator has', () => {
    const deep = indicator({ id: 'a', niveaus: ['gemeente', 'wijk', 'buurt'] });
    expect(drillInto(gemeente, areas, deep)?.(opened)).toMatchObject({ level: 'wijk', within: gemeente });
    const gap = indicator({ id: 'a', niveaus: ['gemeente', 'buurt'] });
    expect(drillInto(gemeente, areas, gap)?.(opened)).toMatchObject({ level: 'buurt', within: gemeente });
    expect(drillInto(wijk.code, areas, deep)?.(opened)).toMatchObject({ level: 'buurt', within: wijk.code });
  });

  test('ends where the indicator ends', () => {
    expect(drillInto(gemeente, areas, indicator({ id: 'a', niveaus: ['gemeente'] }))).toBeNull();
    expect(drillInto('NL01', areas, indicator({ id: 'a', niveaus: ['gemeente', 'wijk'] }))).toBeNull();
  });

  test('another level stays at the gemeente that is looked at, and going up leaves it', () => {
    const picked = { ...opened, selection: [gemeente] };
    const down = toLevel('wijk', areas)(picked);
    expect(down).toMatchObject({ level: 'wijk', within: gemeente, selection: [] });
    expect(toLevel('buurt', areas)({ ...down, within: wijk.code })).toMatchObject({ within: gemeente });
    expect(toLevel('gemeente', areas)(down)).toMatchObject({ level: 'gemeente', within: null });
    expect(toLevel('wijk', areas)({ ...opened, gebied: 'NL01' })).toMatchObject({ within: null });
  });
});
