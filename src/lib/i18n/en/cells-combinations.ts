import type { cellsCombinations as dutch } from '../nl/cells-combinations.ts';

export const cellsCombinations: Readonly<Record<keyof typeof dutch, string>> = {
  'cells.kind.combination': 'Combinations of patterns',

  'cells.combination.title': 'More often together than by chance? The {count} patterns, {period}',
  'cells.combination.subtitle':
    '{count} combinations tested over {total} municipalities with a verdict on every pattern',
  'cells.combination.noun': 'municipalities',
  'cells.combination.key':
    'A municipality has a pattern when its figure was tested higher (95% or 99.8%). Bar: municipalities with all of these patterns, coloured where that is more often than by chance; tick: expected by chance. Two patterns are tested exactly, three by shuffling 999 times within size classes; p is adjusted for the number of combinations.',
  'cells.combination.column.names': 'combination',
  'cells.combination.column.observed': 'municipalities',
  'cells.combination.column.expected': 'expected by chance',
  'cells.combination.column.p': 'p',
  'cells.combination.column.adjusted': 'adjusted p',
  'cells.combination.column.here': 'in {area}',
  'cells.combination.chart.title': '{count} patterns together',
  'cells.combination.chart.description':
    '{count} combinations over {total} {noun}; {beyond} occur together more often than by chance.',
  'cells.combination.chart.together': 'together',
  'cells.combination.chart.expected': 'expected',
  'cells.combination.chart.p': 'p',
  'cells.combination.pattern': 'high figures for {name}',
  'cells.combination.beyond':
    'Of the {tested} combinations tested, {beyond} occur more often than by chance.',
  'cells.combination.area.some': 'In {area}: {names}.',
  'cells.combination.area.none': 'In {area} that is so in no municipality.',
  'cells.combination.gemeente.has': 'That goes for {area} too.',
  'cells.combination.gemeente.has-not': 'That does not go for {area}.',
  'cells.combination.gemeente.untested': 'For {area} that can’t be said: too few observations.',
  'cells.combination.refused.trait':
    'Not combined: {names}. Protected traits and what stands for them have no place in a combination. Take them out.',
  'cells.combination.refused.motivation':
    'Not combined: {names}. This is sensitive. It can only be combined in a picture, with a motivation in the settings of the cell; that is printed under the figure.',
  'cells.combination.refused.few': 'A combination has two to five indicators. Add one.',
  'cells.combination.refused.untested':
    'No municipality can be tested on {names} in this period. Choose another indicator or period.',
  'cells.combination.count': 'Two to five indicators; all pairs and triples are tested.',
  'cells.combination.motivation': 'Motivation',
  'cells.combination.motivation.head': 'Motivation.',
  'cells.combination.motivation.hint':
    'Why these sensitive figures are needed, in a full sentence. The motivation is printed under the figure.',
  'cells.combination.legend': 'Colour by test: {first} from left to right, {second} from bottom to top',
  'cells.combination.legend.steps':
    'Three steps: lower, not demonstrably different, higher. Hatched: no verdict on one of the two.',

  'cells.kind.peers': 'Similar municipalities',

  'cells.peers.title': '{count} municipalities that are like {area}, {period}',
  'cells.peers.subtitle':
    'Open dot: the area; dots: similar municipalities; light 5–95% and dark 25–75% of all municipalities; right, the part of the distance',
  'cells.peers.nearest': 'Most like {area} are {names}.',
  'cells.peers.feature.inwoners': 'inhabitants',
  'cells.peers.feature.dichtheid': 'inhabitants per km²',
  'cells.peers.feature.stedelijkheid': 'addresses per km²',
  'cells.peers.feature.woningvoorraad': 'dwellings per 1,000 inhabitants',
  'cells.peers.feature.bedrijvigheid': 'establishments per 1,000 inhabitants',
  'cells.peers.feature.grensligging': 'nearness to the border',
  'cells.peers.refused.gemeente':
    'Similar municipalities exist for a municipality only, not for {area}. Choose a municipality as area.',
  'cells.peers.refused.unknown':
    'This release knows too little of {area} in this period to find municipalities like it.',
  'cells.peers.column.distance': 'distance',
  'cells.peers.column.share': 'Part of the distance',
  'cells.peers.count': 'Number of municipalities',
  'cells.peers.list': 'Distance in standard deviations, nearest first',
  'cells.peers.chart.title': '{count} municipalities that are like {area}',
  'cells.peers.chart.share': 'distance',
  'cells.peers.chart.description':
    'Place of {area} and {count} similar municipalities among all municipalities. Part of the distance: {parts}.'
};
