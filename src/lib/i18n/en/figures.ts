export const figures = {
  'figures.map-caption': 'This map shows a pattern; a deviation is a reason to look further, not a finding.',
  'figures.class.duidelijk_hoger': 'clearly higher',
  'figures.class.hoger': 'higher',
  'figures.class.niet_anders': 'not demonstrably different',
  'figures.class.lager': 'lower',
  'figures.class.duidelijk_lager': 'clearly lower',
  'figures.class.te_weinig': 'too few observations',
  'figures.class.geheim': 'suppressed',
  'figures.class.geen_gegevens': 'no data',
  'figures.class.niet_getoetst': 'not tested',
  'figures.lower': 'lower',
  'figures.higher': 'higher',
  'figures.value': 'value',
  'figures.interval': '95% CI',
  'figures.rank': 'rank (90%)',
  'figures.rank.wide': 'too wide',
  'figures.trend.break': 'series break',
  'figures.trend.description':
    '{label}, {area}: from {from} in {first} to {to} in {last}; {comparison} {reference}.',
  'figures.trend.empty': '{label}, {area}: no values in these years.',
  'figures.spine.title': '{area} against {comparison}',
  'figures.spine.description':
    '{area} was tested on {tested} of {total} indicators: {higher} times higher and {lower} times lower than {comparison}.',
  'figures.ranking.title': 'Ranking with intervals, {unit}',
  'figures.ranking.description':
    '{total} areas with 95% intervals, {unit}: {higher} higher and {lower} lower than {comparison}; no verdict for {untested}.',
  'figures.distribution.title': 'Distribution over {total} areas, {unit}',
  'figures.distribution.description':
    'Distribution over {total} areas, {unit}: the middle half lies between {low} and {high}.',
  'figures.distribution.own': '{area}: {value} (95% CI {low} to {high}).',
  'figures.class-bar.title': 'Tested classes of {total} {noun}',
  'figures.class-bar.description': 'Tested classes of {total} {noun}: {parts}.',
  'figures.histogram.title': 'Distribution from {low} to {high}',
  'figures.histogram.description':
    'Distribution from {low} to {high}; most values lie between {from} and {to}.',
  'figures.map.description': '{title}: {parts}.',
  'figures.map.choose': '{title}, {total} areas.'
} as const;
