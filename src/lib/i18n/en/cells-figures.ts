import type { cellsFigures as dutch } from '../nl/cells-figures.ts';

export const cellsFigures: Readonly<Record<keyof typeof dutch, string>> = {
  'cells.kind.key-figures': 'Key figures',
  'cells.kind.overview': 'Overview',
  'cells.kind.map': 'Map',
  'cells.kind.trend': 'Trend',

  'cells.key-figures.title.zinnen': 'What stands out in {area}, {period}',
  'cells.key-figures.title.cijfers': 'Key figures of {area}, {period}',
  'cells.key-figures.subtitle':
    'Light: 5–95% of municipalities, dark 25–75%; dot with 95% interval: the area',
  'cells.key-figures.layout': 'Form',
  'cells.key-figures.layout.zinnen': 'sentences',
  'cells.key-figures.layout.cijfers': 'figures',
  'cells.key-figures.count': 'Number of sentences',
  'cells.key-figures.more': 'Show all {count} sentences',
  'cells.key-figures.untested': 'no statement',

  'cells.overview.title': 'Overview of {area}, {period}',
  'cells.overview.subtitle':
    'Value and tested class by indicator, against {comparison}; the {count} largest municipalities',
  'cells.overview.subtitle.one': 'Value and tested class by indicator, against {comparison}',
  'cells.overview.subtitle.riec':
    'Value and tested class by indicator and RIEC region, against {comparison}; not corrected for the number of tests',
  'cells.overview.beside': 'Beside the area',
  'cells.overview.beside.gemeenten': 'municipalities',
  'cells.overview.beside.riec': 'RIEC regions',
  'cells.overview.region': 'Region',
  'cells.overview.own': 'your area',
  'cells.overview.columns': 'Number of municipalities',
  'cells.overview.key':
    '▲ higher, ▽ lower; double sign: tested at 99.8%. The first column is the area as a whole, with summed numerators and denominators.',

  'cells.map.title': '{indicator} ({unit}), {period}',
  'cells.map.subtitle': 'Tested against {comparison}',
  'cells.map.placement': 'Place',
  'cells.map.placement.kolom': 'in the text',
  'cells.map.placement.kop': 'beside the title',
  'cells.map.loading': 'The map is being drawn.',
  'cells.map.hint': 'Arrow keys move from municipality to municipality.',

  'cells.trend.title': 'Change in {area}, {range}',
  'cells.trend.subtitle': '{area} with 95% band; dashed line: {comparison}',
  'cells.trend.per-year': 'average per year',
  'cells.trend.verdict': '{verdict}: {change}% a year ({interval})',

  'cells.kind.spine': 'Position',
  'cells.kind.distribution': 'Distribution',

  'cells.kind.remarkable': 'What stands out',
  'cells.remarkable.title.gebied': 'What stands out in {area}, {period}',
  'cells.remarkable.title.gemeenten': 'What stands out by municipality, {period}',
  'cells.remarkable.title.riec': 'What stands out by RIEC region, {period}',
  'cells.remarkable.subtitle':
    'What remains after correction for the number of tests, smallest p first; tested against {comparison}',
  'cells.remarkable.own-comparison': 'the own province or RIEC region',
  'cells.remarkable.counts':
    'In {different} of {compared} tested figures there is a demonstrable difference from {comparison} (test at 95%); by chance alone about {expected} would show one.',
  'cells.remarkable.counts.areas':
    '{compared} differences from {comparison} were tested, of {areas} areas together. Outside the 95% limit: {different}; by chance alone about {expected} would be.',
  'cells.remarkable.found':
    'After correction for the number of tests it holds for {found} (Benjamini-Hochberg, 5%); of these at most one in twenty is expected to be chance.',
  'cells.remarkable.none':
    'After correction for the number of tests none remains: the differences may be chance.',
  'cells.remarkable.rest': 'The first {count} are drawn; the table has more.',
  'cells.remarkable.untested': 'Not tested, as nothing can be said: {count}.',
  'cells.remarkable.itself':
    '{Area} cannot be compared with itself. Choose the municipalities or RIEC regions under ‘Tested’.',
  'cells.remarkable.nothing':
    'None of these figures could be tested. Choose other indicators or another period.',
  'cells.remarkable.tested': 'Tested',
  'cells.remarkable.tested.gebied': 'this area',
  'cells.remarkable.tested.gemeenten': 'municipalities',
  'cells.remarkable.tested.riec': 'RIEC regions',
  'cells.remarkable.rows': 'Number in the figure',

  'cells.spine.title': 'Position of {area}, {period}',
  'cells.spine.order': 'Order',
  'cells.spine.order.gekozen': 'as chosen',
  'cells.spine.order.positie': 'largest difference first',
  'cells.spine.column.half': 'middle half of the municipalities',
  'cells.spine.column.most': '5–95% of the municipalities',

  'cells.distribution.title': '{indicator}: distribution over municipalities ({unit}), {period}',
  'cells.distribution.subtitle':
    'Each dot is one of {count} municipalities; {area} with its 95% interval; dashed line: {comparison}',
  'cells.distribution.subtitle.region':
    'Each dot is one of {count} municipalities; ringed, with their 95% interval: those of {area}; dashed line: {comparison}',
  'cells.distribution.noun': 'municipalities',
  'cells.distribution.half':
    'The middle half of the {count} municipalities with a value lies between {low} and {high} {unit}.',
  'cells.distribution.rank':
    'From high to low {area} ranks {rank} of {count} municipalities (90% rank interval {low} to {high}).',
  'cells.distribution.rank.open':
    'The place of {area} among {count} municipalities cannot be determined: from high to low it may be {low} to {high} (90% rank interval).',
  'cells.distribution.rank.none': 'cannot be determined',
  'cells.distribution.unknown': 'Without a value, and so not in the figure: {count}.',
  'cells.distribution.nothing': 'There are no municipal values for this period. Choose another period.'
};
