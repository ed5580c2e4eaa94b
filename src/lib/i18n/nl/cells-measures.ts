export const cellsMeasures = {
  'cells.kind.measures': 'Maatregelen',
  'cells.measures.title.kaarten': 'Maatregelen die passen bij {area}, {period}',
  'cells.measures.title.bijlage': 'Onderbouwingsbijlage {area}, {period}',
  'cells.measures.subtitle':
    'Wat een gemeente kan doen, op welke grond, en welke onderbouwing daarvoor nodig is',
  'cells.measures.describe.none':
    'Maatregelen: {count}. Cijfers die erbij horen: {figures}; daarvan wijkt er geen aantoonbaar af van {comparison} in de richting die aandacht vraagt.',
  'cells.measures.describe.one':
    'Maatregelen: {count}. Cijfers die erbij horen: {figures}; daarvan wijkt er één aantoonbaar af van {comparison} in de richting die aandacht vraagt.',
  'cells.measures.describe.more':
    'Maatregelen: {count}. Cijfers die erbij horen: {figures}; daarvan wijken er {supporting} aantoonbaar af van {comparison} in de richting die aandacht vraagt.',
  'cells.measures.no-proof': 'Een cijfer onderbouwt; het stelt niets vast over een persoon, bedrijf of pand.',
  'cells.measures.signals': 'Lokale signalen in dit beeld: {count}. Zij tellen als signaal, niet als cijfer.',
  'cells.measures.none': 'Deze uitgave heeft geen lijst met maatregelen.',
  'cells.measures.ground': 'Grondslag:',
  'cells.measures.unverified': 'grondslag nog niet nagezien',
  'cells.measures.has': 'Wat dit beeld levert',
  'cells.measures.needs': 'Wat nog nodig is',
  'cells.measures.who': 'Wie:',
  'cells.measures.necessity': 'Noodzakelijk',
  'cells.measures.necessity.none':
    'Geen cijfer in dit beeld wijkt aantoonbaar af in de richting die aandacht vraagt.',
  'cells.measures.neutral': 'Niet aantoonbaar afwijkend of alleen context: {names}.',
  'cells.measures.untested': 'Niet te toetsen: {names}.',
  'cells.measures.absent': 'Niet in deze uitgave: {count} van de cijfers die erbij horen.',
  'cells.measures.asks': 'Een besluit vraagt: {asks}',
  'cells.measures.proportion': 'Proportioneel',
  'cells.measures.proportion.has': 'De cijfers hierboven geven de omvang, met hun interval.',
  'cells.measures.proportion.lacks':
    'Of de zwaarte van de maatregel past, vraagt feiten over de zaak zelf en over de gevolgen.',
  'cells.measures.lighter': 'Geen lichter middel',
  'cells.measures.lighter.lacks':
    'Dit beeld zegt niet welke lichtere middelen zijn geprobeerd. Beschrijf die, met wat zij opleverden.',
  'cells.measures.equal': 'Niet discriminerend',
  'cells.measures.equal.has':
    'De cijfers gaan over gebieden en soorten zaken, niet over personen; kenmerken van bewoners tellen niet mee.',
  'cells.measures.column.measure': 'maatregel',
  'cells.measures.column.ground': 'grondslag',
  'cells.measures.column.role': 'wat het cijfer levert',
  'cells.measures.column.requirement': 'Eis',
  'cells.measures.role.supports': 'ondersteunt de noodzaak',
  'cells.measures.role.neutral': 'ondersteunt de noodzaak niet',
  'cells.measures.role.untested': 'niet te toetsen',
  'cells.measures.role.absent': 'niet in deze uitgave',
  'cells.measures.layout': 'Weergave',
  'cells.measures.layout.kaarten': 'Kaarten',
  'cells.measures.layout.bijlage': 'Onderbouwing',
  'cells.measures.count': 'Aantal',
  'cells.measures.choose': 'Kies zelf; zonder keuze staan de best passende er'
} as const;
