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
  'cells.distribution.unknown': 'Zonder waarde, en dus niet in de figuur: {count}.',
  'cells.distribution.nothing':
    'Voor deze periode zijn er geen waarden van gemeenten. Kies een andere periode.'
} as const;
