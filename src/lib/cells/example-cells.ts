import type { JsonObject } from '../base/json.ts';
import type { AnyCellKind } from '../document/cell-kind.ts';
import type { Cell } from '../document/model.ts';

/** What the examples of other kinds read: registered crimes per gemeente of the area, with their interval. */
const PER_GEMEENTE = `SELECT g.naam, w.periode AS jaar, w.teller, w.noemer,
  cijfer(w.teller, w.noemer, 10000) AS per_10000,
  cijfer_onder(w.teller, w.noemer, 10000) AS onder,
  cijfer_boven(w.teller, w.noemer, 10000) AS boven
FROM waarnemingen w
JOIN gebieden g ON g.code = w.gebied
WHERE w.indicator = 'misdrijven_totaal' AND w.periode = $periode AND list_contains($gemeenten, w.gebied)
ORDER BY per_10000 DESC`;

/** A document of one cell per kind, each with its example; the first is what those that need a source read. */
export function exampleCells(kinds: readonly AnyCellKind[]): readonly Cell[] {
  const source: Cell = {
    id: 'bron',
    kind: 'sql',
    name: 'per_gemeente',
    folded: false,
    spec: { sql: PER_GEMEENTE }
  };
  return [
    source,
    ...kinds.map(({ kind, example }) => ({
      id: kind,
      kind,
      name: '',
      folded: false,
      // The contract test of every kind proves that its example is JSON.
      spec: example as JsonObject
    }))
  ];
}
