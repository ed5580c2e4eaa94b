import * as en from './en/index.ts';
import * as nl from './nl/index.ts';
import type { Locale } from './locale.ts';

type Merge<T> = { readonly [K in keyof T]: T[K] };

/** Dutch is the first language: its keys are the keys. One file per room under `nl/` and `en/`. */
const dutch = {
  ...nl.app,
  ...nl.connection,
  ...nl.start,
  ...nl.pictures,
  ...nl.editing,
  ...nl.versions,
  ...nl.document,
  ...nl.cells,
  ...nl.cellsText,
  ...nl.cellsSql,
  ...nl.cellsChart,
  ...nl.cellsFigures,
  ...nl.cellsBranches,
  ...nl.cellsCombinations,
  ...nl.cellsMeasures,
  ...nl.cellsMethods,
  ...nl.templates,
  ...nl.themeTemplates,
  ...nl.figures,
  ...nl.sentences,
  ...nl.summary,
  ...nl.linter,
  ...nl.engine,
  ...nl.share,
  ...nl.exports,
  ...nl.data,
  ...nl.imports,
  ...nl.methods,
  ...nl.explorer,
  ...nl.exploration
};
const english: Merge<Record<keyof typeof dutch, string>> = {
  ...en.app,
  ...en.connection,
  ...en.start,
  ...en.pictures,
  ...en.editing,
  ...en.versions,
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
  ...en.templates,
  ...en.themeTemplates,
  ...en.figures,
  ...en.sentences,
  ...en.summary,
  ...en.linter,
  ...en.engine,
  ...en.share,
  ...en.exports,
  ...en.data,
  ...en.imports,
  ...en.methods,
  ...en.explorer,
  ...en.exploration
};

export type MessageKey = keyof typeof dutch;
export type MessageValues = Readonly<Record<string, string | number>>;

const catalogues: Readonly<Record<Locale, Readonly<Record<MessageKey, string>>>> = { nl: dutch, en: english };

/** Message of a key with `{name}` places filled in; a missing value leaves its place visible. */
export function translate(locale: Locale, key: MessageKey, values: MessageValues = {}): string {
  return catalogues[locale][key].replace(/\{(\w+)\}/g, (place, name: string) =>
    String(values[name] ?? place)
  );
}
