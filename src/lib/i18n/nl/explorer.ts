export const explorer = {
  'explorer.title': 'Verkennen',
  'explorer.search': 'Zoek in {count} indicatoren',
  'explorer.indicators': 'Indicatoren',
  'explorer.none': 'Geen indicator gevonden. Zoek op een ander woord.',
  'explorer.add': 'Voeg toe aan beeld',
  'explorer.added': 'Er is een nieuw beeld gemaakt met deze kaart en ontwikkeling.',
  'explorer.method': 'Definitie en bron',
  'explorer.ranking': 'Rangschikking met interval',
  'explorer.ranking.subtitle': '{count} gemeenten, {unit}, {period}',
  'explorer.picture.title': '{indicator} in {area}, {period}',
  'explorer.preparing': 'De cijfers worden geladen',
  'explorer.show-list': 'Kies een indicator'
} as const;
