import type { Area, Level } from '../../src/lib/areas/area.ts';
import { parseAreaCode } from '../../src/lib/areas/code.ts';
import { fold } from '../../src/lib/areas/fold.ts';
import type { FormerArea } from '../../src/lib/areas/former-areas.ts';
import type { ImportWorld, Proposal } from './api.ts';
import { commonNames, levelsElsewhere, policeRegions, provinceOfSuffix } from './area-words.ts';

/** What a text in the column of areas means. */
export type FoundArea =
  | { readonly kind: 'area'; readonly code: string; readonly level: Level; readonly known: boolean }
  | { readonly kind: 'ambiguous'; readonly proposals: readonly Proposal[] }
  | { readonly kind: 'former'; readonly area: FormerArea; readonly proposals: readonly Proposal[] }
  | { readonly kind: 'total' }
  | { readonly kind: 'elsewhere'; readonly level: string }
  | { readonly kind: 'unknown' };

export interface AreaNames {
  /** `expected`: the level that the column's heading names. Proposals for an unknown name are not made here. */
  find(text: string, expected: Level | null): FoundArea;
  /** At most three areas that someone may have meant. */
  propose(text: string, expected: Level | null): readonly Proposal[];
}

/** A name without capitals, accents, apostrophes, points and double spaces: what two spellings have in common. */
export const plainAreaName = (text: string): string =>
  fold(text).replace(/[.,]/g, ' ').replace(/\s+/g, ' ').trim();

const NAMED: readonly Level[] = ['land', 'provincie', 'riec', 'veiligheidsregio', 'gemeente'];
const TOTAL = /^(?:eind|sub)?totaal\b|^totalen?$|^som$|^T00\d{4}$/i;

/** Codes first, then names; a name that more than one area has is asked about, never guessed. */
export function createAreaNames(world: ImportWorld): AreaNames {
  const byCode = new Map(world.areas.map((area) => [area.code, area]));
  const small = new Set(world.small ?? []);
  const former = new Map(world.former.map((area) => [area.code, area]));
  const named = world.areas
    .filter(({ niveau }) => NAMED.includes(niveau))
    .map((area) => ({ area, plain: plainAreaName(area.naam) }));
  const names = new Map<string, Area[]>();
  const add = (name: string, area: Area) => {
    const key = plainAreaName(name);
    const others = names.get(key) ?? [];
    if (!others.includes(area)) names.set(key, [...others, area]);
  };
  for (const { area } of named) {
    add(area.naam, area);
    const base = /^(.*?)\s*\(([^()]+)\)$/.exec(area.naam)?.[1];
    if (base) add(base, area);
    if (area.niveau === 'riec') add(area.naam.replace(/^RIEC\s+/i, ''), area);
    if (area.niveau === 'veiligheidsregio') add(`Veiligheidsregio ${area.naam}`, area);
  }
  const formerNames = new Map<string, FormerArea[]>();
  for (const area of world.former) {
    const key = plainAreaName(area.naam);
    formerNames.set(key, [...(formerNames.get(key) ?? []), area]);
  }

  const toFormer = (area: FormerArea): FoundArea => ({
    kind: 'former',
    area,
    proposals: area.successors.map((code) => ({ code, why: 'heringedeeld' }))
  });
  function findCode(text: string, expected: Level | null): FoundArea | null {
    const bare = /^\d{1,4}(?:\.0)?$/.test(text) ? text.replace(/\.0$/, '') : text;
    const small6 = /^(WK|BU)(\d{4})([0-9A-Z]{2,4})$/i.exec(bare);
    const year = /^\d{4}((?:GM|WK|BU|PV)[0-9A-Z]+)$/i.exec(bare)?.[1];
    if (year) return findCode(year, expected);
    const parsed = parseAreaCode(bare, expected ?? undefined);
    const code = parsed.ok ? parsed.value.code : small6 ? bare.toUpperCase() : null;
    if (code === null) return null;
    const level: Level = parsed.ok ? parsed.value.level : code.startsWith('WK') ? 'wijk' : 'buurt';
    if (byCode.has(code) || small.has(code)) return { kind: 'area', code, level, known: true };
    const old = former.get(code);
    if (old) return toFormer(old);
    if (level === 'wijk' || level === 'buurt') {
      const gemeente = `GM${code.slice(2, 6)}`;
      return byCode.has(gemeente) || former.has(gemeente)
        ? { kind: 'area', code, level, known: world.small === null }
        : { kind: 'unknown' };
    }
    return { kind: 'unknown' };
  }

  function findName(text: string, expected: Level | null): FoundArea {
    const [, kind, bare] = /^(gemeente|provincie)\s+(\S.*)$/i.exec(text) ?? [];
    if (kind && bare) return findName(bare, kind.toLowerCase() === 'provincie' ? 'provincie' : 'gemeente');
    const suffix = /^(.*?)\s*\(([^()]+)\)$/.exec(text);
    const note = suffix?.[2]?.trim() ?? '';
    const level = levelsElsewhere[note.toUpperCase()];
    if (level) return { kind: 'elsewhere', level };
    const asked: Level | null = /^gemeente$/i.test(note)
      ? 'gemeente'
      : /^pv$|^provincie$/i.test(note)
        ? 'provincie'
        : expected;
    const whole = (names.get(plainAreaName(text)) ?? []).filter((area) => exact(area, text));
    const base = suffix?.[1] ? (names.get(plainAreaName(suffix[1])) ?? []) : [];
    const province = provinceOfSuffix[plainAreaName(note).replace(/ /g, '')];
    const pick = (found: readonly Area[]) => {
      const atLevel = asked ? found.filter(({ niveau }) => niveau === asked) : found;
      return province && suffix ? atLevel.filter((area) => area.provincie === province) : atLevel;
    };
    const candidates =
      [pick(whole), pick(names.get(plainAreaName(text)) ?? []), pick(base)].find((list) => list.length > 0) ??
      [];
    const [only, ...more] = candidates;
    if (only && more.length === 0) return { kind: 'area', code: only.code, level: only.niveau, known: true };
    if (only)
      return { kind: 'ambiguous', proposals: candidates.map(({ code }) => ({ code, why: 'gelijke-naam' })) };
    const olds =
      formerNames.get(plainAreaName(text)) ??
      (suffix?.[1] ? formerNames.get(plainAreaName(suffix[1])) : undefined) ??
      [];
    const [old] = olds;
    if (old && olds.length === 1 && (!asked || asked === 'gemeente')) return toFormer(old);
    if (policeRegions.has(plainAreaName(text.replace(/^(?:politieregio|regio)\s+/i, ''))))
      return { kind: 'elsewhere', level: 'politieregio' };
    return { kind: 'unknown' };
  }

  return {
    find(text, expected) {
      const trimmed = text.trim();
      if (TOTAL.test(trimmed)) return { kind: 'total' };
      const prefix = /^([A-Z]{2})\d{2,6}$/.exec(trimmed)?.[1];
      const elsewhere = prefix ? levelsElsewhere[prefix] : undefined;
      if (elsewhere) return { kind: 'elsewhere', level: elsewhere };
      return findCode(trimmed, expected) ?? findName(trimmed, expected);
    },
    propose: (text, expected) => propose(text, expected, named, byCode, world.former)
  };
}

