export const start = {
  'start.title': 'Kies een gebied, lees wat opvalt',
  'start.lead':
    'Cijfers over ondermijning voor uw regio of gemeente. Elke waarde met haar onzekerheid, elke afwijking getoetst.',
  'start.search': 'Zoek een gebied',
  'start.search.hint': 'Gemeente, RIEC-regio of provincie',
  'start.make': 'Maak een beeld',
  'start.making': 'Het beeld wordt gemaakt',
  'start.explore': 'Verken',
  'start.recent': 'Recent',
  'start.recent.none': 'Nog geen beelden. Kies een gebied, dan staat het eerste beeld er in een paar tellen.',
  'start.open': 'Open een bestand of link',
  'start.level': 'Indeling van de kaart',
  'start.level.gemeente': 'Gemeenten',
  'start.level.riec': 'RIEC-regio’s',
  'start.level.provincie': 'Provincies',
  'start.map': 'Kaart van Nederland: kies een gebied',
  'start.map.note':
    'Grenzen schematisch, indeling {vintage} ({count} gemeenten). Klik op een gebied, of kies met pijltjes en Enter.',
  'start.first': 'Eerste beeld · {period} · vergeleken met {comparison}',
  'start.about': '{members} · {inhabitants}',
  'start.members': '{count} gemeenten',
  'start.members.in': 'gemeente in {region}',
  'start.inhabitants': '{count} inwoners',
  'start.inhabitants.million': '{count} miljoen inwoners',
  'start.chosen-from':
    'Gekozen uit {count} getoetste vergelijkingen. Tussen haakjes het 95%-betrouwbaarheidsinterval.',
  'start.none-tested':
    'Voor dit gebied is in deze uitgave geen vergelijking te toetsen. De cijfers staan in het beeld en onder Gegevens.',
  'start.all-sentences': 'Toon alle {count} zinnen',
  'start.read': 'Lees het hele beeld',
  'start.one-page': 'Eén pagina',

  'start.templates': 'Kies uit negen soorten beelden'
} as const;
