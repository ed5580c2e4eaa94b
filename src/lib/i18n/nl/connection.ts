export const connection = {
  'connection.offline': 'Geen verbinding; u kunt doorwerken.',
  'connection.tables': '{at_hand} van {all} tabellen staan in deze browser.',
  'connection.partly': 'Van {tables} is er wat u eerder opvroeg.',
  'connection.missing': '{tables} laden lukt pas met verbinding.',
  'connection.engine': 'De rekenmachine is niet geladen.',
  'connection.engine.text':
    'Wat op het scherm staat, klopt en blijft staan; nieuwe cijfers komen als de verbinding er weer is.',
  'connection.retry': 'Probeer opnieuw',
  'connection.page': 'Deze pagina is nog niet geladen',
  'connection.page.text':
    'De verbinding viel weg voordat alles er was. Uw beelden en eigen gegevens zijn er nog. Herstel de verbinding en probeer het opnieuw.',
  'version.ready': 'Nieuwe versie',
  'version.ready.text': 'Er staat een nieuwe versie van Regiobeeld klaar. Uw beelden blijven bewaard.',
  'version.later': 'Later',
  'version.apply': 'Vernieuw'
} as const;
