export const cellsText = {
  'cells.kind.text': 'Tekst',
  'cells.kind.parameter': 'Instellingen',

  'cells.text.no-column': 'Kolom ‘{column}’ komt niet voor in cel ‘{cell}’. Kies een kolom van die cel.',
  'cells.text.markdown': 'Tekst (markdown)',
  'cells.text.hint':
    'Waarden in de tekst: gebied.naam, periode, vergelijking, cel.kolom tussen dubbele accolades',
  'cells.text.callout': 'Soort tekst',
  'cells.text.callout.none': 'gewone tekst',
  'cells.text.callout.duiding': 'duiding',
  'cells.text.callout.lokaal': 'lokaal signaal',
  'cells.text.callout.beperking': 'beperking van de cijfers',
  'cells.text.label.duiding': 'Duiding',
  'cells.text.label.lokaal': 'Lokaal signaal',
  'cells.text.label.beperking': 'Let op',
  'cells.text.local': 'niet getoetst, niet meegeteld',
  'cells.text.author': 'Van wie',
  'cells.text.date': 'Datum',
  'cells.text.empty': 'Nog geen tekst.',

  'cells.parameter.area': 'Gebied',
  'cells.parameter.period': 'Periode',
  'cells.parameter.comparison': 'Vergelijking',
  'cells.parameter.members': '{count} gemeenten',
  'cells.parameter.search': 'Zoek een gemeente of regio',
  'cells.parameter.name': 'Naam',
  'cells.parameter.label': 'Opschrift',
  'cells.parameter.input': 'Invoer',
  'cells.parameter.input.tekst': 'tekst',
  'cells.parameter.input.getal': 'getal',
  'cells.parameter.input.keuze': 'keuze',
  'cells.parameter.choices': 'Keuzes, gescheiden door een puntkomma',
  'cells.parameter.add': 'Voeg een eigen instelling toe',
  'cells.parameter.remove': 'Verwijder instelling {name}',
  'cells.parameter.bad-name':
    'Gebruik kleine letters, cijfers en een laag streepje, en geen naam die al bestaat.',
  'cells.parameter.none': 'Geen eigen instellingen.'
} as const;
