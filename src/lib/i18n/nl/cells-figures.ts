export const cellsFigures = {
  'cells.kind.key-figures': 'Kerncijfers',
  'cells.kind.overview': 'Overzicht',
  'cells.kind.map': 'Kaart',
  'cells.kind.trend': 'Ontwikkeling',

  'cells.key-figures.title.zinnen': 'Wat valt op in {area}, {period}',
  'cells.key-figures.title.cijfers': 'Kerncijfers van {area}, {period}',
  'cells.key-figures.subtitle':
    'Licht: 5–95% van de gemeenten, donker 25–75%; stip met 95%-interval: het gebied',
  'cells.key-figures.layout': 'Vorm',
  'cells.key-figures.layout.zinnen': 'zinnen',
  'cells.key-figures.layout.cijfers': 'cijfers',
  'cells.key-figures.count': 'Aantal zinnen',
  'cells.key-figures.more': 'Toon alle {count} zinnen',
  'cells.key-figures.untested': 'geen uitspraak',

  'cells.overview.title': 'Overzicht van {area}, {period}',
  'cells.overview.subtitle':
    'Waarde en getoetste klasse per indicator, tegen {comparison}; {count} grootste gemeenten',
  'cells.overview.subtitle.one': 'Waarde en getoetste klasse per indicator, tegen {comparison}',
  'cells.overview.subtitle.riec':
    'Waarde en getoetste klasse per indicator en RIEC-regio, tegen {comparison}; niet gecorrigeerd voor het aantal toetsen',
  'cells.overview.beside': 'Naast het gebied',
  'cells.overview.beside.gemeenten': 'gemeenten',
  'cells.overview.beside.riec': 'RIEC-regio’s',
  'cells.overview.region': 'Regio',
  'cells.overview.own': 'uw gebied',
  'cells.overview.columns': 'Aantal gemeenten',
  'cells.overview.key':
    '▲ hoger, ▽ lager; dubbel teken: toets op 99,8%. De eerste kolom is het gebied als geheel, met opgetelde tellers en noemers.',

  'cells.map.title': '{indicator} ({unit}), {period}',
  'cells.map.subtitle': 'Getoetst tegen {comparison}',
  'cells.map.placement': 'Plaats',
  'cells.map.placement.kolom': 'in de tekst',
  'cells.map.placement.kop': 'naast de titel',
  'cells.map.loading': 'De kaart wordt getekend.',
  'cells.map.hint': 'Pijltjestoetsen gaan van gemeente naar gemeente.',

  'cells.trend.title': 'Ontwikkeling in {area}, {range}',
  'cells.trend.subtitle': '{area} met 95%-band; streepjeslijn: {comparison}',
  'cells.trend.per-year': 'gemiddeld per jaar',
  'cells.trend.verdict': '{verdict}: {change}% per jaar ({interval})',

  'cells.kind.spine': 'Positie',
  'cells.kind.distribution': 'Verdeling',

  'cells.kind.remarkable': 'Opvallend',
  'cells.remarkable.title.gebied': 'Opvallend in {area}, {period}',
  'cells.remarkable.title.gemeenten': 'Opvallend per gemeente, {period}',
  'cells.remarkable.title.riec': 'Opvallend per RIEC-regio, {period}',
  'cells.remarkable.subtitle':
    'Wat na correctie voor het aantal toetsen overblijft, kleinste p eerst; getoetst tegen {comparison}',
  'cells.remarkable.own-comparison': 'de eigen provincie of RIEC-regio',
  'cells.remarkable.counts':
    'Van {compared} getoetste cijfers is er bij {different} een aantoonbaar verschil met {comparison} (toets op 95%); door toeval alleen zouden dat er ongeveer {expected} zijn.',
  'cells.remarkable.counts.areas':
    'Getoetst zijn {compared} verschillen met {comparison}, van {areas} gebieden samen. Buiten de 95%-grens: {different}; door toeval alleen zouden dat er ongeveer {expected} zijn.',
  'cells.remarkable.found':
    'Na correctie voor het aantal toetsen houdt dat stand bij {found} (Benjamini-Hochberg, 5%); naar verwachting is daarvan hooguit één op de twintig toeval.',
  'cells.remarkable.none':
    'Na correctie voor het aantal toetsen blijft er geen over: de verschillen kunnen toeval zijn.',
  'cells.remarkable.rest': 'Getekend zijn de eerste {count}; de tabel heeft er meer.',
  'cells.remarkable.untested': 'Niet getoetst, want zonder uitspraak: {count}.',
  'cells.remarkable.itself':
    '{Area} kan niet met zichzelf worden vergeleken. Kies onder ‘Getoetst’ de gemeenten of de RIEC-regio’s.',
  'cells.remarkable.nothing':
    'Geen van deze cijfers kon worden getoetst. Kies andere indicatoren of een andere periode.',
  'cells.remarkable.tested': 'Getoetst',
  'cells.remarkable.tested.gebied': 'dit gebied',
  'cells.remarkable.tested.gemeenten': 'gemeenten',
  'cells.remarkable.tested.riec': 'RIEC-regio’s',
  'cells.remarkable.rows': 'Aantal in de figuur',

  'cells.spine.title': 'Positie van {area}, {period}',
  'cells.spine.order': 'Volgorde',
  'cells.spine.order.gekozen': 'zoals gekozen',
  'cells.spine.order.positie': 'grootste afwijking eerst',
  'cells.spine.column.half': 'middelste helft van de gemeenten',
  'cells.spine.column.most': '5–95% van de gemeenten',

  'cells.distribution.title': '{indicator}: verdeling over gemeenten ({unit}), {period}',
  'cells.distribution.subtitle':
    'Elke stip is een van {count} gemeenten; {area} met 95%-interval; streepjeslijn: {comparison}',
  'cells.distribution.subtitle.region':
    'Elke stip is een van {count} gemeenten; omcirkeld, met 95%-interval: die van {area}; streepjeslijn: {comparison}',
  'cells.distribution.noun': 'gemeenten',
  'cells.distribution.half':
    'De middelste helft van de {count} gemeenten met een waarde ligt tussen {low} en {high} {unit}.',
  'cells.distribution.rank':
    '{area} staat van hoog naar laag op plaats {rank} van {count} gemeenten (90%-rankinterval {low} tot {high}).',
  'cells.distribution.rank.open':
    'Welke plaats {area} onder {count} gemeenten heeft, is niet te bepalen: van hoog naar laag kan dat {low} tot {high} zijn (90%-rankinterval).',
  'cells.distribution.rank.none': 'niet te bepalen',
  'cells.distribution.unknown': 'Zonder waarde, en dus niet in de figuur: {count}.',
  'cells.distribution.nothing':
    'Voor deze periode zijn er geen waarden van gemeenten. Kies een andere periode.'
} as const;
