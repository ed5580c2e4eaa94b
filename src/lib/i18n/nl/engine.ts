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
  'engine.error.nothing': 'Hier staat nog geen vraag.',
  'engine.error.several': 'Hier staan twee opdrachten achter elkaar.',
  'engine.error.unknown-function': 'Functie ‘{name}’ bestaat niet.',
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
  'engine.known.nothing': 'Typ een vraag, bijvoorbeeld: SELECT * FROM gebieden',
  'engine.known.several':
    'Een cel beantwoordt één vraag. Haal de puntkomma weg, of zet de tweede in een eigen cel.',
  'engine.known.end': 'De vraag houdt te vroeg op: er mist nog iets achteraan, zoals een haakje of een naam.',
  'engine.known.near':
    'Bij ‘{found}’ past het niet meer. Vaak zit de fout er vlak vóór: een verschreven woord, een komma of een haakje.',
  'engine.known.no-name': 'Hier staat een lege naam (""). Geef de kolom een naam.',
  'engine.known.open-quote': 'Een aanhalingsteken is niet gesloten.',
  'engine.known.group':
    'Zet ‘{found}’ achter GROUP BY, of tel kolom ‘{found}’ samen met bijvoorbeeld sum, max of any_value.',
  'engine.known.where': 'Een optelling kan niet in WHERE staan. Zet de voorwaarde achter HAVING.',
  'engine.known.convert': 'De tekst ‘{found}’ is geen getal of datum. Met TRY_CAST wordt zo’n waarde NULL.',
  'engine.known.ambiguous':
    'Kolom ‘{found}’ staat in meer dan één tabel. Zet de tabel ervoor, met een punt ertussen.',
  'engine.known.alias':
    'Tabel ‘{found}’ staat niet achter FROM. Gebruik de naam of afkorting die daar staat.',
  'engine.known.subquery': 'Een vraag tussen haakjes gaf meer dan één rij, waar er één waarde kan staan.',
  'engine.hint.detail': 'DuckDB zegt: {detail}'
} as const;