/** `Bergen (L.)` is a whole name; `Bergen` alone only comes close to it. */
const exact = (area: Area, text: string): boolean => plainAreaName(area.naam) === plainAreaName(text);

/** Words that people shorten or leave out: `Alphen a/d Rijn`, `Berg & Dal`, `Nuenen c.a.`, `Sluis e.o.` */
const SMALL_WORDS = new Set('en de den der aan a d ad van het in c ca e o eo gem gemeente'.split(' '));

/** What is left of a plain name without them. */
const bonesOf = (plain: string): string =>
  plain
    .replace(/[^a-z0-9 ]/g, ' ')
    .split(' ')
    .filter((word) => word !== '' && !SMALL_WORDS.has(word))
    .map((word) => (word === 'st' ? 'sint' : word))
    .join(' ');

/** At most three areas that someone may have meant. */
function propose(
  text: string,
  level: Level | null,
  areas: readonly { readonly area: Area; readonly plain: string }[],
  byCode: ReadonlyMap<string, Area>,
  former: readonly FormerArea[]
): readonly Proposal[] {
  const wanted = plainAreaName(text.replace(/\s*\([^()]*\)$/, '').replace(/^gemeente\s+/i, ''));
  if (wanted.length < 3) return [];
  const other = commonNames[wanted];
  if (other && byCode.has(other)) return [{ code: other, why: 'andere-naam' }];
  const pool = areas.filter(({ area }) => area.niveau === (level ?? 'gemeente'));
  const same = pool.filter(({ plain }) => plain === wanted);
  if (same.length > 0) return same.slice(0, 3).map(({ area }) => ({ code: area.code, why: 'spelling' }));
  const bones = bonesOf(wanted);
  const alike = pool.filter(({ plain }) => bones !== '' && bonesOf(plain) === bones);
  if (alike.length > 0) return alike.slice(0, 3).map(({ area }) => ({ code: area.code, why: 'spelling' }));
  const [, base = '', ending = ''] = /^(.+) (\S+)$/.exec(wanted) ?? [];
  const inProvince = pool.filter(
    ({ area, plain }) =>
      area.provincie !== null &&
      area.provincie === provinceOfSuffix[ending] &&
      plain.replace(/ \([^()]*\)$/, '') === base
  );
  if (inProvince.length > 0)
    return inProvince.slice(0, 3).map(({ area }) => ({ code: area.code, why: 'spelling' }));
  const gone = former.filter(({ naam }) => `${bonesOf(plainAreaName(naam))} `.startsWith(`${bones} `));
  if (bones !== '' && gone.length > 0)
    return [...new Set(gone.flatMap(({ successors }) => successors))]
      .slice(0, 3)
      .map((code) => ({ code, why: 'heringedeeld' }));
  const longer = pool.filter(({ plain }) => ` ${plain} `.includes(` ${bones || wanted} `));
  if (longer.length > 0) return longer.slice(0, 3).map(({ area }) => ({ code: area.code, why: 'verkort' }));
  return pool
    .map(({ area, plain }) => ({ area, distance: distance(wanted, plain) }))
    .filter((one) => one.distance <= Math.max(1, Math.floor(wanted.length / 5)))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ area }) => ({ code: area.code, why: 'spelling' }));
}

/** Letters to change, add or drop. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3) return 99;
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++)
      row.push(
        Math.min(
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
        )
      );
    last = row;
  }
  return last[b.length] ?? 99;
}

/** Names of which many are no gemeente are of wijken and buurten, some of which have the name of a gemeente: each is asked about. */
export function doubtNames(names: AreaNames): AreaNames {
  return {
    ...names,
    find(text, expected) {
      const found = names.find(text, expected);
      return found.kind === 'area' && found.level === 'gemeente' && !/\d/.test(text)
        ? { kind: 'ambiguous', proposals: [{ code: found.code, why: 'naam-van-wijk' }] }
        : found;
    }
  };
}
