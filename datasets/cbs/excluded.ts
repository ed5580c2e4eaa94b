/** Columns that never become an indicator, whatever the file: matched on the whole heading, without accents. */
const RULES: readonly { readonly heading: RegExp; readonly why: string }[] = [
  {
    heading:
      /herkomst|migratieachtergrond|westers|geboorteland|geboren in|buiten europa|europa \(excl|europa exclusief|marokko|turkije|suriname|antillen|generatie/,
    why: 'herkomst is een beschermd kenmerk'
  },
  { heading: /nationaliteit|staatsburger|vreemdeling/, why: 'nationaliteit is een beschermd kenmerk' },
  { heading: /kerkelijk|religie|godsdienst|moskee|geloof/, why: 'godsdienst is een beschermd kenmerk' },
  { heading: /geslacht|\bmannen\b|\bvrouwen\b/, why: 'geslacht is een beschermd kenmerk' },
  {
    heading: /burgerlijke staat|ongehuwd|gehuwd|gescheiden|verweduwd/,
    why: 'burgerlijke staat is een beschermd kenmerk'
  },
  { heading: /woonwagen/, why: 'valt samen met een beschermde groep' },
  {
    heading: /gezondheid_|psychisch|beperking|aandoening|ziekte/,
    why: 'gezondheid is een bijzonder persoonsgegeven'
  },
  { heading: /jeugdzorg/, why: 'gaat over minderjarigen; geen onderdeel van een ondermijningsbeeld' }
];

/** Why a column is left out by rule, or null when it may be used. */
export function whyExcluded(path: readonly string[]): string | null {
  const heading = path
    .join(' | ')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
  return RULES.find((rule) => rule.heading.test(heading))?.why ?? null;
}
