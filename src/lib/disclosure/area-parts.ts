import { groupBy } from '../base/group-by.ts';
import { leftOut, splitMember } from './member.ts';
import type { Publication } from './publication.ts';

type Parts = Map<string, readonly string[]>;

/**
 * What gemeenten and wijken consist of as far as their parts are named, by the codes of wijken and buurten, and what a
 * count without a place consists of: all that is named.
 *
 * Parts that are listed make up their whole but for a rest. Where one of them is hidden readers may take the list for
 * complete, so then there is no rest.
 */
export function areaParts(publications: readonly Publication[]): ReadonlyMap<string, readonly string[]> {
  const codesOf = (some: readonly Publication[]) =>
    new Set(some.flatMap(({ members }) => members.map((member) => splitMember(member)[0])));
  const codes = codesOf(publications);
  const hidden = codesOf(publications.filter(({ value }) => value === null));
  const parts = wijkenAndBuurten(codes, hidden);
  const wholes = [...codes].flatMap((code) => {
    const without = leftOut(code);
    return without ? [{ code, without }] : [];
  });
  if (wholes.length === 0) return parts;
  const named = [...codes].filter((code) => leftOut(code) === null);
  const excluded = wholes.flatMap(({ without }) => without);
  const smallest = new Set([...named, ...excluded].flatMap((code) => parts.get(code) ?? [code]));
  const isComplete = named.some((code) => hidden.has(code));
  for (const { code, without } of wholes) {
    const gone = new Set(without.flatMap((one) => parts.get(one) ?? [one]));
    const inside = [...smallest].filter((one) => !gone.has(one));
    parts.set(code, isComplete ? inside : [...inside, '-rest']);
  }
  return parts;
}

function wijkenAndBuurten(codes: ReadonlySet<string>, hidden: ReadonlySet<string>): Parts {
  const parts: Parts = new Map();
  const named = [...codes].filter((code) => /^(?:WK\d{6}|BU\d{8})$/.test(code));
  if (named.length === 0) return parts;
  const wijken = groupBy(
    new Set(named.map((code) => `WK${code.slice(2, 8)}`)),
    (wijk) => `GM${wijk.slice(2, 6)}`
  );
  const buurten = groupBy(
    named.filter((code) => code.startsWith('BU')),
    (buurt) => `WK${buurt.slice(2, 8)}`
  );
  const withRest = (whole: string, inside: readonly string[]) =>
    named.some((code) => hidden.has(code) && code.startsWith(whole.slice(2), 2))
      ? inside
      : [...inside, `${whole}-rest`];
  for (const [wijk, inside] of buurten) if (codes.has(wijk)) parts.set(wijk, withRest(wijk, inside));
  for (const [gemeente, inside] of wijken) {
    const smallest = inside.flatMap((wijk) => parts.get(wijk) ?? buurten.get(wijk) ?? [wijk]);
    parts.set(gemeente, withRest(gemeente, smallest));
  }
  return parts;
}
