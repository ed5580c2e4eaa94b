import type { CellContext } from '../document/cell-kind.ts';
import { branchesPaper } from './branches/paper.ts';
import { chartPaper } from './chart/paper.ts';
import { combinationPaper } from './combination/paper.ts';
import { distributionPaper } from './distribution/paper.ts';
import { keyFiguresPaper } from './key-figures/paper.ts';
import { mapPaper } from './map/paper.ts';
import { measuresPaper } from './measures/paper.ts';
import { methodsPaper } from './methods/paper.ts';
import { overviewPaper } from './overview/paper.ts';
import type { CellPaper, PaperOf } from './paper.ts';
import { parameterPaper } from './parameter/paper.ts';
import { peersPaper } from './peers/paper.ts';
import { remarkablePaper } from './remarkable/paper.ts';
import { spinePaper } from './spine/paper.ts';
import { textPaper } from './text/paper.ts';
import { trendPaper } from './trend/paper.ts';

/** A paper whose spec and output are not known to the one who holds it. */
export type AnyPaper = (spec: object, output: unknown, context: CellContext) => CellPaper;

// The registry does not know which spec and output belong to which kind; `cell.ts` beside the paper does.
const known = <Spec, Output>(paper: PaperOf<Spec, Output>): AnyPaper => paper as never;

/** How kinds stand on paper; one that is not here shows its title, sentence and table. */
export const papers: Readonly<Record<string, AnyPaper>> = {
  text: known(textPaper),
  parameter: known(parameterPaper),
  chart: known(chartPaper),
  'key-figures': known(keyFiguresPaper),
  overview: known(overviewPaper),
  remarkable: known(remarkablePaper),
  map: known(mapPaper),
  trend: known(trendPaper),
  combination: known(combinationPaper),
  peers: known(peersPaper),
  spine: known(spinePaper),
  distribution: known(distributionPaper),
  branches: known(branchesPaper),
  measures: known(measuresPaper),
  methods: known(methodsPaper)
};
