import { groupBy } from '../base/group-by.ts';
import type { Publication } from './publication.ts';

/** `GM0748 2024` → `GM0748`, `2024`. */
const split = (member: string): readonly [code: string, period: string] => {
  const space = member.indexOf(' ');
  return space < 0 ? [member, ''] : [member.slice(0, space), member.slice(space + 1)];
};

/**
 * Publications of one measure in terms of the smallest parts that any of them names: a gemeente becomes the wijken and
 * buurten beside it, a year its quarters or months, a total the parts of the traits that others tell apart.
 *
 * Buurten that are listed make up their gemeente but for a rest. Where one of them is hidden readers may take the list
 * for complete, so then there is no rest.
 */
export function refinePublications<T extends Publication>(publications: readonly T[]): readonly T[] {
  const parts = areaParts(publications);
  const periods = periodParts(publications);
  const traits = traitValues(publications);
  if (parts.size === 0 && periods.size === 0 && traits.length === 0) return publications;
  return publications.map((publication) => {
    const placed = publication.members.flatMap((member) => {
      const [code, period] = split(member);
      const whens = periods.get(period) ?? [period];
      return (parts.get(code) ?? [code]).flatMap((part) => whens.map((when) => `${part} ${when}`.trimEnd()));
    });
    const kinds = traits.reduce<readonly string[]>(
      (texts, [trait, values]) => {
        const own = publication.labels?.[trait];
        return texts.flatMap((text) => (own === undefined ? values : [own]).map((one) => `${text} ${one}`));
      },
      ['']
    );
    return { ...publication, members: placed.flatMap((place) => kinds.map((kind) => place + kind)) };
  });
}

/** What gemeenten and wijken consist of as far as their parts are named; their codes say where buurten lie. */
function areaParts(publications: readonly Publication[]): ReadonlyMap<string, readonly string[]> {
  const codes = new Set(publications.flatMap(({ members }) => members.map((member) => split(member)[0])));
  const hidden = new Set(
    publications.flatMap(({ members, value }) => (value === null ? members.map((one) => split(one)[0]) : []))
  );
  const named = [...codes].filter((code) => /^(?:WK\d{6}|BU\d{8})$/.test(code));
  if (named.length === 0) return new Map();
  const wijken = groupBy(
    new Set(named.map((code) => `WK${code.slice(2, 8)}`)),
    (wijk) => `GM${wijk.slice(2, 6)}`
  );
  const buurten = groupBy(
    named.filter((code) => code.startsWith('BU')),
    (buurt) => `WK${buurt.slice(2, 8)}`
  );
  const parts = new Map<string, readonly string[]>();
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

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** Quarters and months that make up the years and quarters beside them. */
function periodParts(publications: readonly Publication[]): ReadonlyMap<string, readonly string[]> {
  const periods = new Set(publications.flatMap(({ members }) => members.map((member) => split(member)[1])));
  const parts = new Map<string, readonly string[]>();
  const years = new Set([...periods].flatMap((period) => /^(\d{4})(?:KW|MM)\d\d$/.exec(period)?.[1] ?? []));
  for (const year of years) {
    const months = MONTHS.map((month) => `${year}MM${month}`);
    const byMonth = months.some((month) => periods.has(month));
    const quarters = [0, 1, 2, 3].map((quarter) => {
      const name = `${year}KW0${String(quarter + 1)}`;
      const inside = byMonth ? months.slice(3 * quarter, 3 * quarter + 3) : [name];
      parts.set(name, inside);
      return inside;
    });
    parts.set(year, quarters.flat());
  }
  return parts;
}

/** Traits that are told apart anywhere, with all values named for them. */
function traitValues(
  publications: readonly Publication[]
): readonly (readonly [string, readonly string[]])[] {
  const named = publications.flatMap(({ labels = {} }) => Object.entries(labels));
  return [...groupBy(named, ([trait]) => trait)]
    .map(([trait, pairs]) => [trait, [...new Set(pairs.map(([, value]) => value))].sort()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
