import type { NamedValue } from '../../document/cell-kind.ts';

/** A place in a text that is being typed: `{{cij` with the caret behind it. */
export interface OpenPlace {
  /** Where its name begins, behind the braces. */
  readonly start: number;
  readonly typed: string;
}

export function openPlace(text: string, caret: number): OpenPlace | null {
  const [, typed] = /\{\{\s*([\p{L}\p{N}_.-]*)$/u.exec(text.slice(0, caret)) ?? [];
  return typed === undefined ? null : { start: caret - typed.length, typed };
}

/** More is not read while typing. */
const MOST = 8;

/** What a place may become: names that begin with what was typed, then those that hold it. */
export function placeProposals(typed: string, values: readonly NamedValue[]): readonly NamedValue[] {
  const wanted = typed.toLowerCase();
  const rank = ({ name }: NamedValue): number => {
    const at = name.toLowerCase().indexOf(wanted);
    return at === 0 ? 0 : at > 0 ? 1 : 2;
  };
  return values
    .filter((value) => rank(value) < 2)
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, MOST);
}

/** The text with a name filled in, and where the caret then stands: behind the closing braces. */
export function fillPlace(
  text: string,
  { start, typed }: OpenPlace,
  name: string
): { readonly text: string; readonly caret: number } {
  const rest = text.slice(start + typed.length).replace(/^[\p{L}\p{N}_.-]*(?:\s*\}\})?/u, '');
  const filled = `${text.slice(0, start)}${name}}}`;
  return { text: filled + rest, caret: filled.length };
}
