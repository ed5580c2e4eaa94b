import type { Indicator } from '#lib/indicators/definition.ts';
import type { Resource } from '#lib/indicators/release.ts';
import { fold } from '#lib/ui/search-options.ts';

const has = (typed: string, ...texts: readonly string[]): boolean => {
  const text = fold(texts.join(' '));
  return fold(typed)
    .split(/\s+/)
    .every((word) => text.includes(word));
};

/** Indicators of a theme (`''`: of all) in whose name, definition, source or remark every word occurs. */
export const searchIndicators = (
  indicators: readonly Indicator[],
  typed: string,
  theme: string
): readonly Indicator[] =>
  indicators.filter(
    (one) =>
      (theme === '' || one.thema === theme) &&
      has(typed, one.id, one.naam, one.naam_en, one.definitie, one.definitie_en, one.bron, one.kanttekening)
  );

/** Tables in whose name, title, description or columns every word occurs. */
export const searchTables = (resources: readonly Resource[], typed: string): readonly Resource[] =>
  resources.filter((one) =>
    has(typed, one.name, one.title, one.description, ...one.schema.fields.map((field) => field.name))
  );
