export const figures = {
  'figures.map-caption':
    'Deze kaart brengt een patroon in beeld; een afwijking is een aanleiding om verder te kijken, geen vaststelling.',
  'figures.class.duidelijk_hoger': 'duidelijk hoger',
  'figures.class.hoger': 'hoger',
  'figures.class.niet_anders': 'niet aantoonbaar anders',
  'figures.class.lager': 'lager',
  'figures.class.duidelijk_lager': 'duidelijk lager',
  'figures.class.te_weinig': 'te weinig waarnemingen',
  'figures.class.geheim': 'geheim',
  'figures.class.geen_gegevens': 'geen gegevens',
  'figures.class.niet_getoetst': 'niet getoetst',
  'figures.lower': 'lager',
  'figures.higher': 'hoger',
  'figures.value': 'waarde',
  'figures.interval': '95%-bi',
  'figures.rank': 'rang (90%)',
  'figures.rank.wide': 'te breed',
  'figures.trend.break': 'reeksbreuk',
  'figures.trend.description':
    '{label}, {area}: van {from} in {first} naar {to} in {last}; {comparison} {reference}.',
  'figures.trend.empty': '{label}, {area}: geen waarden in deze jaren.',
  'figures.spine.title': '{area} tegenover {comparison}',
  'figures.spine.description':
    '{area} is getoetst op {tested} van de {total} indicatoren: {higher} keer hoger en {lower} keer lager dan {comparison}.',
  'figures.ranking.title': 'Rangschikking met interval, {unit}',
  'figures.ranking.description':
    '{total} gebieden met 95%-interval, {unit}: {higher} hoger en {lower} lager dan {comparison}; voor {untested} is geen uitspraak mogelijk.',
  'figures.distribution.title': 'Verdeling over {total} gebieden, {unit}',
  'figures.distribution.description':
    'Verdeling over {total} gebieden, {unit}: de middelste helft ligt tussen {low} en {high}.',
  'figures.distribution.own': '{area}: {value} (95%-bi {low} tot {high}).',
  'figures.class-bar.title': 'Getoetste klassen van {total} {noun}',
  'figures.class-bar.description': 'Getoetste klassen van {total} {noun}: {parts}.',
  'figures.histogram.title': 'Verdeling van {low} tot {high}',
  'figures.histogram.description':
    'Verdeling van {low} tot {high}; de meeste waarden liggen tussen {from} en {to}.',
  'figures.map.description': '{title}: {parts}.',
  'figures.map.choose': '{title}, {total} gebieden.'
} as const;
