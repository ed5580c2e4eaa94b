import type { Catalogue } from '../messages.ts';
import * as en from './index.ts';

/** All messages in English; its type holds it to the Dutch keys. */
export const english: Catalogue = {
  ...en.app,
  ...en.connection,
  ...en.start,
  ...en.pictures,
  ...en.document,
  ...en.cells,
  ...en.cellsText,
  ...en.cellsSql,
  ...en.cellsChart,
  ...en.cellsFigures,
  ...en.cellsBranches,
  ...en.cellsCombinations,
  ...en.cellsMeasures,
  ...en.cellsMethods,
  ...en.themeTemplates,
  ...en.templates,
  ...en.figures,
  ...en.engine,
  ...en.share,
  ...en.exports,
  ...en.data,
  ...en.methods,
  ...en.explorer,
  ...en.exploration,
  ...en.sentences,
  ...en.summary,
  ...en.linter,
  ...en.versions,
  ...en.editing,
  ...en.imports
};
