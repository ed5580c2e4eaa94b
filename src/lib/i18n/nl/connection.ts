export const connection = {
  'connection.offline': 'Geen verbinding; u kunt doorwerken.',
  'connection.tables': '{at_hand} van {all} tabellen staan in deze browser.',
  'connection.partly': 'Van {tables} is er wat u eerder opvroeg.',
  'connection.missing': '{tables} laden lukt pas met verbinding.',
  'version.ready': 'Nieuwe versie',
  'version.ready.text': 'Er staat een nieuwe versie van Regiobeeld klaar. Uw beelden blijven bewaard.',
  'version.later': 'Later',
  'version.apply': 'Vernieuw'
} as const;
