import { memoryColumn, memoryTable } from '#lib/cells/table/memory-table.ts';
import { connectCompute } from '#lib/engine/connect-compute.ts';
import { figureColumns } from '#lib/indicators/figure-columns.ts';
import type { Country } from '../../harness/country.ts';
import { enter, working, type Contestant } from '../entrants.ts';

async function contestants(): Promise<Record<string, Contestant>> {
  const country = (await (await fetch('/data/country.json')).json()) as Country;
  const { areas, indicators, period, rows } = country;
  const codes = areas.map(({ code }) => code);
  const { gebied, indicator, markering, ...numbers } = rows;
  const table = memoryTable(
    [
      ...Object.entries({ gebied, indicator, markering }).map(([name, texts]) =>
        memoryColumn(name, 'text', texts)
      ),
      ...Object.entries(numbers).map(([name, values]) => memoryColumn(name, 'double', values))
    ],
    gebied.length
  );
  const columns = figureColumns(table, indicators, codes, period);
  const tested = areas.filter(({ niveau }) => niveau === 'gemeente').map(({ code }) => code);
  const compute = connectCompute();
  return {
    Regiobeeld: working(async () => {
      const question = {
        areas,
        regions: [],
        codes,
        columns,
        tested,
        comparison: 'nederland',
        most: 60
      } as const;
      const list = await compute.run('remarkable', question);
      if (!list.ok) throw new Error(list.error.detail);
      const { compared, untested, different, found } = list.value;
      return [compared, untested, different, found];
    })
  };
}

enter(contestants());
