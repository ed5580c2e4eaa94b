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
/** Keys under which files have codes; those of one level alone also without a prefix. */
const KEYS: Readonly<Record<BoundaryLevel, readonly string[]>> = {
  buurt: ['buurtcode', 'bu_code', 'statcode', 'jrstatcode', 'code'],
  wijk: ['wijkcode', 'wk_code', 'statcode', 'jrstatcode', 'code'],
  gemeente: ['gemeentecode', 'gm_code', 'gemeente_code', 'statcode', 'jrstatcode', 'code']
};
const OWN_KEYS = 3;

/** The code of a feature at a level, whatever key it is under; null when it has none. */
export function codeAt(level: BoundaryLevel, properties: Properties, id: unknown): string | null {
  const byKey = new Map(Object.entries(properties ?? {}).map(([key, value]) => [key.toLowerCase(), value]));
  for (const [at, key] of KEYS[level].entries()) {
    const code = toCode(level, byKey.get(key), at < OWN_KEYS && !/statcode|^code$/.test(key));
    if (code) return code;
  }
  return toCode(level, id, false);
}

/** `2022GM0014`, `gm0014` and, under a key of the level, `14` are all `GM0014`. */
function toCode(level: BoundaryLevel, value: unknown, bare: boolean): string | null {
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
