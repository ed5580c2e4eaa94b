/** What a heading says: where it stands, from general to particular, and in what it counts. */
interface ParsedHeading {
  readonly path: readonly string[];
  /** `aantal`, `%`, `x 1 000 euro`; empty when the file does not say. */
  readonly unit: string;
}

const UNITS = [
  'aantal',
  'km',
  'km2',
  'km²',
  'm2',
  'm²',
  'm3',
  'm³',
  'ha',
  'kg',
  'kwh',
  'gwh',
  'jaren',
  '%',
  'euro',
  'x 1 000 euro',
  'x 1 000',
  '1 000 euro',
  'code',
  'naam',
  'omschrijving',
  'aantal inwoners per km2',
  'per 1 000 inwoners'
];

/** StatLine begins every step of a path with a capital or a figure: `Diefstal/inbraak woning` is one name. */
const STEP = /\/(?=[\p{Lu}\d%(])(?![^(]*\))/u;

/** A heading with its path (`/` or `|`) and its unit between brackets, or as last word of a pipe path. */
export function parseHeading(text: string): ParsedHeading {
  const [, before = text, bracketed] = /^(.*)\(([^()]*)\)\s*$/s.exec(text) ?? [];
  const hasUnit = bracketed !== undefined && isUnit(bracketed);
  const path = (hasUnit ? before : text).split(text.includes('|') ? '|' : STEP).map((part) => part.trim());
  if (hasUnit) return { path, unit: bracketed.trim() };
  if (UNITS.includes(text)) return { path: [], unit: text };
  const last = path.at(-1) ?? '';
  const unit = UNITS.find((name) => path.length > 1 && last.endsWith(` ${name}`));
  return unit
    ? { path: [...path.slice(0, -1), last.slice(0, -unit.length).trim()], unit }
    : { path, unit: '' };
}

/** Beginnings of units, and the year of an index: `x mln kWh`, `1 000 kg`, `2015 = 100`. */
const UNIT =
  /^(?:x ?1[ .]|1[ .]000 \p{L}|(?:x )?(?:mln|mld)\b|%|per |aantal|km|euro|(?:19|20)\d\d ?= ?100$)/iu;

export const isUnit = (text: string): boolean =>
  UNITS.includes(text.trim().toLowerCase()) || UNIT.test(text.trim());

/** A name without capitals, accents, signs and OData number: `AantalInwoners_5` and `Aantal inwoners` are one. */
export const plainName = (text: string): string =>
  text
    .replace(/_\d+$/, '')
    .replace(/^k_(?=\d)/, '')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9%]/g, '');
