import type { IconName } from './icons.ts';

export interface ComboboxOption {
  readonly value: string;
  readonly label: string;
  /** Heading that the option stands under; options of one group come together. */
  readonly group?: string;
  /** Short note at the right, for example `37 gemeenten`. */
  readonly detail?: string;
  readonly icon?: IconName;
  /** Other words that find it. */
  readonly keywords?: string;
}

/** Text without case and accents, so that `sudwest` finds `Súdwest-Fryslân`. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();

const wordStart = (text: string, query: string): boolean =>
  text.split(/[\s\-–'(/]+/).some((word) => word.startsWith(query));

/** 0 is best: begins with the query, has a word that does, contains it, has it in its keywords; 4 is no match. */
function distance(option: ComboboxOption, query: string): number {
  const label = fold(option.label);
  if (label.startsWith(query)) return 0;
  if (wordStart(label, query)) return 1;
  if (label.includes(query)) return 2;
  return fold(option.keywords ?? '').includes(query) ? 3 : 4;
}

/**
 * Options that match what was typed: groups stay in their order, the best matches first within each.
 * Nothing typed gives all of them.
 */
export function searchOptions<Option extends ComboboxOption>(
  options: readonly Option[],
  typed: string
): readonly Option[] {
  const query = fold(typed.trim());
  if (query === '') return options;
  const groups = [...new Set(options.map((option) => option.group))];
  return options
    .map((option) => ({ option, rank: distance(option, query), group: groups.indexOf(option.group) }))
    .filter(({ rank }) => rank < 4)
    .sort((a, b) => a.group - b.group || a.rank - b.rank)
    .map(({ option }) => option);
}

/** A label in three parts, the middle one being what was typed; without a match all is in the first. */
export function markMatch(
  label: string,
  typed: string
): readonly [before: string, match: string, after: string] {
  const query = fold(typed.trim());
  const at = query === '' ? -1 : fold(label).indexOf(query);
  if (at < 0 || fold(label).length !== label.length) return [label, '', ''];
  return [label.slice(0, at), label.slice(at, at + query.length), label.slice(at + query.length)];
}

/** What was typed in a field: somewhere in the text that stood there, or in its place. */
export function typedInto(before: string, now: string): string {
  const kept = [...before].findIndex((character, index) => now[index] !== character);
  const start = kept < 0 ? before.length : kept;
  const end = now.length - (before.length - start);
  return end >= start && now.endsWith(before.slice(start)) ? now.slice(start, end) : now;
}
