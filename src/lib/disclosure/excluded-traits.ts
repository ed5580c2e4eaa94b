/** A trait that may not be looked at, or only with care. Its reason is the message `gate.trait.<id>`. */
export interface ExcludedTrait {
  readonly id:
    | 'herkomst'
    | 'nationaliteit'
    | 'religie'
    | 'woonwagens'
    | 'achternaam'
    | 'taal'
    | 'voedingswinkels'
    | 'arbeidsmigranten'
    | 'eigenaar-buitenland'
    | 'overbewoning'
    | 'schoolverlaten'
    | 'personen-in-onderzoek'
    | 'herleidbaar'
    | 'restgroep';
  /** `blokkade`: never an indicator, feature or column · `waarschuwing`: shown with care, never combined. */
  readonly outcome: 'blokkade' | 'waarschuwing';
  /** Over words in lower case, without accents, with single spaces between them. */
  readonly pattern: RegExp;
}

/** Protected grounds first, then what stands for them, then what points at persons. */
export const excludedTraits: readonly ExcludedTrait[] = [
  {
    id: 'herkomst',
    outcome: 'blokkade',
    pattern:
      /herkomst(?!(bestand|bron))|migratieachtergrond|allochto|autochto|\b(niet )?westerse?\b|geboorteland|\bethni|\bras\b|buitenlandse? (afkomst|achtergrond)|country of birth|ethnic|\b(marok|suri|tur|antaru|ov nw)\b|\b(nw|nl|eur|neu) all?\b|\b[ap] w all\b|\bmarokk|\bsurina|\bturk(ije|se|en)\b|\b(geb|gbl) (nl|bl|eu|ne)\b|\bantill|geboren (in|buiten) (nederland|europa|het buitenland)|buiten europa\b/
  },
  {
    id: 'nationaliteit',
    outcome: 'blokkade',
    pattern: /nationalitei|nationality|staatsburger|vreemdeling|verblijfsstatus|asielzoeker|statushouder/
  },
  {
    id: 'religie',
    outcome: 'blokkade',
    pattern: /religi|godsdienst|geloof(s|\b)|moskee|mosque|synagog|kerkgenoot|kerkelijk|\bsbi ?94911\b/
  },
  { id: 'woonwagens', outcome: 'blokkade', pattern: /woonwagen|\b(roma|sinti)\b/ },
  {
    id: 'achternaam',
    outcome: 'blokkade',
    pattern: /\b(achter|voor|familie|geslachts)na(a?m|men)\b|surname|\b(first|last) ?name\b/
  },
  {
    id: 'taal',
    outcome: 'blokkade',
    pattern: /thuistaal|moedertaal|taalachterstand|\btaal( thuis)?\b|(home|native) language|mother tongue/
  },
  {
    id: 'voedingswinkels',
    outcome: 'blokkade',
    pattern: /buitenlandse? (voeding|levensmiddel)|\bsbi ?47293\b/
  },
  { id: 'arbeidsmigranten', outcome: 'blokkade', pattern: /arbeidsmigra|migrant worker/ },
  {
    id: 'personen-in-onderzoek',
    outcome: 'blokkade',
    pattern: /personen van belang|opsporingsonderzoek|subjecten/
  },
  {
    id: 'herleidbaar',
    outcome: 'blokkade',
    pattern:
      /\b(bsn|burgerservicenummer|kenteken|iban|rekeningnummer|kvk( ?nummer)?|huisnummer|straat(naam)?|woonadres|adres|e ?mail(adres)?|telefoon(nummer)?|geboortedatum|pc6|postcode ?6)\b/
  },
  {
    id: 'eigenaar-buitenland',
    outcome: 'waarschuwing',
    pattern: /eigena(ar|ren)( woont)? in (het )?buitenland|buitenlandse eigena/
  },
  { id: 'overbewoning', outcome: 'waarschuwing', pattern: /overbewon|niet verwante bewoners/ },
  { id: 'schoolverlaten', outcome: 'waarschuwing', pattern: /schoolverla|\bvsv\b/ },
  { id: 'restgroep', outcome: 'waarschuwing', pattern: /\bsbi ?9609\b/ }
];

/** The trait that the name of a column or indicator means, or null: `aantal_Marokkaanse_nationaliteit`. */
export function findExcludedTrait(name: string): ExcludedTrait | null {
  const words = name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return excludedTraits.find(({ pattern }) => pattern.test(words)) ?? null;
}
