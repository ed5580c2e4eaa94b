import { levels, type Level } from '../../src/lib/areas/area.ts';
import type { Indicator } from '../../src/lib/indicators/definition.ts';
import type { Content } from '../dataset.ts';
import { gebiedenTable, herindelingenTable } from '../reference/reference-tables.ts';
import { rowsTable } from '../rows.ts';
import { levelOfCode } from './level-of-code.ts';
import type { Figure } from './read-figures.ts';
import { withTotals } from './with-totals.ts';

/** An indicator without what its figures say by themselves. */
export type DeclaredIndicator = Omit<Indicator, 'niveaus' | 'perioden'>;

/** A whole release of counts per gemeente: the reference tables, the figures with their totals, the indicators. */
export function figuresContent(declared: readonly DeclaredIndicator[], figures: readonly Figure[]): Content {
  const per = new Map(declared.map((indicator) => [indicator.id, indicator.per]));
  const all = withTotals(figures);
  return {
    indicators: declared.map((indicator) => {
      const own = all.filter(({ indicator: id }) => id === indicator.id);
      const found = new Set<Level>(own.map(({ gebied }) => levelOfCode(gebied)));
      return {
        ...indicator,
        niveaus: levels.filter((level) => found.has(level)),
        perioden: [...new Set(own.map(({ periode }) => periode))].sort()
      };
    }),
    tables: [
      gebiedenTable(),
      rowsTable(
        'waarnemingen',
        all.map((figure) => ({ ...figure, waarde: valueOf(figure, per.get(figure.indicator) ?? 1) }))
      ),
      herindelingenTable()
    ]
  };
}

const valueOf = ({ teller, noemer }: Figure, per: number): number | null =>
  teller === null || !noemer ? null : (teller / noemer) * per;
