import { findExcludedTrait, type ExcludedTrait } from '../../src/lib/disclosure/excluded-traits.ts';
import { findPersonalLiterals } from '../../src/lib/disclosure/personal-literals.ts';

/** What cells can look like that belong to one person or business. */
type PersonalContent = 'bsn' | 'iban' | 'kvk' | 'email' | 'adres' | 'postcode' | 'persoon';

const STREET =
  /^[\p{L}.' -]{3,}(?:straat|weg|laan|plein|gracht|kade|dijk|hof|singel|pad|steeg|plantsoen|dreef|park|markt)\s+\d{1,5}\s?[a-z]{0,4}$/iu;
const POSTCODE = /^[1-9]\d{3}\s?[A-Z]{2}$/;
const PERSON =
  /^(?:[A-Z]\.\s?){1,4}(?:(?:van|de|der|den|ten|ter|el|al|’t|'t)\s+){0,3}\p{Lu}[\p{L}'-]+$|^\p{Lu}[\p{L}'-]+,\s?(?:[A-Z]\.\s?){1,4}/u;
const AREA_CODE = /^(?:NL|PV|VR|GM|WK|BU|RIEC_)/;

/** Message `import.stopped.<reason>`. */
export type StopReason = ExcludedTrait['id'] | PersonalContent;

/**
 * Why a column may not come in: its heading names a protected trait or a person, or its cells look like persons,
 * addresses or numbers of one person or business. Null when it may.
 */
export function whyStopped(heading: string, cells: readonly string[]): StopReason | null {
  const trait = findExcludedTrait(heading);
  if (trait?.outcome === 'blokkade') return trait.id;
  return contentOf(cells.filter((cell) => cell !== ''));
}

function contentOf(cells: readonly string[]): PersonalContent | null {
  if (cells.length === 0 || cells.every((cell) => AREA_CODE.test(cell))) return null;
  const counts = new Map<PersonalContent, number>();
  const add = (kind: PersonalContent) => counts.set(kind, (counts.get(kind) ?? 0) + 1);
  for (const cell of cells) {
    if (STREET.test(cell)) add('adres');
    else if (POSTCODE.test(cell)) add('postcode');
    else if (PERSON.test(cell)) add('persoon');
    else for (const { kind } of findPersonalLiterals(cell)) add(kind);
  }
  const part = (kind: PersonalContent) => (counts.get(kind) ?? 0) / cells.length;
  if ((counts.get('email') ?? 0) > 0) return 'email';
  if ((counts.get('iban') ?? 0) > 0) return 'iban';
  // One number in eleven passes the check by chance, and eight digits may be an amount: only a column of them counts.
  if (part('bsn') > 0.5) return 'bsn';
  if (part('kvk') > 0.5) return 'kvk';
  return (['adres', 'postcode', 'persoon'] as const).find((kind) => part(kind) > 0.3) ?? null;
}
