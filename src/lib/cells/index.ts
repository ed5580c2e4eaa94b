import type { AnyCellKind } from '../document/cell-kind.ts';
import { branchesCell } from './branches/cell.ts';
import { chartCell } from './chart/cell.ts';
import { distributionCell } from './distribution/cell.ts';
import { combinationCell } from './combination/cell.ts';
import { keyFiguresCell } from './key-figures/cell.ts';
import { mapCell } from './map/cell.ts';
import { measuresCell } from './measures/cell.ts';
import { methodsCell } from './methods/cell.ts';
import { overviewCell } from './overview/cell.ts';
import { parameterCell } from './parameter/cell.ts';
import { spineCell } from './spine/cell.ts';
import { peersCell } from './peers/cell.ts';
import { remarkableCell } from './remarkable/cell.ts';
import { sqlCell } from './sql/cell.ts';
import { tableCell } from './table/cell.ts';
import { textCell } from './text/cell.ts';
import { trendCell } from './trend/cell.ts';

/** Every kind of cell, in the order of the menu that inserts one. */
export const cellKinds: readonly AnyCellKind[] = [
  textCell,
  parameterCell,
  sqlCell,
  chartCell,
  tableCell,
  keyFiguresCell,
  overviewCell,
  remarkableCell,
  mapCell,
  trendCell,
  combinationCell,
  peersCell,
  spineCell,
  distributionCell,
  branchesCell,
  measuresCell,
  methodsCell
];

/** Kinds by name, as the runtime wants them. */
export const cellKindsByName: ReadonlyMap<string, AnyCellKind> = new Map(
  cellKinds.map((kind) => [kind.kind, kind])
);
