import { areaParts } from './area-parts.ts';
import { splitMember, toMember } from './member.ts';
import type { Publication } from './publication.ts';
import { traitValues } from './trait-values.ts';

/**
 * Publications of one measure in terms of the smallest parts that any of them names: a gemeente becomes the wijken and
 * buurten beside it, a year its quarters or months, a total the parts of the traits that others tell apart. A kind that is
 * the only one to be named is all there is, or one of many if it `hasRest`.
 */
export function refinePublications<T extends Publication>(
  publications: readonly T[],
  hasRest = true
): readonly T[] {
  const parts = areaParts(publications);
  const periods = periodParts(publications);
  const traits = traitValues(publications, hasRest);
  if (parts.size === 0 && periods.size === 0 && traits.length === 0) return publications;
  return publications.map((publication) => {
    const placed = publication.members.flatMap((member) => {
      const [code, period] = splitMember(member);
      const whens = periods.get(period) ?? [period];
      return (parts.get(code) ?? [code]).flatMap((part) => whens.map((when) => toMember(part, when)));
    });
    const kinds = traits.reduce<readonly string[]>(
      (texts, { names, values }) => {
        const own = names.flatMap((name) => publication.labels?.[name] ?? []);
        return texts.flatMap((text) => (own.length === 0 ? values : own).map((one) => `${text} ${one}`));
      },
      ['']
    );
    return { ...publication, members: placed.flatMap((place) => kinds.map((kind) => place + kind)) };
  });
}

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** Quarters and months that make up the years and quarters beside them. */
function periodParts(publications: readonly Publication[]): ReadonlyMap<string, readonly string[]> {
  const periods = new Set(
    publications.flatMap(({ members }) => members.map((member) => splitMember(member)[1]))
  );
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
