import type { Level } from '../../../src/lib/areas/area.ts';

type Properties = Readonly<Record<string, unknown>> | null | undefined;

/** Level of boundaries, the smallest first: a file of buurten also says in which wijk and gemeente each lies. */
export const boundaryLevels = ['buurt', 'wijk', 'gemeente'] as const satisfies readonly Level[];
export type BoundaryLevel = (typeof boundaryLevels)[number];

const SHAPES: Readonly<Record<BoundaryLevel, RegExp>> = {
  gemeente: /^GM\d{4}$/,
  wijk: /^WK\d{4}[0-9A-Z]{2}$/,
  buurt: /^BU\d{4}[0-9A-Z]{4}$/
};
const DIGITS: Readonly<Record<BoundaryLevel, readonly [prefix: string, length: number]>> = {
  gemeente: ['GM', 4],
  wijk: ['WK', 6],
  buurt: ['BU', 8]
};
/** Keys of one level alone: CBS, PDOK, Opendatasoft, OpenStreetMap. Codes may stand there without their prefix. */
const OWN_KEYS: Readonly<Record<BoundaryLevel, readonly string[]>> = {
  buurt: ['buurtcode', 'bu_code', 'buurt_code', 'buu_code'],
  wijk: ['wijkcode', 'wk_code', 'wijk_code', 'wij_code'],
  gemeente: ['gemeentecode', 'gm_code', 'gemeente_code', 'gem_code', 'gemcode', 'ref:gemeentecode']
};
/** Keys that any level may use. */
const SHARED_KEYS = ['statcode', 'jrstatcode', 'code', 'identificatie'];

/**
 * The code of a feature at a level: under a key that is known for it, as its id, or under whatever key a whole code
 * stands. Null when it has none.
 */
export function codeAt(level: BoundaryLevel, properties: Properties, id: unknown): string | null {
  const byKey = new Map(Object.entries(properties ?? {}).map(([key, value]) => [key.toLowerCase(), value]));
  for (const key of OWN_KEYS[level]) {
    const code = toCode(level, byKey.get(key), true);
    if (code) return code;
  }
  for (const value of [...SHARED_KEYS.map((key) => byKey.get(key)), id, ...byKey.values()]) {
    const code = toCode(level, value, false);
    if (code) return code;
  }
  return null;
}

/** `2022GM0014`, `gm0014`, `['GM0014']` and, under a key of the level, `14` are all `GM0014`. */
function toCode(level: BoundaryLevel, given: unknown, bare: boolean): string | null {
  const value: unknown = Array.isArray(given) && given.length === 1 ? given[0] : given;
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value)
    .trim()
    .toUpperCase()
    .replace(/^(?:19|20)\d\d(?=[A-Z]{2})/, '');
  if (SHAPES[level].test(text)) return text;
  const [prefix, length] = DIGITS[level];
  const code = `${prefix}${text.padStart(length, '0')}`;
  return bare && /^\d+$/.test(text) && SHAPES[level].test(code) ? code : null;
}
