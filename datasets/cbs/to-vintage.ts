import { groupBy } from '../../src/lib/base/group-by.ts';
import { successors, type Merger } from '../../src/lib/areas/mergers.ts';
import type { Herindeling } from '../reference/herindelingen.ts';
import type { Fact } from './facts.ts';

/** CBS numbers on: gemeenten with a higher number were first founded after 1 January 2015. */
const LAST_NUMBER_OF_2015 = 1931;

/**
 * Facts about former gemeenten, told about the gemeenten of the wanted division.
 *
 * Counts of gemeenten that merged are added up, when all of them are there; means and percentages are not, and a
 * split without a published share is not guessed: those become a gap with the mark `bestaat_niet`, for the
 * gemeente of today did not exist then. A table without any
 * former code is in the present division already and is left as it is.
 */
export function toVintage(
  facts: readonly Fact[],
  isCount: (measure: string) => boolean,
  herindelingen: readonly Herindeling[],
  vintage: string
): Fact[] {
  const mergers = herindelingen.map(({ datum, oudeCode, nieuweCode, soort, aandeel }): Merger => ({
    datum,
    oude_code: oudeCode,
    nieuwe_code: nieuweCode,
    soort,
    aandeel
  }));
  const oldCodes = [
    ...new Set(herindelingen.filter(({ soort }) => soort !== 'gepland').map(({ oudeCode }) => oudeCode))
  ];

  return [...groupBy(facts, ({ source, period }) => `${source}\u001f${period}`).values()].flatMap((group) => {
    const span = { from: `${group[0]?.period.slice(0, 4) ?? ''}-01-01`, until: `${vintage}-01-01` };
    const changed = new Map(
      oldCodes
        .map((code) => [code, successors(code, mergers, span)] as const)
        .filter(([code, next]) => next.some((succession) => succession.code !== code))
    );
    if (!group.some(({ area }) => changed.has(area))) return group;

    const members = new Map<string, { code: string; whole: boolean }[]>();
    for (const [code, next] of changed)
      for (const { code: target, aandeel } of next)
        members.set(target, [...(members.get(target) ?? []), { code, whole: aandeel === 1 }]);

    return [...groupBy(group, ({ measure }) => measure).values()].flatMap((same) => {
      const byArea = new Map(same.map((fact) => [fact.area, fact]));
      const untouched = same.filter(({ area }) => !changed.has(area) && !members.has(area));
      const merged = [...members].flatMap(([target, olds]) => {
        const stays =
          !changed.has(target) && (byArea.has(target) || Number(target.slice(2)) <= LAST_NUMBER_OF_2015);
        const parts = stays ? [{ code: target, whole: true }, ...olds] : olds;
        const found = parts.flatMap(({ code }) => byArea.get(code) ?? []);
        const [first] = found;
        if (!first) return [];
        const complete = found.length === parts.length && parts.every(({ whole }) => whole);
        return [sum(target, first, found, complete && (found.length === 1 || isCount(first.measure)))];
      });
      return [...untouched, ...merged];
    });
  });
}

function sum(area: string, like: Fact, parts: readonly Fact[], possible: boolean): Fact {
  const missing = parts.find(({ value }) => value === null);
  if (!possible) return { ...like, area, value: null, mark: 'bestaat_niet' };
  if (missing) return { ...like, area, value: null, mark: missing.mark };
  const provisional = parts.some(({ mark }) => mark === 'voorlopig');
  return {
    ...like,
    area,
    value: parts.reduce((total, { value }) => total + (value ?? 0), 0),
    mark: provisional ? 'voorlopig' : ''
  };
}
