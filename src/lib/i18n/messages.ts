import * as nl from './nl/index.ts';
import type * as rooms from './nl/rooms.ts';
import type { Locale } from './locale.ts';

/**
 * Dutch is the first language: its keys are the keys. One file per family under `nl/` and `en/`. What every screen may need
 * stands here; the families of one room (`nl/rooms.ts`) and English come when they are asked for, so that the first
 * view does not carry them.
 */
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
  ...nl.data
};
type Rooms = (typeof rooms)[keyof typeof rooms];
type KeysOf<T> = T extends unknown ? keyof T : never;

export type MessageKey = keyof typeof dutch | KeysOf<Rooms>;
export type MessageValues = Readonly<Record<string, string | number>>;
export type Catalogue = Readonly<Record<MessageKey, string>>;

const catalogues: Readonly<Record<Locale, Partial<Record<MessageKey, string>>>> = {
  nl: { ...dutch },
  en: {}
};

/** Adds messages of a language; those that are there already are replaced. */
export function addMessages(locale: Locale, messages: Partial<Catalogue>): void {
  Object.assign(catalogues[locale], messages);
}

/** Message of a key with `{name}` places filled in; a missing value leaves its place visible, a missing message is Dutch or its key. */
export function translate(locale: Locale, key: MessageKey, values: MessageValues = {}): string {
  const message = catalogues[locale][key] ?? catalogues.nl[key] ?? key;
  return message.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
