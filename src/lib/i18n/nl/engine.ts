export const engine = {
  'engine.status.starting': 'De rekenmachine wordt gestart…',
  'engine.status.loading': '{table} wordt geladen: {loaded} van {total} MB',
  'engine.status.ready': 'Klaar om te rekenen',
  'engine.status.restarting': 'De rekenmachine wordt opnieuw gestart…',
  'engine.status.failed': 'De rekenmachine is niet gestart',

  'engine.error.syntax': 'Deze SQL is niet te lezen.',
  'engine.error.syntax-at': 'Deze SQL is niet te lezen vanaf regel {line}, teken {column}.',
  'engine.error.unknown-table': 'Tabel ‘{name}’ bestaat niet.',
  'engine.error.unknown-column': 'Kolom ‘{name}’ bestaat niet.',
  'engine.error.unknown-parameter': 'Parameter ‘${name}’ heeft geen waarde.',
  'engine.error.refused': 'Dit mag hier niet: ‘{name}’.',
  'engine.error.refused-plain': 'Deze opdracht mag hier niet.',
  'engine.error.sql': 'Deze SQL is niet uit te voeren.',
  'engine.error.cancelled': 'Gestopt.',
  'engine.error.time-limit': 'Gestopt: dit duurde te lang.',
  'engine.error.memory': 'Dit past niet in het geheugen van uw browser.',
  'engine.error.crashed': 'De rekenmachine is vastgelopen op deze vraag en opnieuw gestart.',
  'engine.error.load-failed': '‘{name}’ is niet te laden.',
  'engine.error.hash-mismatch':
    '‘{name}’ is niet het bestand dat bij deze uitgave hoort en wordt niet gebruikt.',
  'engine.error.unlocked': 'De database liet zich niet afsluiten van het netwerk en is daarom niet gestart.',
  'engine.error.unavailable': 'De rekenmachine is niet beschikbaar.',

  'engine.hint.meant': 'Bedoelt u ‘{suggestion}’?',
  'engine.hint.meant-one-of': 'Bedoelt u ‘{suggestion}’, of {others}?',
  'engine.hint.refused':
    'Een vraag is één SELECT op de tabellen van deze uitgave. Bestanden, adressen en instellingen horen daar niet bij.',
  'engine.hint.parameter': 'Geef de parameter een waarde, of haal het dollarteken weg.',
  'engine.hint.time-limit': 'Vraag minder gebieden, perioden of indicatoren tegelijk.',
  'engine.hint.memory': 'Vraag minder rijen tegelijk, of sluit andere tabbladen.',
  'engine.hint.crashed': 'Uw andere cellen werken door. Maak deze vraag kleiner.',
  'engine.hint.load-failed': 'Controleer uw verbinding en probeer het opnieuw.',
  'engine.hint.hash-mismatch': 'Laad de pagina opnieuw. Blijft dit, meld het dan bij uw beheerder.',
  'engine.hint.unlocked': 'Gebruik een recente versie van uw browser, of meld dit bij uw beheerder.',
  'engine.hint.unavailable': 'Kies ‘Probeer opnieuw’ boven aan het scherm, of laad de pagina opnieuw.',
  'engine.hint.detail': 'DuckDB zegt: {detail}'
} as const;
